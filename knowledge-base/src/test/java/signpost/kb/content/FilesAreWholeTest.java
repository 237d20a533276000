package signpost.kb.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FilesAreWholeTest {
    private static final ContentFiles GOOD = Sample.good().files();

    private static ContentFiles listed(ContentFiles files) {
        return files.with("SHA256SUMS", sums(files, "").getBytes(UTF_8));
    }

    private static String sums(ContentFiles files, String prefix) {
        return files.names().stream()
                .map(name -> sha256(files.bytes(name)) + "  " + prefix + name + "\n")
                .collect(Collectors.joining());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> problems(ContentFiles files) {
        return FilesAreWhole.problems(files).stream().map(ContentProblem::toString).toList();
    }

    @Test
    void letsFilesPassWithAndWithoutTheirSums() {
        assertThat(problems(GOOD)).isEmpty();
        assertThat(problems(listed(GOOD))).isEmpty();
        assertThat(problems(GOOD.with("SHA256SUMS", sums(GOOD, "./").replace("\n", "\r\n").getBytes(UTF_8)))).isEmpty();
    }

    @Test
    void findsAFileThatIsNotTheOneListed() {
        var changed = listed(GOOD).with("taxonomy.yaml", "needs: []".getBytes(UTF_8));

        assertThat(problems(changed)).singleElement().asString().startsWith("content/taxonomy.yaml:1:1: error: The file is not the one");
    }

    @Test
    void findsAFileThatIsMissing() {
        assertThat(problems(listed(GOOD).without("jargon/idva.yaml")))
                .singleElement()
                .asString()
                .contains("lists jargon/idva.yaml, which is missing");
    }

    @Test
    void findsAFileThatIsNotListed() {
        assertThat(problems(listed(GOOD).with("jargon/more.yaml", new byte[0])))
                .singleElement()
                .asString()
                .contains("content/jargon/more.yaml", "not listed");
    }

    @Test
    void doesNotMakeAWithdrawnNumberWaitForNewSums() {
        assertThat(problems(listed(GOOD).with("withdrawn.tsv", "listeners\n".getBytes(UTF_8)))).isEmpty();
        assertThat(problems(listed(GOOD.with("withdrawn.tsv", new byte[0])).with("withdrawn.tsv", "listeners\n".getBytes(UTF_8))))
                .isEmpty();
    }

    @Test
    void findsALineThatIsNoSum() {
        assertThat(problems(GOOD.with("SHA256SUMS", (sums(GOOD, "") + "abc  taxonomy.yaml\n").getBytes(UTF_8))))
                .singleElement()
                .asString()
                .startsWith("content/SHA256SUMS:" + (GOOD.names().size() + 1) + ":1");
    }

    @Test
    void findsNulBytesAndBrokenTextBeforeAnyRuleIsAsked() {
        var damaged = GOOD.with("deny-list.tsv", "kind\tvalue\0why\n".getBytes(UTF_8))
                .with("jargon/idva.yaml", "term: caf\u00e9".getBytes(ISO_8859_1));

        assertThat(ContentLoader.of(damaged).check(LocalDate.of(2026, 11, 22), false).problems())
                .hasSize(2)
                .allMatch(problem -> problem.rule().equals("files-are-whole"));
    }
}
