package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.intent.IntentMatch;
import signpost.core.message.Signal;

class PhraseRecognizerTest {
    private static final PhraseRecognizer RECOGNIZER = PhraseRecognizer.fit(SmallPhrases.INTENTS, SmallPhrases.SIGNALS);

    private static double danger(String text) {
        return RECOGNIZER.read(text).of(Signal.IMMEDIATE_DANGER);
    }

    @Test
    void findsTheIntentOfWordsItHasSeenInAnotherOrder() {
        assertThat(RECOGNIZER.explain("a dog and a cat").intents().getFirst().name()).isEqualTo("pets");
        assertThat(RECOGNIZER.explain("bills and debts and no money").intents().getFirst().name()).isEqualTo("money");
    }

    @Test
    void scoresDangerAboveWhatLooksLikeIt() {
        assertThat(danger("he is at my door now")).isGreaterThan(danger("the dog is at my door"));
    }

    @Test
    void learnsFromANearMissWhoseIntentIsNotThere() {
        assertThat(danger("the sun was in the garden")).isLessThan(danger("he is in the garden"));
        assertThat(RECOGNIZER.reader().words().intents()).containsExactly("greeting", "money", "pets");
    }

    @Test
    void givesTheSameAnswersHoweverTheContentIsHandedOver() {
        var intents = new ArrayList<>(SmallPhrases.INTENTS);
        Collections.reverse(intents);
        var shuffled = intents.stream().map(i -> new IntentPhrases(i.intent(), new HashMap<>(i.byAuthor()))).toList();
        var again = PhraseRecognizer.fit(shuffled, SmallPhrases.SIGNALS);

        for (var text : List.of("he is at the door", "my dog", "hello", "", "xyzzy 12")) {
            assertThat(again.explain(text)).isEqualTo(RECOGNIZER.explain(text));
        }
    }

    @Test
    @Tag("SAFE-14")
    void neverThrowsForAnyText() {
        var random = new Random(42);
        for (int i = 0; i < 1_000; i++) {
            var text = noise(random);
            assertThatCode(() -> {
                RECOGNIZER.recognize(text);
                RECOGNIZER.read(text);
                RECOGNIZER.explain(text);
            }).doesNotThrowAnyException();
        }
    }

    /// Any characters, lone surrogates among them, mixed with pieces of words.
    private static String noise(Random random) {
        var out = new StringBuilder();
        int length = random.nextInt(80);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(4)) {
                case 0 -> out.append((char) random.nextInt(0x10000));
                case 1 -> out.append((char) (0xD800 + random.nextInt(0x800)));
                case 2 -> out.append("he is at the door 2moro #£9@a$ ".substring(random.nextInt(30)));
                default -> out.append((char) (' ' + random.nextInt(95)));
            }
        }
        return out.toString();
    }

    @Test
    @Tag("SAFE-14")
    void everyScoreIsAProbabilityEvenForNothing() {
        for (var text : List.of("", " ", "\u200b", "?", "hello", "hes kicking the door")) {
            assertThat(RECOGNIZER.read(text).scores().values()).hasSize(5).allMatch(p -> p >= 0 && p <= 1);
        }
    }

    @Test
    void understandsNothingWithoutContent() {
        var empty = PhraseRecognizer.fit(List.of(), List.of());

        assertThat(empty.recognize("hello")).isEqualTo(new IntentMatch.NotUnderstood());
        assertThat(empty.read("he is here").scores().values()).allMatch(p -> p >= 0 && p <= 1);
        assertThat(empty.explain("hello").intents()).isEmpty();
    }

    @Test
    void neverOffersSmallTalkAsAChoice() {
        for (var text : List.of("hello dog", "good evening money", "hi there, my bank and my cat")) {
            if (RECOGNIZER.recognize(text) instanceof IntentMatch.Ambiguous(var candidates)) {
                assertThat(candidates).extracting(i -> i.id()).isSubsetOf("pets", "money").hasSize(2);
            }
        }
    }

    @Test
    @Tag("SAFE-38")
    void anExplanationHoldsNothingThatOnlyThePersonTyped() {
        var explanation = RECOGNIZER.explain("canaryword kicked my door, canaryword!");

        assertThat(explanation.toString()).doesNotContain("canary").contains("kicking");
    }

    @Test
    void anExplanationNamesWhatSpokeForIt() {
        var explanation = RECOGNIZER.explain("he is kicking the door");

        assertThat(explanation.spoke().what()).isEqualTo("immediate_danger");
        assertThat(explanation.spoke().words()).isNotEmpty().allMatch(part -> part.share() > 0);
        assertThat(explanation.nearest().getFirst().phrase()).contains("kicking");
        assertThat(explanation.nearest().getFirst().raises()).isEqualTo(Signal.IMMEDIATE_DANGER);
        assertThat(explanation.nearest().getFirst().likeness()).isBetween(0.01, 1.0);
    }
}
