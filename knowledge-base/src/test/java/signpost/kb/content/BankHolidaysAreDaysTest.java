package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysAreDaysTest {
    private static java.util.List<String> problems(String text) {
        var sample = Sample.good().with("bank-holidays.txt", text);
        return sample.problems(new BankHolidaysAreDays(sample.files()));
    }

    @Test
    void letsNoFileAndDaysPass() {
        assertThat(Sample.good().problems(new BankHolidaysAreDays(Sample.good().files()))).isEmpty();
        assertThat(problems("# moved\n\n+2022-09-19\n-2020-05-04\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-28", "+2026-13-01", "+2026-02-30", "+28/12/2026", "+2026-12-28 Boxing Day"})
    void findsALineThatIsNoDay(String line) {
        assertThat(problems("# note\n" + line + "\n"))
                .singleElement()
                .asString()
                .startsWith("content/bank-holidays.txt:2:1: error: ")
                .contains("is not a day");
    }

    @Test
    void findsADayThatStandsTwice() {
        assertThat(problems("+2026-12-29\n-2026-12-29\n")).singleElement().asString().contains("stands here twice");
    }
}
