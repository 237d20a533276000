package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REL-14")
class AgainTest {
    private final Again again = new Again();

    private int looksUntilDue() {
        for (var looks = 1; looks < 100_000; looks++) {
            if (again.isDue()) {
                return looks;
            }
        }
        return Integer.MAX_VALUE;
    }

    @Test
    void waitsLongerWhileTheSameFailureGoesOnAndNeverForEver() {
        assertThat(again.afterFailing("too many open files")).isTrue();
        assertThat(looksUntilDue()).isEqualTo(10);

        for (var expected : new int[] {20, 40, 80, 160, 320, 640, 640}) {
            assertThat(again.afterFailing("too many open files")).isFalse();
            assertThat(looksUntilDue()).isEqualTo(expected);
        }
    }

    @Test
    void startsAnewWithAnotherFailure() {
        again.afterFailing("too many open files");
        again.afterFailing("too many open files");

        assertThat(again.afterFailing("no memory")).isTrue();
        assertThat(looksUntilDue()).isEqualTo(10);
    }

    @Test
    void triesNothingAgainThatDidNotFail() {
        assertThat(looksUntilDue()).isEqualTo(Integer.MAX_VALUE);

        again.afterFailing("no memory");
        again.never();

        assertThat(looksUntilDue()).isEqualTo(Integer.MAX_VALUE);
    }
}
