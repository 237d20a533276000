package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.message.PlainWords;

class VoiceReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "my client needs support",
        "a service user in dover",
        "the pupil told me at break",
        "social worker here",
        "DSL here, who takes referrals",
        "duty social worker, sevenoaks",
        "health visitor in thanet, where do i refer",
        "im a midwife and need the pathway",
        "i am a housing officer",
        "as a gp who do i call",
        "i work as a community nurse",
        "high risk sevenoaks",
        "marac referral form please",
        "where do i refer to",
        "dash done, 16 ticks",
        "im a nurse, my patient was hit by my colleague"
    })
    void hearsAProfessional(String text) {
        assertThat(VoiceReader.isProfessional(PlainWords.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "my social worker said i should call",
        "social worker took my kids",
        "my gp here is kind",
        "the health visitor at the clinic asked questions",
        "health visitor keeps coming round",
        "midwife in dover told me about you",
        "im a nurse and my husband hits me",
        "i am a teacher, my partner reads my phone",
        "he works as a police officer and he hits me",
        "my idva referred me to marac",
        "i was referred to marac what is it",
        "the police said im high risk",
        "i am at high risk they said",
        "im a tenant and he is on the lease",
        "i am a patient at the surgery",
        "can you refer my sister",
        "i want a referral for myself",
        "how do i get help",
        ""
    })
    void doesNotTakeASurvivorForAProfessional(String text) {
        assertThat(VoiceReader.isProfessional(PlainWords.of(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "my dad gets drunk and hits me with his slipper",
        "mums new boyfriend keeps coming in when i get changed",
        "bigger boys make me hold their stuff",
        "a guy off roblox wants to meet up and says keep it secret",
        "my friend told me her stepdad does things to her",
        "theres no food in the house and mum is out",
        "foster carer locks me in"
    })
    @Tag("SAFE-16")
    void hearsAVoiceThatMayBeAChilds(String text) {
        assertThat(VoiceReader.soundsYoung(PlainWords.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "my husband hits me",
        "my dad is 80 and his carer shouts at him",
        "my mum lives in dover",
        "my son hits me",
        "he pushed me in front of the kids",
        "a man i met on a dating site has my pictures",
        "my friend told me about you"
    })
    void doesNotTakeAnybodyForYoung(String text) {
        assertThat(VoiceReader.soundsYoung(PlainWords.of(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "im 12",
        "i am 15 and scared",
        "I'm only 9",
        "i am thirteen",
        "im nearly 16",
        "i am 17 years old",
        "im 15 still at school and scared",
        "aged 14 and i dont know what to do",
        "am 11",
        "14 years old here",
        "im a kid",
        "i am in year 8",
        "im still at school",
        "my daddy hurts my mummy",
        "f15 need advice"
    })
    @Tag("SAFE-16")
    void hearsAChild(String text) {
        assertThat(VoiceReader.isChild(PlainWords.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "im 12 weeks pregnant",
        "i am ten weeks gone",
        "im 9 months pregnant",
        "i am 10 minutes away",
        "im 10 years into this marriage",
        "im 6 foot and scared of her",
        "i am 11 stone",
        "im 5 miles from dover",
        "im 34",
        "i am 18",
        "my son aged 7 saw it",
        "my daughter is 14",
        "shes 15 and he is 22",
        "i am a child protection worker",
        "he drives up the m11",
        "my kids are 9 and 12",
        "my teenager hits me"
    })
    @Tag("SAFE-16")
    void doesNotTakeAnAdultForAChild(String text) {
        assertThat(VoiceReader.isChild(PlainWords.of(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "im in yr9 and scared",
        "I’m in Year 9",
        "im a year 8",
        "year 10. my dad does things",
        "ok so yr 7, my stepmum is mean",
        "im 13yo",
        "im like 12 and i dont know who to tell",
        "i just turned 14",
        "I am boy 11",
        "im under 16",
        "im not even 16 yet",
        "i have 12 years.",
        "me (13f)",
        "im a minor",
        "my form tutor saw my arm",
        "daddy hits me"
    })
    @Tag("SAFE-16")
    void hearsAChildByItsAgeItsSchoolOrItsWords(String text) {
        assertThat(VoiceReader.voice(PlainWords.of(text))).isEqualTo(Voice.YOUNG);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "my 6 year old says his dad hits him",
        "my six year old says daddy hits me",
        "my daughter is scared of him",
        "my eldest son saw it",
        "a pupil told me about her stepdad",
        "my client says her mum's boyfriend hits her",
        "our caseload has a girl of 14",
        "Year 8 girl disclosed today",
        "im a year 9 teacher",
        "im in year 2 of my degree, at uni",
        "patient attended with her 3 year old, child says daddy hits mummy",
        "when i was a kid my stepdad hit me",
        "im 27 and my dad hits me",
        "my husband and my mum",
        "scout leader here, a boy told me",
        "we foster two siblings",
        "he hits me in front of the kids",
        "im her nan and i am worried"
    })
    @Tag("SAFE-16")
    void hearsAGrownUp(String text) {
        assertThat(VoiceReader.voice(PlainWords.of(text))).isEqualTo(Voice.GROWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "my homework got ripped up by him",
        "my foster carer shouts at me",
        "my social worker says i have to go home",
        "mum has a new boyfriend",
        "i told miss about it",
        "my stepmum burnt my arm"
    })
    @Tag("SAFE-16")
    void leavesOpenWhetherTheChildIsGrownUp(String text) {
        assertThat(VoiceReader.voice(PlainWords.of(text))).isEqualTo(Voice.PERHAPS_YOUNG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"he hits me", "", "i need a solicitor", "my boyfriend took my keys", "i have 12 years of this behind me"})
    void doesNotGuess(String text) {
        assertThat(VoiceReader.voice(PlainWords.of(text))).isEqualTo(Voice.UNKNOWN);
    }
}
