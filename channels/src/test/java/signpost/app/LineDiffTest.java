package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineDiffTest {

    @Test
    void saysNothingOfTextsThatAreTheSame() {
        assertThat(LineDiff.of("one\ntwo\n", "one\ntwo\n")).isEmpty();
    }

    @Test
    void marksWhatIsGoneAndWhatIsNew() {
        assertThat(LineDiff.of("one\ntwo\nthree\n", "one\nzwei\nthree\nfour\n")).containsExactly("  one", "- two", "+ zwei", "  three", "+ four");
    }

    @Test
    void leavesOutWhatIsFarFromAnyChange() {
        assertThat(LineDiff.of("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n10\n11\n12\n"))
                .containsExactly("  2", "  3", "  4", "- 5", "+ five", "  6", "  7", "  8", "  9", "  10", "  11", "+ 12");
        assertThat(LineDiff.of("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "one\n2\n3\n4\n5\n6\n7\n8\nnine\n"))
                .containsExactly("- 1", "+ one", "  2", "  3", "  4", "", "  6", "  7", "  8", "- 9", "+ nine");
    }

    @Test
    void showsATextThatIsAllNew() {
        assertThat(LineDiff.of("", "one\n")).containsExactly("+ one");
        assertThat(LineDiff.of("one\n", "")).containsExactly("- one");
    }
}
