package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import signpost.kb.content.Withdrawals.Withdrawal;

class WithdrawalsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void readsBackWhatItWrites() {
        var withdrawals = Withdrawals.NONE
                .with(new Withdrawal("office", DAY, "number\trings\nout"))
                .with(new Withdrawal("listeners", DAY, ""));

        assertThat(withdrawals.tsv()).isEqualTo("""
                service\ton\tbecause
                listeners\t2026-11-22\t
                office\t2026-11-22\tnumber rings out
                """);
        assertThat(Withdrawals.of(withdrawals.tsv()).all()).containsExactlyInAnyOrderElementsOf(withdrawals.all());
    }

    @Test
    void keepsOneLineForEachService() {
        var twice = Withdrawals.NONE.with(new Withdrawal("office", DAY, "old")).with(new Withdrawal("office", DAY, "new"));

        assertThat(twice.all()).singleElement().extracting(Withdrawal::because).isEqualTo("new");
        assertThat(twice.without("office")).isEqualTo(Withdrawals.NONE);
    }

    @Test
    void passesOverLinesThatItCannotReadAndNumbersThem() {
        var tsv = "service\ton\tbecause\noffice\tyesterday\tx\n\nlisteners\t2026-11-22\nrubbish\n";

        assertThat(Withdrawals.of(tsv).all()).extracting(Withdrawal::service).containsExactly("listeners");
        assertThat(Withdrawals.unreadable(tsv)).containsExactly(2, 5);
    }
}
