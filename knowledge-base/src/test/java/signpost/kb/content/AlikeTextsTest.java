package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlikeTextsTest {
    private static final List<String> WORDS = List.of("he", "is", "here", "and", "the", "door", "window", "kitchen", "again", "my", "sister", "kicks");

    /// Texts of a few words, many of which are alike.
    private static List<String> texts() {
        var random = new Random(7);
        var texts = new ArrayList<String>();
        for (int i = 0; i < 600; i++) {
            var words = new ArrayList<String>();
            for (int w = random.nextInt(9); w >= 0; w--) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            texts.add(String.join(" ", words));
        }
        return texts;
    }

    private static Set<String> runs(String text) {
        var bordered = " " + text + " ".repeat(Math.max(1, 3 - text.length()));
        var runs = new HashSet<String>();
        for (int i = 0; i + 4 <= bordered.length(); i++) {
            runs.add(bordered.substring(i, i + 4));
        }
        return runs;
    }

    private static boolean areAlike(String one, String other, double share) {
        var common = runs(one);
        common.retainAll(runs(other));
        return common.size() >= share * (runs(one).size() + runs(other).size() - common.size());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.45, 0.7, 0.95})
    void findsEveryPairThatAComparisonOfAllWithAllFinds(double share) {
        var texts = texts();
        var all = new ArrayList<AlikeTexts.Pair>();
        for (int second = 0; second < texts.size(); second++) {
            for (int first = 0; first < second; first++) {
                if (areAlike(texts.get(first), texts.get(second), share)) {
                    all.add(new AlikeTexts.Pair(first, second));
                }
            }
        }

        assertThat(AlikeTexts.of(texts, share)).containsExactlyElementsOf(all).hasSizeGreaterThan(100);
    }

    @Test
    void findsNothingAmongFewOrShortTexts() {
        assertThat(AlikeTexts.of(List.of(), 0.7)).isEmpty();
        assertThat(AlikeTexts.of(List.of("hello"), 0.7)).isEmpty();
        assertThat(AlikeTexts.of(List.of("", "a", "b"), 0.7)).isEmpty();
        assertThat(AlikeTexts.of(List.of("a", "b", "a"), 0.7)).containsExactly(new AlikeTexts.Pair(0, 2));
    }
}
