package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signpost.kb.content.ContentLoader;

class ContentApproveCommandTest {
    private static final String HEADER = "wording\trole\tdate\twords";

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheContent() {
        ContentCopy.in(folder);
    }

    private Console.Result run(String... args) {
        return Console.run(Map.of("SIGNPOST_CONTENT", folder.toString()), "", args);
    }

    private List<String> rows() throws IOException {
        return Files.readAllLines(folder.resolve("sign-off.tsv"));
    }

    @Test
    void writesDownWhoSignedWhichWordsAndWhen() throws IOException {
        var done = run("content", "approve", "serious-harm/strangled", "--role", "Emergency Doctor", "--on", "2026-11-20");

        assertThat(done.status()).as(done.err()).isZero();
        assertThat(done.out()).isEqualTo("Signed: serious-harm/strangled by emergency doctor on 2026-11-20. Nobody else has to sign it.\n");
        assertThat(rows()).hasSize(2).first().isEqualTo(HEADER);
        assertThat(rows().getLast()).matches("serious-harm/strangled\temergency doctor\t2026-11-20\t[0-9a-f]{12}");
        assertThat(ContentLoader.folder(folder).load(LocalDate.of(2026, 11, 23)).practice().wording("serious-harm/strangled").orElseThrow().isSigned())
                .isTrue();
    }

    @Test
    void keepsEveryRowThatWasThereBefore() throws IOException {
        run("content", "approve", "danger/now", "--role", "BT 999");
        run("content", "approve", "term/silent-solution", "--role", "BT 999");

        assertThat(rows()).hasSize(3).anyMatch(row -> row.startsWith("danger/now\tBT 999\t2026-11-23\t"));
        try (var left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void startsTheFileAnewIfItIsNotThere() throws IOException {
        Files.delete(folder.resolve("sign-off.tsv"));

        assertThat(run("content", "approve", "danger/now", "--role", "BT 999").status()).isZero();
        assertThat(rows()).hasSize(2).first().isEqualTo(HEADER);
    }

    @Test
    void saysWhoElseHasToSign() {
        assertThat(run("content", "approve", "referral-process/answer", "--role", "MARAC coordinator").out())
                .contains("Still to sign: data protection officer.");
    }

    @Test
    void signsNothingTwice() throws IOException {
        run("content", "approve", "danger/now", "--role", "BT 999");

        assertThat(run("content", "approve", "danger/now", "--role", "BT 999").out()).contains("signed already");
        assertThat(rows()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            danger/soon        | BT 999         | There is no wording danger/soon
            term/xyz           | BT 999         | There is no wording term/xyz
            menu/hello         | BT 999         | rests on no line of practice.yaml
            term/cafcass       | BT 999         | rests on no line of practice.yaml
            pathway/danger     | BT 999         | rests on no line of practice.yaml
            danger/now         | ''             | Add --role. danger/now is signed by: police control room or BT 999.
            danger/now         | postman        | That role does not sign this.
            """)
    void saysCalmlyWhatIsWrongAndChangesNothing(String wording, String role, String told) throws IOException {
        var refused = run("content", "approve", wording, "--role", role);

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).startsWith("signpost: ").contains(told).hasLineCount(1);
        assertThat(rows()).containsExactly(HEADER);
    }

    @ParameterizedTest
    @CsvSource({"yesterday, a day such as", "2027-01-01, a day that has come"})
    void takesOnlyADayThatHasCome(String day, String told) {
        assertThat(run("content", "approve", "danger/now", "--role", "BT 999", "--on", day).err()).contains(told);
    }

    @Test
    void saysToNameTheFolderWhereThereIsNone() {
        var home = System.clearProperty("signpost.home");
        try {
            var refused = Console.run(Map.of(), "", "content", "approve", "danger/now", "--role", "BT 999");
            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.err()).contains("Set SIGNPOST_CONTENT").hasLineCount(1);
        } finally {
            if (home != null) {
                System.setProperty("signpost.home", home);
            }
        }
    }
}
