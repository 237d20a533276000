package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordListsTest {
    private final WordKinds kinds = new WordKinds(Set.of());

    @Test
    void everyEntryOfTheKindsCanBeMetInAMessage() {
        var unmet = WordLists.read("kinds.txt").entrySet().stream()
                .flatMap(kind -> kind.getValue().stream().filter(WordListsTest::neverMet).map(entry -> kind.getKey() + ": " + entry))
                .toList();

        assertThat(unmet).isEmpty();
    }

    private static boolean neverMet(String entry) {
        if (entry.endsWith("*")) {
            return !entry.matches("\\p{Ll}{3,}\\*");
        }
        var tokens = List.of(entry.split("_"));
        var plain = tokens.stream().filter(t -> !t.startsWith("#")).toList();
        return tokens.size() > 5 || !Tokens.of(String.join(" . ", plain)).equals(plain);
    }

    @Test
    void everyShortFormIsOneWordAndNotItsOwnFullForm() {
        WordLists.read("text-speak.txt").forEach((full, shorts) ->
                assertThat(shorts).as(full).doesNotContain(full).allMatch(s -> s.matches("[a-z0-9]+")));
    }

    @Test
    void noShortFormHasTwoFullForms() {
        var all = WordLists.read("text-speak.txt").values().stream().flatMap(List::stream).toList();

        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void knowsWordsBeginningsAndExpressions() {
        assertThat(of("husband").getFirst()).contains("partner");
        assertThat(of("strangled").getFirst()).contains("choke");
        assertThat(of("he", "is", "on", "his", "way").get(2)).contains("right-now");
        assertThat(of("fourteen").getFirst()).contains("#10to17");
        assertThat(of("xyzzy")).containsExactly(Set.of());
    }

    @Test
    void keepsOfAWordOnlyItsShape() {
        assertThat(WordKinds.shape("is", Set.of())).isEqualTo("is");
        assertThat(WordKinds.shape("kicking", Set.of("hit"))).isEqualTo("hit+ing");
        assertThat(WordKinds.shape("gardened", Set.of())).isEqualTo("_+ed");
        assertThat(WordKinds.shape("glass", Set.of())).isEqualTo("_");
    }

    private List<Set<String>> of(String... tokens) {
        return kinds.of(List.of(tokens));
    }
}
