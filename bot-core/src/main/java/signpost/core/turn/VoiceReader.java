package signpost.core.turn;

import java.util.regex.Pattern;

/// Tells from the plain form of a message who speaks: a professional about somebody else, a child, or neither.
final class VoiceReader {
    private static final String ROLE =
            "(social worker|health visitor|midwife|nurse|gp|doctor|teacher|teaching assistant|dsl|safeguarding lead|housing officer|support worker|idva|isva|police officer|pcso|probation officer|probation|practitioner|paramedic|receptionist at|youth worker|counsellor|advocate|key ?worker|case ?worker|outreach worker|senco|headteacher|duty worker|edt|a&e)";
    private static final String KIND = "(duty |school |health |family |community |practice |student |senior |ed )*";
    private static final String PEOPLE = "(clients?|service users?|patients?|pupils?|tenants?|residents?|caseload)";

    /// Words that only somebody at work uses.
    private static final Pattern AT_WORK = Pattern.compile(
            "\\b(my|our|this|another|high risk|medium risk|standard risk) " + PEOPLE + "\\b"
                    + "|(?<!\\b(im|i am|was|as|being|not) )\\b(a|the) (client|service user|patient|pupil)s?\\b"
                    + "|\\bclients?\\b.*\\b(risk|dash|referr?\\w*|ticks)\\b"
                    + "|(?<!\\b(my|the|a|an|her|his|our|their|this|that) )\\b" + ROLE + " (here|cover|covering)\\b"
                    + "|^(duty|edt|dsl|school dsl)\\b");

    /// Words that a professional uses, and sometimes somebody who lives with abuse.
    private static final Pattern PERHAPS_AT_WORK = Pattern.compile(
            "\\b(high|hi|medium|med|standard|std)[ -]risk\\b"
                    + "|\\bmarac\\b.*\\b(referr?\\w*|threshold|criteria|hub|form)\\b|\\b(referr?\\w*|threshold|criteria|form)\\b.*\\bmarac\\b"
                    + "|\\bdash\\b.*\\b(score\\w*|ticks?|done|complet\\w*)\\b"
                    + "|\\b(im|i am|its|we are|(?<!they )were|(work|working|speaking|writing|asking|calling) as) (a|an|the|your)? ?" + KIND + ROLE + "\\b"
                    + "|\\bas an? " + KIND + ROLE + ",? (i|we|how|what|who|can|do|should)\\b"
                    + "|^((hi|hello),? )?" + KIND + ROLE + "( (from|at|in|for|with)\\b|[,:;.-])"
                    + "|\\bdsl\\b|\\bwhere do (i|we) (refer|send)\\b|\\b(refer|referring|referral) (a|my|our|this|her|him|them|someone|for)\\b|\\b(da|dv) (ref|referral|case|client)\\b|\\bdash (score |risk )?\\d{1,2}\\b|\\bneeds? referring\\b");

    /// Words of somebody whose own life, or whose family, it is about.
    private static final Pattern OWN_LIFE = Pattern.compile(
            "\\bmy (ex[ -]?)?(husband|wife|partner|boyfriend|girlfriend|ex|mum|mom|dad|mother|father|step\\w*|son|daughter|brother|sister|uncle|aunt|friend|neighbour|family)s?\\b"
                    + "|\\bmy (own )?(social worker|health visitor|midwife|gp|doctor|idva|isva|support worker|key ?worker|case ?worker|housing officer|teacher|counsellor)\\b"
                    + "|\\b(social worker|health visitor|midwife|nurse|gp|doctor|teacher|police officer)s?( (in|at|from) \\w+)? (told|asked|referred|gave|took|takes|said|says|keeps?|wont|wants|reported|came|comes) \\b"
                    + "|\\b(refer(red)?|put|abus\\w+|hit|hits|hitting|hurts?|hurting|scar(es|ed|ing)|threaten\\w*|control\\w*|rap\\w+|beats?|beating|attack\\w*|stalk\\w*|harass\\w*) me\\b"
                    + "|\\b(i was|ive been|i have been|im being|i am being) (referred|assessed|graded|abused|hit|hurt|attacked|raped)\\b"
                    + "|\\b(im|i am|i was|am i|me as|me at) (at |a |now |still |graded |assessed as |classed as |deemed )?(high|medium|standard)[ -]risk\\b"
                    + "|\\b(for|about|refer) myself\\b|\\breferral for me\\b");

    private static final String AGE = "([5-9]|1[0-7]|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\\b";
    private static final String DIGITS = "([5-9]|1[0-7])";
    private static final String NO_AGE =
            "(?! ?(weeks?|months?|mins?|minutes?|hours?|days?|stone|st|lbs?|pounds|kg|miles?|ft|foot|feet|out of|percent|steps?|(yrs?|years?)(?! ?old))\\b|%)";
    private static final String NOT_SCHOOL_STAFF = "(?! (teacher|tutor|class teacher|head|lead|parent|mum|dad|of|teaching))";

    /// What only a child says of itself: an age, a school year, a kind of school.
    private static final Pattern CHILD = Pattern.compile(
            "(\\b(im|i am|iam)|^am|^aged?:?|\\bi (just |only |have |ive )?(just )?turned|\\bive (only )?(just )?turned) (only |just |nearly |almost |about |like |aged? |a |an? )?" + AGE + NO_AGE
                    + "|\\b(im|i am|iam) (only |just |nearly )?(a (girl|boy|lad|lass) (of|aged?) )?" + DIGITS + " ?(yo|yrs?|y/o)\\b(?! (in|of|into|sober|clean|together|married|post|since|free|out|old (car|house|dog|cat|van)))"
                    + "|\\b(im|i am) (a )?(girl|boy),? (of |aged? )?" + AGE + NO_AGE
                    + "|\\b" + AGE + " ?(yrs?|years?) old (girl |boy |lad |kid )?here\\b|\\b" + DIGITS + "(yo| ?y/o) (girl |boy )?here\\b|\\bi have (only )?" + AGE + " (years|yrs)( old)?( ?[.!?,]|$)"
                    + "|\\b(im|i am|me and my \\w+ are|we are|were both) (only |just |still )?(a (kid|minor|schoolgirl|schoolboy|school ?kid)\\b|a child(?! (protection|minder|care|psych\\w*|social|therap\\w*|in need|of|and|support|develop\\w*|health|welfare|safe\\w*|advocate|practition\\w*))\\b"
                    + "|(in|a) (year|yr|y) ?([1-9]|1[0-3])\\b" + NOT_SCHOOL_STAFF + "|(year|yr|y) ?([1-9]|1[0-3])\\b" + NOT_SCHOOL_STAFF + "|still at school\\b|(in|at) (primary|secondary|junior|infant) school\\b|under (16|18|sixteen|eighteen)\\b|not (even )?(16|18|sixteen|eighteen)( yet)?\\b)"
                    + "|^((hi|hello|hey|ok|so|um)[, ]+){0,3}(year|yr|y) ?([1-9]|1[0-3])( here)?[.,:;!-]* ?(and |n )?(im|i|my|me)\\b|^kid here\\b"
                    + "|(^|\\bi |\\bim |\\bme )\\(?(m|f) ?1[0-7]\\b|(^|\\bi |\\bim |\\bme )\\(?1[0-7] ?(m|f)\\b"
                    + "|\\bmy form tutor\\b(?! (group|role|job))");

    /// Small children's words, which their parents repeat.
    private static final Pattern SMALL_CHILD = Pattern.compile(
            "\\bmy (mummy|daddy)\\b|\\b(mummy|daddy) (hits?|hurts?|shouts?|smacks?|punche[sd]|pushe[sd]|slaps?|kicks?|kicked) (at )?(me|us|mummy|daddy)\\b");

    private static final String PARENT = "(my |our )?(step ?|foster )?(mum|mam|mom|mummy|dad|daddy|nan|carer)";

    /// How children speak of home and of what happens to them. Grown-up children do too, so it counts only beside a sign that a child is at risk.
    private static final Pattern YOUNG = Pattern.compile(
            "\\b(mum|mam|mom|dad|nan)s (new )?(bf|boyfriend|gf|girlfriend|partner|man|mate|friend|fella|bloke)\\b.{0,60}\\b(me|my|i|us)\\b|\\b(he|hes|she|shes|is|its) my (mum|dad)s (new )?(bf|boyfriend|gf|girlfriend|partner|fella)\\b"
                    + "|\\b" + PARENT + " (always |keeps |just |only |sometimes |has |is |gets ){0,2}+(hit|hits|hitting|shouts?|shouting|screams?|screaming|hurts?|hurting|locks?|locked|pushe[sd]|kicks|kicked|slaps|slapped|punche[sd]"
                    + "|touche[sd]|grabs|grabbed|drunk|drinks|comes in|came in|chucked|kicked|burnt|burns|whips|pulls|pinches) .{0,40}?\\b(me|my (bed)?room|my (arm|leg|face|head|hair|back|hand|finger|neck)s?|us)\\b|\\b(mum|mam|mom|dad) (has |has got |got |s got )?a new (man|bf|boyfriend|gf|girlfriend|fella|bloke|partner)\\b"
                    + "|\\b(older|bigger) (boys|lads|kids|girls|ones)\\b.{0,60}\\b(me|us)\\b"
                    + "|\\b(man|guy|boy|someone|somebody|stranger|person)\\b.{0,20}\\b(snap|snapchat|insta|instagram|roblox|discord|tiktok|fortnite|minecraft|xbox)\\b.{0,60}\\b(meet|secret|tell|alone)\\b"
                    + "|\\b(at|after|from|to) school\\b.{0,60}\\b(my|mum|dad) |\\b(no|never any|not any|isnt any) (food|tea|dinner|heating|clean clothes)\\b.{0,30}\\b(here|home|our house|in the house|for me|for us)\\b"
                    + "|\\bmy (mate|best friend|friend) (says|said|told me)\\b.{0,40}\\b(dad|uncle|stepdad|mum|brother|grandad|cousin)\\b"
                    + "|\\bmy (homework|school uniform|foster (carer|mum|dad|placement|parents?))s?\\b|\\bmy social worker (says|said|told|wants)\\b.{0,40}\\b(mum|dad|mums|dads|nans?|home)\\b"
                    + "|\\b(in|at) my (school|class|year)\\b|\\b(tell|told|telling) (my )?(teacher|miss|sir)\\b|\\bmy (head of year|head teacher)\\b|\\b(when|after|before) i (go to|get home from|come home from) school\\b");

    /// Those whom a child lives and learns with.
    private static final Pattern CHILDS_WORLD = Pattern.compile(
            "\\b(step ?|foster ?)?(mum|mummy|mam|mom|dad|daddy|dads|mums|nan|nanny|grandad|parents?|mother|father|brother|sister|bro|sis|uncle|auntie|cousin|carer|coach|bf)s?\\b"
                    + "|\\b(school|teacher|miss|homework|assembly|class|form|playground|college|childline|bus home|roblox|fortnite|minecraft|xbox|snap|snapchat|tiktok|discord|grounded|care home|kids home|placement|social worker)\\b");

    private static final String OFFSPRING =
            "(son|daughter|child|children|kids?|toddler|grandson|granddaughter|grandchild|grandchildren|grandkids?|twins|teenager|stepson|stepdaughter|foster (child|children|son|daughter)|lad|nephew|niece)s?";

    /// What an adult says: of children as theirs, of an age over 17, of a marriage, of work with children.
    private static final Pattern GROWN = Pattern.compile(
            "\\b(my|our) ((\\w+|\\d+ ?(year|yr)s? old) ){0,2}?" + OFFSPRING + "\\b(?! brother| sister| sitter)"
                    + "|\\b(my|our) (little |youngest |eldest |oldest )?(\\d|1\\d|\\w+(?<=one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen))[ -]?((year|yr|month|week)s?[ -]?olds?|yo|y/o)\\b(?! (little )?(brother|sister|cousin|bro|sis)\\b)"
                    + "|\\bmy (ex |soon to be ex |late )*(husband|hubby|wife|partner|spouse|fiancee?|mother in law|father in law|in laws)\\b"
                    + "|(\\b(im|i am|iam)|^aged?:?) (now |only |just |nearly |almost |aged? |a )?(1[89]|[2-9]\\d|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty)\\b(?! ?(weeks?|months?|mins?|minutes?|hours?|days?|stone|st|lbs?|pounds|kg|miles?|percent|steps?)\\b|%)"
                    + "|\\bin my (twenties|thirties|forties|fifties|sixties|seventies|20s|30s|40s|50s|60s|70s)\\b"
                    + "|\\b(when i was|as) a (kid|child|teenager|little (girl|boy|kid)|boy|girl|young (girl|boy|child))\\b|\\b(in|through|throughout|of) my childhood\\b|\\b(when i was|while i was) growing up\\b"
                    + "|\\bin front of (the|my|our|his|her) (kids|children|little ones|boys|girls|baby|babies)\\b|\\b(me|i) and (the|my|our) (\\w+ )?(kids|children|boys|girls|babies|little ones)\\b|\\bthe children\\b(?! (in|at) (my )?(school|class))"
                    + "|\\b(if i|when i|how do i|how can i|i want to|cant|cannot|to) (take|bring|get|keep) the (kids|children)\\b|\\b(with|for|about|hurt|wakes?|woke|takes?|took|want|wants|see|has|have) the kids\\b|\\bthe kids (get|saw|hear|heard|see|cry|sleep|woke|love)\\b|\\b(my|our) (\\d|two|three|four|five) (\\w+ )?(girls|boys|lads|little ones)\\b"
                    + "|\\b(im|i am|as) (a|an|the|her|his|their) (\\w+ )?(mum|mom|mother|dad|father|parent|nan|gran|granny|grandma|grandmother|grandad|grandfather|grandparent|auntie?|uncle|foster carer|carer|childminder|nanny|governor|neighbour)\\b|^(mum|mother|dad|father|grandad|grandmother|nan|parent|aunt)( of \\w+)? here\\b|^(mum|dad|parent) of \\w+\\b"
                    + "|\\b(we|i) foster\\b|\\b(we are|were) foster carers\\b|\\b(leader|teacher|coach|tutor|assistant|practitioner|worker|volunteer|officer|midwife|nurse|dsl) here\\b|\\bi (teach|work|volunteer|run|lead|manage)\\b.{0,30}\\b(nursery|school|class|year|club|team|brownies|guides|scouts|cubs|kids|children|pupils|families|pre ?school|ward|clinic|charity)\\b"
                    + "|\\b(a|the|our|this|one of (my|our|the)) (pupil|student|toddler|young person|yp|caseload|client|looked after child)s?\\b|\\bcaseload\\b|\\bmy (student|pupil|client|patient|tenant|class of|lodger|employee|apprentice)s?\\b"
                    + "|\\b(she|he|child|girl|boy|pupil|student) (has )?(just )?disclosed\\b|\\bdisclosed (today|to me|that|yesterday)\\b|\\b(year|yr) ([1-9]|1[0-3]) (girl|boy|pupil|student|child|lad)\\b(?! (in|at|from) my school)"
                    + "|\\b(a|the|this|that) [\\w-]+[ -](year|yr)[ -]old( pupil| boy| girl| child)? (said|says|told|tells|has|is|was|came|who|in)\\b|\\b(a|the) (boy|girl|child) (of|aged) \\w+\\b|\\b(lsa|hlta|nqt)\\b|\\b(year|yr) ([1-9]|1[0-3]) (teacher|tutor|class teacher|head|lead)\\b"
                    + "|\\b(child|pupil|student|toddler|patient|parent) (attended|presented|presents|says|said|states|stated|reports|reported)\\b|\\b(her|his|their) (\\d|1[0-7])[ -]?(month|year|yr)s?[ -]?old\\b(?! (girlfriend|boyfriend|gf|bf|mate|friend))"
                    + "|\\bmy (sister|brother|friend|best friend|mate|neighbour|cousin|colleague|ex)s? (\\w+ ){1,3}(her|his|their|both) (kids|children|son|daughter|little (boy|girl)|toddler)\\b|\\b(hits|beats|hurts|smacks|slaps) (her|his|their) (\\w+ )?(kids|children|son|daughter|child|little (boy|girl)|toddler)\\b"
                    + "|\\bmy (fella|bloke|missus)\\b|\\b(at|my|from) uni(versity)?\\b|\\bwhen i was young\\b|\\bmy (boss|line manager|landlord|landlady|flat ?mate|house ?mate|colleague|tenancy|solicitor)\\b"
                    + "|\\b(our|my) (marriage|wedding|mortgage|divorce)\\b|\\b(years|months) of marriage\\b|\\b(ive been|we are|were|i was|im|got) married\\b|\\b(a|the) (little|small|young) (boy|girl|lad|lass|child)\\b");

    private VoiceReader() {}

    static boolean isProfessional(String plain) {
        return AT_WORK.matcher(plain).find()
                || (PERHAPS_AT_WORK.matcher(plain).find() && !OWN_LIFE.matcher(plain).find());
    }

    /// What the exact cues of a message say, found once: they are patterns that go over the whole of it.
    ///
    /// @param professional whether a professional speaks
    /// @param child        whether a child does
    record Cues(boolean professional, boolean child) {
        static Cues in(String plain) {
            var professional = isProfessional(plain);
            return new Cues(
                    professional, CHILD.matcher(plain).find() || (SMALL_CHILD.matcher(plain).find() && !professional && !GROWN.matcher(plain).find()));
        }
    }

    /// Whose voice the exact cues tell of. An age or a school year of one's own outweighs what an adult would say: a mother may be sixteen.
    ///
    static Voice voice(String plain) {
        return voice(plain, Cues.in(plain));
    }

    /// @param cues of the same text
    static Voice voice(String plain, Cues cues) {
        if (cues.professional()) {
            return Voice.GROWN;
        }
        if (cues.child()) {
            return Voice.YOUNG;
        }
        if (GROWN.matcher(plain).find()) {
            return Voice.GROWN;
        }
        return soundsYoung(plain) ? Voice.PERHAPS_YOUNG : Voice.UNKNOWN;
    }

    /// Whose voice it is where what was learnt takes it for young and the exact cues do not say.
    static Voice likelyYoung(String plain) {
        return CHILDS_WORLD.matcher(plain).find() ? Voice.YOUNG : Voice.PERHAPS_YOUNG;
    }

    /// Whether the words could be a child's.
    static boolean soundsYoung(String plain) {
        return YOUNG.matcher(plain).find();
    }

    static boolean isChild(String plain) {
        return Cues.in(plain).child();
    }
}
