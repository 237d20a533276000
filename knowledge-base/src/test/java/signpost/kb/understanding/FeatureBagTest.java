package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeatureBagTest {
    private final TextFeatures features = new TextFeatures(java.util.Set.of());

    private FeatureBag bag(String text) {
        return FeatureBag.of(features, text);
    }

    @Test
    void countsWhatIsSaidTwice() {
        var bag = bag("zebra zebra quagga");

        assertThat(bag.size(Family.WORD)).isEqualTo(2);
        assertThat(bag.count(Family.WORD, 0) + bag.count(Family.WORD, 1)).isEqualTo(3);
    }

    @Test
    void spellsOutRunsOfFourLetters() {
        assertThat(bag("zebra").size(Family.LETTERS)).isEqualTo("<zeb zebr ebra bra>".split(" ").length);
    }

    @Test
    void anEmptyTextHasNothingButItsLength() {
        var bag = bag("");

        assertThat(bag.size(Family.WORD)).isZero();
        assertThat(bag.size(Family.LENGTH)).isEqualTo(1);
    }

    @Test
    void theVocabularyKnowsWhatTwoPhrasesShareAndNothingElse() {
        var vocabulary = Vocabulary.learn(features, Stream.of("he has a zebra", "she has a zebra", "a quagga").map(this::bag).toList());

        assertThat(vocabulary.names("zebra quagga").values()).contains("zebra").doesNotContain("quagga");
    }

    @Test
    void everyVectorHasLengthOneExceptTheEmptyOne() {
        var vocabulary = Vocabulary.learn(features, Stream.of("he has a zebra", "she has a zebra").map(this::bag).toList());

        assertThat(length(vocabulary.encode("zebra"))).isCloseTo(1, within(1e-5));
        assertThat(length(Vocabulary.learn(features, List.of()).encode("zebra"))).isZero();
    }

    private static double length(SparseVector vector) {
        double squares = 0;
        for (int i = 0; i < vector.size(); i++) {
            squares += vector.value(i) * vector.value(i);
        }
        return Math.sqrt(squares);
    }
}
