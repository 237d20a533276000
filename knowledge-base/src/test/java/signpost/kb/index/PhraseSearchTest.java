package signpost.kb.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import signpost.core.message.Signal;
import signpost.kb.understanding.LabelledPhrase;

class PhraseSearchTest {
    private final PhraseSearch search = new PhraseSearch(List.of(
            new LabelledPhrase("where can my dogs stay", "pets", null),
            new LabelledPhrase("he keeps my wages", "money", null),
            new LabelledPhrase("he is kicking the door", null, Signal.IMMEDIATE_DANGER)));

    @Test
    void theLikestPhraseComesFirst() {
        var hits = search.nearest("he took all my wages", 3);

        assertThat(hits.getFirst().phrase().intent()).isEqualTo("money");
        assertThat(hits).extracting(PhraseSearch.Hit::score).isSortedAccordingTo((a, b) -> Double.compare(b, a)).allMatch(s -> s > 0);
    }

    @Test
    void slipsAreFoundByTheirLetters() {
        assertThat(search.nearest("KICKIN", 1).getFirst().phrase().raises()).isEqualTo(Signal.IMMEDIATE_DANGER);
    }

    @Test
    void whatSharesNothingFindsNothing() {
        assertThat(search.nearest("xyzzy", 3)).isEmpty();
        assertThat(search.nearest("", 3)).isEmpty();
    }

    @Test
    void aVeryLongTextIsSearchedToo() {
        assertThat(search.nearest("dog " + "abcdefghijklmnopqrstuvwxyz0123456789".repeat(60), 3)).hasSize(1);
    }
}
