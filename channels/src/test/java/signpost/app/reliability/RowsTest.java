package signpost.app.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signpost.app.load.Program;
import signpost.app.reliability.Finding.Judged;

/// The short form of each row, on the program as a process of its own. Counts are held here, times in `./signpost bench reliability`.
class RowsTest {
    @TempDir
    private Path folder;

    private void holds(String id) throws IOException, InterruptedException {
        var program = Program.running().without("-Xmx").without("-Xshare").with("-Xmx256m", "-XX:-CreateCoredumpOnCrash");
        var findings = Rows.named(id).orElseThrow().run(new Trial(program, folder, Trial.Extent.SHORT, System.err::println));
        findings.stream().filter(finding -> finding.judged() == Judged.SKIPPED).forEach(System.err::println);

        assertThat(findings).isNotEmpty();
        assertThat(findings).filteredOn(finding -> finding.judged() == Judged.NOT_MET && !finding.timed()).isEmpty();
    }

    @Test
    @Tag("REL-3")
    @Tag("SAFE-14")
    void underTooMuchLoadDangerIsAnswered() throws Exception {
        holds("REL-3");
    }

    @Test
    @Tag("REL-1")
    @Tag("REL-6")
    void toldToStopItFailsNobodyWhomItHasTaken() throws Exception {
        holds("REL-6");
    }

    @Test
    @Tag("REL-5")
    @Tag("REL-7")
    void afterAnEndWithoutWarningNothingHasToBeRepaired() throws Exception {
        holds("REL-7");
    }

    @Test
    @Tag("REL-14")
    @Tag("SAFE-14")
    void whereDiskFilesAndMemoryAreShortItAnswersOrEnds() throws Exception {
        holds("REL-14");
    }

    @Test
    @Tag("REL-9")
    @Tag("REL-10")
    @Tag("REL-16")
    @Tag("SAFE-02")
    void whateverFailsMeanwhileNobodyIsToldAWrongNumber() throws Exception {
        holds("REL-16");
    }

    @Test
    @Tag("SEC-5")
    void whoeverSendsSlowlyHoldsNobodyUp() throws Exception {
        holds("SEC-5");
    }

    @Test
    void everyRowHasAnIdOfItsOwn() {
        assertThat(Rows.all().stream().map(Row::id)).doesNotHaveDuplicates();
        assertThat(Rows.all().stream().map(Row::shows)).doesNotContain("");
        assertThat(Rows.named("rel-14")).isPresent();
        assertThat(List.of(Rows.named("REL-99"))).containsExactly(java.util.Optional.empty());
    }
}
