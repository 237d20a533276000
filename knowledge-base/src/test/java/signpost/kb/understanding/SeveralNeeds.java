package signpost.kb.understanding;

import java.util.Arrays;
import java.util.List;

/// Messages of one author that ask for two or three things at once, and stories that ask for one thing or none.
final class SeveralNeeds {

    /// @param needs ids of the intents it asks for
    record Asked(List<String> needs, String text) {}

    private SeveralNeeds() {}

    static List<Asked> messages() {
        return MESSAGES.lines()
                .map(line -> line.split(" \\| "))
                .map(cells -> new Asked(Arrays.asList(cells[0].split(" ")), cells[1]))
                .toList();
    }

    static List<String> stories() {
        return Arrays.stream(STORIES.split("\n\n")).map(story -> story.replace('\n', ' ').strip()).toList();
    }

    private static final String MESSAGES =
            """
            pets legal | who can look after my two cats if i leave, and also how do i get a non molestation order
            housing pets | Will the council give me a flat if I leave him? And is there anyone who fosters dogs?
            money legal | i have no money for food this week. do i get legal aid for court
            clares-law pets | can i find out if my new boyfriend has been violent before? also who minds rabbits while someone is in a refuge
            deaf legal | I am Deaf and use BSL, how do I contact you? I also need a solicitor for child contact.
            image-abuse police-report | my ex put naked pictures of me online. how do i get them taken down? and how do i report him to the police
            tech-abuse housing | how do i find a tracker he put on my car and can i get on the housing list
            drop-in pets | where is the nearest one stop shop i can walk into? can i bring my dog to a refuge
            no-recourse housing | i am on a spouse visa, can they deport me if i leave. how do i get housing from the council
            sexual-assault legal | I was raped last month, where can I go for help? And how do I stop him seeing our son through the court
            stalking housing | my ex keeps following me to work, who do i talk to about stalking. also can i get my tenancy moved
            men money | is there any help for men? and where do i get help with debts my wife ran up in my name
            older pets | is there help for people over 70? also who would look after my budgie
            lgbt housing | is there a helpline for gay men hurt by a partner, and can the council house me if i leave
            language legal | do you have an interpreter in polish? i need a solicitor too, how do i get legal aid
            disabled housing | I use a wheelchair, is there support for disabled people? Can I get an adapted flat from the council
            mental-health money | i feel so low and anxious all the time, who can i talk to. also where can i get a food bank voucher
            home-safety legal | can someone fit new locks for me for free? and how do i get an injunction
            parent-harmed-by-child mental-health | my teenage son hits me, who helps parents with that? also how do i get counselling for my anxiety
            forced-marriage housing | my parents want me to marry a man i never met, who can stop it. where would i live
            watched-device legal | i think he reads my phone, how can i tell if it is being watched? and what is an occupation order
            police-report housing | do i have to report it to the police? and would the council find us a house
            image-abuse mental-health | how do i get nude photos of me off the internet? i also need someone to talk to because i am so depressed
            pets money | is there a pet fostering scheme and can i get any money to help me move out
            legal child-concern | how do i get a non molestation order? also who do i tell if i am worried about the little boy next door
            adult-safeguarding pets | how do i report that my disabled uncle is being robbed by his carer? also is there anyone who can take his dog
            clares-law legal | how do i ask for clares law? how do i apply for a non molestation order
            deaf pets | can i contact you by sign language video? and do refuges take cats
            tech-abuse money | how do i stop him getting into my email. also how do i open a bank account he cant see
            safety-plan pets | how do i plan to leave him without him knowing? what about my dog, can anyone have her
            drop-in language | is there somewhere i can walk in and talk to someone? do they have a romanian interpreter
            housing legal money | can the council rehouse me? how do i get legal aid? where can i get help with rent arrears
            pets legal housing | who will foster my cat? how do i get an injunction? can i go on the council housing list
            referral-process pets | what happens after i make a referral to marac? also do any refuges take dogs
            clares-law housing | Is there a way to check my partner's past with the police? I also need to know if the council will house me and my baby.
            stalking tech-abuse | he keeps turning up outside my work and following me, who deals with stalking. how do i find an airtag in my bag
            men legal | are there any services for male victims? can i get a court order to keep her away from me
            sexual-assault mental-health | where do i go after being raped? also how can i get counselling for panic attacks
            home-safety police-report | can the fire service fit a letterbox blocker? do i phone 101 to report what he did
            no-recourse legal | what help is there if i have no recourse to public funds? can i get a free solicitor
            fgm legal | who can help a girl at risk of being cut abroad? can a court take her passport
            exploitation mental-health | who do i tell that my brother is made to sell drugs for a gang? and where can he get help for his depression
            older money | is there a helpline for older people? how do i stop my son taking my pension
            lgbt sexual-assault | is there support for trans people? i was raped, where can i go
            disabled pets | can a refuge take a wheelchair user? and can my cat come with me
            language money | i need help in bengali please. how can i get money for food
            mental-health housing | who can i talk to about feeling depressed. can i get a council house if i leave my husband
            home-safety pets | can i get a free video doorbell and new locks? also who can mind my dog
            housing money | hi can i get a council flat if i leave him and is there any grant or money to help with moving
            image-abuse legal | he is threatening to send my nudes to my mum, how do i get them removed. can i get a court order against him
            police-report legal | how do i report him to the police and how do i get a restraining order
            watched-device money | how can i check if my phone is bugged? also can i get my own bank account without him knowing
            parent-harmed-by-child housing | my daughter of 15 punches me, is there help for parents? can the council move us
            safety-plan money | what should i pack if i leave? and how would i get benefits
            legal police-report pets | what is a non molestation order? do i have to tell the police? who takes in dogs
            clares-law money | how do i use the right to know about my boyfriend's past? can i get help with debts he made
            housing mental-health | will i be made homeless if i leave? is there a counsellor i can see for anxiety
            pets drop-in | does anybody foster horses? where can i walk in and talk to somebody
            radicalisation mental-health | who do i tell about my cousin watching extremist videos? also he is depressed, is there a counsellor
            staff-conduct legal | how do i report a teacher who touches pupils? do we need a solicitor for court
            """;

    private static final String STORIES =
            """
            i have been with my husband for eleven years and it has got worse since we moved. he shouts at me in front of the kids and then buys me flowers.
            i never know which one is coming home. my mum says i should have seen it. i just want to talk to someone

            he took my bank card in march and gives me twenty pounds on a friday. i have to show receipts. i used to earn more than him.

            my boyfriend checks my phone every night and last week he followed me to my sisters. he says it is because he loves me. i feel like i cant breathe

            Our neighbour shouts at his wife most evenings. On Sunday there was a loud bang and the children cried. We did nothing and I feel awful.

            i met her online and she moved in after a month. now she has my passwords and she told my boss i drink. nobody believes it happens to men

            she hits me with whatever is there. last month it was a pan. my friends laugh when i say it

            my son is 16 and he punched a hole in my door again, then he cried. i love him but i am scared of him. i have hidden the knives

            i left in january and he still parks at the end of my road. he sends cards to my work. the police said to keep a diary

            my parents took my passport and they talk about a wedding in the summer. i am supposed to smile at his photo

            I am seventy nine and my daughter moved in after my fall. She has taken my pension and tells the doctor I am confused. I am not confused.

            my dad drinks and then he is horrible to my mum. i put my headphones on. my little brother wets the bed now

            im 13 and my mums boyfriend comes in my room at night. i dont like it. i told my nan and she went quiet

            we have a dog called biscuit and he kicked him down the stairs because i was late with dinner. i picked him up and said sorry to both of them

            he put cameras in the kitchen and the hall. he knows when i make a cup of tea. he rings if i go upstairs

            i used to have a nice job and friends and i went to the gym. now i ask if i can go to the shop. i dont know when it changed

            My carer is rough when she lifts me and she eats my food. I cannot get to the phone when she is here. She is nice when the nurse comes.

            he told me if i ever leave hell tell immigration and theyll send me home without my daughter. my visa is because of him

            i was in a relationship for two years where everything was my fault. he never hit me so i thought it wasnt real. my counsellor said the word control

            last night he threw a plate and it missed me. he said it was the plates fault. we laughed and then i went in the bathroom and cried

            he posted a picture of me that i sent when we were together. all his mates have seen it. i have stopped going to college

            my wife shouts and throws things and then says i made her. i sleep in the car some nights. i have told no one until today

            my friend has bruises on her arms and wears long sleeves in summer. she cancels every time we make plans. he answers her phone

            we were happy until the baby came. then he said i was a bad mother and took the car keys. i walk everywhere with the pram in the rain

            he makes me keep the door open when i use the bathroom. it sounds stupid when i type it

            my brother in law tells the whole family what i wear and who i talk to. they say i bring shame. my husband says nothing

            i grew up with it and swore i never would. now i jump when a door shuts. my girlfriend says sorry every time and i say its ok

            He died in April and everyone brings me casseroles and says what a lovely man. I cannot tell them what he did. I sleep in the spare room still.

            my partner decides what i eat and weighs me on sundays. if i am over he wont speak to me until the wednesday

            my uncle made me do things when i was nine. i am thirty four now and i have never said it to anybody. it came back when my daughter turned nine

            i work with a girl who is twenty and she gives her wages to her boyfriend in the car park. today she had a black eye and said it was a cupboard

            we rent from his mother and she has a key. she comes in when i am in the bath. he says i am rude for minding

            he broke my phone so this is my friends. he said i had been texting a man. i had been texting my mum

            my ex has our son every other weekend and sends him back with messages for me. he is six. last time he said daddy says you are a liar

            i had an injunction but it ran out in may and now he is back in the street, just standing there eating chips like it is nothing

            I am a nurse so I should know better. I patch other people up and then go home and put makeup on my own arm.

            my mum is eighty and my brother wont let me see her. he says she is asleep. her curtains are always shut

            i am deaf and my husband will not let me have the minicom or a new phone. he does all my talking at the doctors

            he says i am lucky because he only does it when he drinks. he drinks thursday to sunday

            i told my teacher about the belt and she said she had to tell someone. now my dad is being really nice and it is worse

            my girlfriend outed me to my family because i said i wanted to break up. now she says she will tell my work too

            he lost his job and everything changed. he sits in the dark and if i open the curtains he goes mad. i creep about in socks

            i moved here from poland with him four years ago and i know nobody. he keeps my passport in his work van

            she tells me i am a terrible father and that i will never see them again. last week she changed the locks while i was at work and put my clothes in bin bags

            every time i get a job he makes me late or starts a row the night before. i have lost three now. i was so proud of the last one

            when i was pregnant he pushed me and said he tripped. the midwife asked and i said everything was fine because he was holding my hand

            he is a policeman and everybody knows him. he says nobody would take my word over his. he is probably right

            i write this in the supermarket because it is the only place i go alone. i have nine minutes. he times me

            my flatmate is not my boyfriend but he acts like it. he gets angry when i have people round and he stood outside my door all night

            i am a student and i went to a party and i dont remember getting home. there were bruises. my friends said i seemed happy

            my church says i should pray more and be gentle. i have prayed for nineteen years

            he has a new girlfriend now and she has a little girl. i keep seeing them in town. the little girl holds his hand like mine used to

            the funny thing is that everyone likes him. he fixes their cars. he carried old mrs wells shopping in. he has not let me have a key to my own house since we married

            We split the bills in half although he earns three times as much, and if I am short I have to borrow from him with interest. He writes it in a little book. I found out last week
            that he has eleven thousand in savings. I earn nine hundred a month and I have not had a haircut for two years. When I said something he did not speak for eight days. My sister noticed
            on the phone that I was whispering in my own kitchen. I did not know I was doing it

            i dont even know why im writing. its not that bad. some people have it much worse. he has never put me in hospital. its more the way he looks at me. my daughter copies it now
            and she is four, she puts her hands on her hips and says mummy is stupid. everyone laughed at the party and he winked at me. i went to the loo and held on to the sink. then we drove
            home and he sang along with the radio and i thought this is my life now. i am thirty one. i used to dance

            It started with small things. He did not like my red coat so I gave it to a charity shop. He did not like Karen so I stopped seeing Karen. He did not like me working late so I went
            part time, and then he did not like the money being less. I thought marriage was like that. My father was like that. Then in the lockdown there was nobody else and it was every day.
            I keep a bag in the boot under the spare wheel with a toothbrush in it and I feel guilty every time I drive over a bump

            so basically me and my ex split in june, he was ok about it for like a week then he started messaging all hours, then turning up at my gym, then he got a job in the same building
            as me i swear to god. hes never threatened me or anything he just smiles. my manager thinks its romantic. i changed my route home and he was on the new one. i laugh about it with the
            girls but i check behind the shower curtain every night

            my nan brought me up and she is the best person. now her other son has moved back and he shouts at her and takes her money from the tin. she says leave it because he had a hard time.
            i am nineteen and i go to uni on monday and i will not be there. she has started locking herself in her bedroom at seven oclock

            he was lovely at first they always say that dont they. flowers and that. then it was why are you wearing that and who is dave. dave is the man at the garage. i am not allowed to go to the
            garage. the car needs an mot and he says it is my fault it failed. last night he made me sit on the stairs until two. i have work at six. i make sandwiches for a living and today i put
            butter on my own hand

            i left him three years ago and i am fine honestly. i have a flat and a cat and a good job. but today a man in the queue had the same aftershave and i left my shopping on the belt and ran. i sat
            in the car for an hour. i feel so silly

            my sister married into a strict family and we see her less and less. when she comes there is always somebody with her. at the wedding of our cousin she squeezed my hand under the table
            very hard and then smiled for the photograph. i have thought about that hand every day since

            he reads everything i write and then says i am the one with secrets. why does he do that? i make his sandwiches. what did i do to deserve it

            she cries and says sorry and then it happens again the next week. is it my fault? i keep asking myself that. am i just too soft

            my husband tells people i am mad. how can everyone believe him? my own brother said to be nicer. who would believe me anyway

            he says he will change. can people like that change? he has said it since 2016. what do you think

            i told my best friend and she said all couples row. is this normal? do other people have to ask before they spend a fiver? i honestly do not know any more

            we have been married forty years. would anyone even help somebody my age? he has always had a temper and now he has a stick as well

            my daughter will not tell me what is happening but i saw her wrist. how do i talk to her without making it worse? she always says everything is fine

            i am a man and my wife hits me and calls me names in front of our boys. where can a man go to talk to someone about it? i feel so ashamed writing this

            he took the rent money again and the landlord has been round twice. i am so tired of lying to people at the door. can i get any help with the rent arrears

            my boyfriend keeps showing up at my lectures and he messages my tutor. everyone says he is sweet. who do i talk to about somebody following me

            i have not slept since he moved back in. the kids are quiet all the time now. he has not touched us but he sits there. what am i supposed to do
            """;
}
