package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MessageReaderTest {
    private final HashedSentences sentences = new HashedSentences();
    private final Learnt words = Learnt.from(Example.of(SmallPhrases.INTENTS, SmallPhrases.SIGNALS));
    private final MessageReader reader = new MessageReader(words, heads(words), sentences);

    private static SentenceHeads heads(Learnt words) {
        var examples = Example.of(SmallPhrases.INTENTS, SmallPhrases.SIGNALS);
        var vectors = examples.stream().map(e -> Objects.requireNonNull(new HashedSentences().encode(e.text()))).toList();
        return SentenceHeads.fit(examples, vectors, words.intents());
    }

    private static final String UNSURE = "my dog and my bills";

    private static double[] intents(Reading reading) {
        return IntStream.range(0, reading.intents()).mapToDouble(reading::intent).toArray();
    }

    @Test
    void asksTheSentenceWhereTheWordsAreNotSure() {
        assertThat(Bars.sureOfIntent(words.read(UNSURE))).isFalse();
        assertThat(intents(reader.read(UNSURE))).isNotEqualTo(intents(words.read(UNSURE)));
        assertThat(sentences.asked).isEqualTo(1);
    }

    @Test
    @Tag("SAFE-14")
    void theWordsStandAloneWhereTheModelGivesNothing() {
        sentences.broken = true;
        assertThat(intents(reader.read(UNSURE))).containsExactly(intents(words.read(UNSURE)));
        assertThat(reader.likeliest("he is at my door now"))
                .containsExactly(new MessageReader(words, null, sentences).likeliest("he is at my door now"));
    }

    @Test
    void withoutHeadsNobodyAsksTheModel() {
        var wordsAlone = new MessageReader(words, null, sentences);
        assertThat(intents(wordsAlone.read(UNSURE))).containsExactly(intents(words.read(UNSURE)));
        wordsAlone.likeliest(UNSURE);
        assertThat(sentences.asked).isZero();
        assertThat(wordsAlone.readsSentences()).isFalse();
    }

    @Test
    void aTurnPaysForOneVector() {
        var both = reader.during(() -> {
            reader.readFully(UNSURE);
            reader.readFully(UNSURE);
            return reader.likeliest(UNSURE);
        });
        assertThat(both).hasSize(Lessons.SIGNALS.size());
        assertThat(sentences.asked).isEqualTo(1);
    }

    @Test
    @Tag("SAFE-38")
    void aVectorIsForgottenWithItsTurn() {
        reader.during(() -> reader.readFully(UNSURE));
        reader.during(() -> reader.readFully(UNSURE));
        assertThat(sentences.asked).isEqualTo(2);
    }

    @Test
    void neverFails() {
        for (var text : new String[] {"", " ", "?", "\uD800", "help ".repeat(700)}) {
            assertThat(reader.likeliest(text)).hasSize(Lessons.SIGNALS.size());
            assertThat(reader.read(text).intents()).isEqualTo(words.intents().size());
        }
    }
}
