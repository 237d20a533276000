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
}
