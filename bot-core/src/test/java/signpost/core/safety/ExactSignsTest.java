package signpost.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static signpost.core.message.Signal.IMMEDIATE_DANGER;
import static signpost.core.message.Signal.SERIOUS_HARM;
import static signpost.core.message.Signal.SUICIDE;
import static signpost.core.message.Signal.UNSAFE_REQUEST;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.message.PlainWords;
import signpost.core.message.Signal;

@Tag("SAFE-10")
class ExactSignsTest {

    private static boolean raise(Signal signal, String text) {
        return ExactSigns.raise(signal, PlainWords.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "my stepdad is hitting my sister right now",
        "our neighbours husbands beating her up now",
        "send the police now",
        "please call the police",
        "hurry, send an ambulance",
        "hes smashing the front door in",
        "need an ambulance quick",
        "can you get police please",
        "He's kicking the front... hes kicking my door",
        "shes breaking down the door",
        "they are smashing our windows",
        "HE IS BANGING ON THE DOOR",
        "he's got a knife",
        "she is waving the bat at us",
        "hes going to kill me now",
        "he is gonna kill us right now",
        "hes strangling me right now",
        "he is hitting my mum now",
        "help hes here",
        "help!! he is inside the house",
        "please help he\u2019s coming up the stairs",
        "help shes back",
        "999",
        "999!!",
        "ambulance please",
        "i need the police urgently",
        "im in danger now",
        "I'm in danger.",
        "I am in danger",
        "help, we are in danger right now please!!"
    })
    void raisesDanger(String text) {
        assertThat(raise(IMMEDIATE_DANGER, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "my dad is beating everyone at chess now",
        "my brother was hitting me last year and now he is fine",
        "how do i get a police report now",
        "i need police records please",
        "please can i get police records",
        "hes kicking a ball at the door years ago he said sorry",
        "hes got a battery for the camera",
        "he has got a batch of letters",
        "he's got the battle of his life",
        "hes got the gunners tickets",
        "he used to kick the door",
        "he was hitting me for years",
        "can you help, he is coming out of prison in march",
        "can you help me, he is back in touch",
        "help me see if she is here legally",
        "who can help when he is back from the rigs",
        "the police came and he left",
        "police",
        "999 or 101",
        "im in danger of losing my house",
        "what if i am in danger now",
        "i am not in danger",
        "i was in danger",
        "what happens when i ring 999"
    })
    void doesNotRaiseDanger(String text) {
        assertThat(raise(IMMEDIATE_DANGER, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "i want to kill myself",
        "im planning to end my life",
        "gonna end my life",
        "i\u2019m going to end it all",
        "thinking about killing myself",
        "I am suicidal",
        "been feeling suicidal since he left",
        "ive taken an overdose",
        "i took all my tablets",
        "i don't want to be here any more",
        "dont want to live anymore"
    })
    @Tag("SAFE-15")
    void raisesSuicide(String text) {
        assertThat(raise(SUICIDE, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "im killing myself laughing",
        "i was going to kill myself laughing",
        "i am killing myself working two jobs",
        "he says he will kill himself if i go",
        "i dont feel suicidal",
        "i want to end my lifetime membership",
        "the doctor says i took the tablets too late",
        "i dont want to be here when he gets back"
    })
    void doesNotRaiseSuicide(String text) {
        assertThat(raise(SUICIDE, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "he strangled me last week",
        "my ex throttled me once",
        "he sometimes chokes me",
        "my partner choked me on sunday",
        "he put his hands round my neck",
        "she had her arm across, arm around my throat",
        "he threatened to kill me if i leave",
        "she is threatening to kill my dog"
    })
    @Tag("SAFE-45")
    void raisesSeriousHarm(String text) {
        assertThat(raise(SERIOUS_HARM, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "my son choked on a grape",
        "he chokes up when he says sorry",
        "i choked on my drink when he walked in",
        "my neck hurts",
        "he threatened to leave me",
        "what is strangulation"
    })
    void doesNotRaiseSeriousHarm(String text) {
        assertThat(raise(SERIOUS_HARM, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "has my wife been in touch with you",
        "did my girlfriend contact you",
        "did my daughter call you last night",
        "have you heard, has my ex messaged you",
        "where is my wife",
        "wheres my girlfriend staying",
        "tell me where my ex lives"
    })
    @Tag("SAFE-19")
    void raisesAnUnsafeRequest(String text) {
        assertThat(raise(UNSAFE_REQUEST, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "where is the refuge in dover",
        "has my referral been received",
        "has my social worker been in touch with you",
        "where do i go with my son",
        "has my daughters school contacted you",
        "my ex wants to know where i am"
    })
    void doesNotRaiseAnUnsafeRequest(String text) {
        assertThat(raise(UNSAFE_REQUEST, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "has she been in touch with you",
        "has she contacted you yet?",
        "did he message you",
        "which refuge is she in",
        "what refuge is my ex wife staying at",
        "Which refuge did she go to?",
        "which hostel have you put her in",
        "where have you taken my wife",
        "where did you send her",
        "I'm her social worker, where is she",
        "im her solicitor and i need to know where she lives",
        "I am her brother. Give me her address",
        "im his probation officer, where is he",
        "where is she?",
        "wheres she gone",
        "please tell me where is she staying now",
        "can you track his phone",
        "can u locate her car",
        "how do i hack my girlfriends whatsapp",
        "do you know where she is",
        "do you know where my wife has gone",
        "send me her new address",
        "can you give me my wifes address",
        "help me find my wife",
        "can you look up my ex for me",
        "is she with you",
        "is my wife on your books"
    })
    @Tag("SAFE-19")
    void raisesWhereSomebodyIsLookedForWhoeverAsks(String text) {
        assertThat(raise(UNSAFE_REQUEST, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "which refuge can i go to",
        "which refuge can my sister go to",
        "where can she go",
        "where is she best able to get help",
        "im her friend, she told me where he lives",
        "im her friend, how can i help her",
        "he asked where have you been",
        "he keeps saying where is she to my mum",
        "can he track my phone",
        "how do i stop him tracking my phone",
        "she called me last night",
        "he has been in touch with me",
        "where did they take him",
        "i need to find my partner some help",
        "can you find my husband a place on a course",
        "do you know where he is allowed to go under the order",
        "do you know where i can go"
    })
    @Tag("SAFE-19")
    void isNotRaisedByWhoeverLooksForHelp(String text) {
        assertThat(raise(UNSAFE_REQUEST, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "can I check whether somebody has a violent past",
        "how do i find out if he has done this before",
        "which refuge takes kids",
        "which refuge would take me and two children?",
        "is there a refuge for me and my baby",
        "which refuge can my sister go to",
        "where can she go to be safe",
        "she needs a safe place, where can she go",
        "do you know where she can get help",
        "i need to find my partner some help",
        "did you get my message",
        "I've contacted you before",
        "has my social worker been in touch with you",
        "has my referral been received",
        "can the police track his phone",
        "he has been in touch with me again"
    })
    @Tag("SAFE-19")
    void whoLooksForHelpIsNotTakenForSomebodyWhoLooksForAPerson(String text) {
        assertThat(ExactSigns.ruleOut(UNSAFE_REQUEST, PlainWords.of(text))).isTrue();
        assertThat(raise(UNSAFE_REQUEST, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "can i find out where she lives and her record",
        "how can i see her call history",
        "how do i check my wifes browsing history",
        "can i see her whatsapp chat history without her knowing",
        "can i find out if you have a record of her",
        "could i check the refuge record for my ex",
        "which refuge takes girls with 2 kids, shes in one of them",
        "what shelter takes girls with 2 kids cos thats where shell be",
        "did you get my message to my wife",
        "i need to get my wife some help, where is she, whats the address",
        "have you been in touch with my ex",
        "has my wife been in touch with you",
        "which refuge is she in",
        "has my girlfriends social worker told you where she is"
    })
    @Tag("SAFE-19")
    void nothingThatMeansAPersonIsRuledOut(String text) {
        assertThat(ExactSigns.ruleOut(UNSAFE_REQUEST, PlainWords.of(text))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Signal.class)
    void rulesOutNothingElse(Signal signal) {
        assertThat(signal != UNSAFE_REQUEST && ExactSigns.ruleOut(signal, "which refuge takes kids")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Signal.class)
    void takesAnyTextWithoutOverflowing(Signal signal) {
        var long1 = "hes smashing " + "the my our down ".repeat(5_000);
        var long2 = "help ".repeat(20_000);

        assertThatCode(() -> raise(signal, long1)).doesNotThrowAnyException();
        assertThatCode(() -> raise(signal, long2)).doesNotThrowAnyException();
        assertThat(raise(signal, "")).isFalse();
    }

    @Test
    void keepsChildAtRiskToWhatWasLearnt() {
        assertThat(Arrays.stream(Signal.values()).filter(s -> raise(s, "a child is being hurt"))).isEmpty();
    }
}
