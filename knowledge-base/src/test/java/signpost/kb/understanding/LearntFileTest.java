package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import signpost.kb.content.ContentLoader;
import signpost.kb.sentence.SentenceEncoder;

class LearntFileTest {
    private static final List<Example> EXAMPLES = Example.of(SmallPhrases.INTENTS, SmallPhrases.SIGNALS);
    private static final List<String> TEXTS = List.of("he is at my door now", "my dog", "the gas bill", "hello", "", "something else altogether");

    private static SentenceHeads heads(List<String> intents) {
        var encoder = new HashedSentences();
        var vectors = EXAMPLES.stream().map(e -> Objects.requireNonNull(encoder.encode(e.text()))).toList();
        return SentenceHeads.fit(EXAMPLES, vectors, intents);
    }

    private static LearntFile file(Learnt words, @Nullable SentenceHeads heads) {
        return LearntFile.read(LearntFile.write(new LearntFile.Origin("made so", Digests.of(EXAMPLES)), words, heads));
    }

    private static List<Double> numbers(Reading reading) {
        return IntStream.range(0, reading.intents() + Lessons.SIGNALS.size())
                .mapToObj(i -> i < reading.intents() ? reading.intent(i) : reading.signal(i - reading.intents()))
                .toList();
    }

    @Test
    void givesBackWhatWasLearntAboutWords() {
        var learnt = Learnt.from(EXAMPLES);
        var again = file(learnt, null).words(EXAMPLES);

        assertThat(again.intents()).isEqualTo(learnt.intents());
        for (var text : TEXTS) {
            assertThat(numbers(again.read(text))).as(text).isEqualTo(numbers(learnt.read(text)));
            assertThat(again.nearest(text, 3)).as(text).isEqualTo(learnt.nearest(text, 3));
        }
    }

    @Test
    void givesBackWhatWasLearntAboutSentences() {
        var learnt = Learnt.from(EXAMPLES);
        var heads = heads(learnt.intents());
        var again = Objects.requireNonNull(file(learnt, heads).heads(learnt.intents()));
        var encoder = new HashedSentences();

        for (var text : TEXTS) {
            var vector = Objects.requireNonNull(encoder.encode(text));
            assertThat(numbers(again.read(vector))).as(text).isEqualTo(numbers(heads.read(vector)));
            assertThat(numbers(again.vote(vector, 3))).as(text).isEqualTo(numbers(heads.vote(vector, 3)));
        }
    }

    @Test
    void knowsThePhrasesItWasLearntFrom() {
        var file = file(Learnt.from(EXAMPLES), null);
        assertThat(file.isFrom(EXAMPLES)).isTrue();
        assertThat(file.isFrom(EXAMPLES.subList(1, EXAMPLES.size()))).isFalse();
    }

    @Test
    void whatWasLearntAboutSentencesServesTheSameIntentsAlone() {
        var learnt = Learnt.from(EXAMPLES);
        var file = file(learnt, heads(learnt.intents()));
        assertThat(file.heads(learnt.intents())).isNotNull();
        assertThat(file.heads(List.of("greeting", "money"))).isNull();
        assertThat(file(learnt, null).heads(learnt.intents())).isNull();
    }

    @Test
    void theBuildLearntFromTheContentThatIsInTheProgram() {
        var phrases = ContentLoader.embedded().loadUnchecked().phrases();
        var built = Objects.requireNonNull(LearntFile.ofTheBuild(), "the build wrote no file");
        assertThat(built.isFrom(Example.of(phrases.intents(), phrases.signals()))).isTrue();
    }

    @Test
    void changedPhrasesAreLearntAtOnceByTheirWords() {
        var changed = PhraseRecognizer.of(SmallPhrases.INTENTS, SmallPhrases.SIGNALS, SentenceEncoder.NONE);
        var fitted = PhraseRecognizer.fit(SmallPhrases.INTENTS, SmallPhrases.SIGNALS);
        for (var text : TEXTS) {
            assertThat(changed.read(text)).isEqualTo(fitted.read(text));
        }
        assertThat(changed.readsSentences()).isFalse();
    }
}
