package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentDueCommandTest {
    private static final List<String> LINES = Console.run("", "content", "due").out().lines().toList();

    private static List<String> section(String title) {
        return LINES.stream().dropWhile(line -> !line.equals(title)).skip(1).takeWhile(line -> !line.isEmpty()).toList();
    }

    @Test
    void listsTheSoonestReviewFirst() {
        var dates = LINES.stream().takeWhile(line -> !line.isEmpty()).map(line -> line.substring(0, 10)).toList();

        assertThat(dates).isSorted().hasSizeGreaterThan(200);
        assertThat(LINES).anyMatch(line -> line.contains("practice S1 "));
    }

    @Test
    void listsWhatIsNotSignedWithTheMostUrgentFirstAndWhoSignsIt() {
        var unsigned = section("Not signed yet, the most urgent first");

        assertThat(unsigned.stream().map(line -> line.substring(0, 1))).isSorted().contains("1", "2", "3");
        assertThat(unsigned).anyMatch(line -> line.matches("1  danger/now +police control room or BT 999"));
    }

    @Test
    void listsEveryTranslationThatIsNotSignedWithTheDigitsToSign() {
        assertThat(section("Translations that nobody is shown yet, with the digits of their words"))
                .hasSize(17)
                .allMatch(line -> line.matches("[a-z]{2,3} +[0-9a-f]{12}  .+ to sign: native speaker; second reader"));
    }

    @Test
    void listsWhatAPersonStillHasToFindOut() {
        assertThat(section("To find out")).anyMatch(line -> line.startsWith("Safe Havens: Addresses and times. Ask: Mental Health Matters."));
    }

    /// The part of the hazard log that is made from the content.
    @Test
    void theRecordOfUnsignedWordsIsTheOneOfTheContent() throws IOException {
        var here = Path.of("").toAbsolutePath();
        var root = Files.isDirectory(here.resolve("docs")) ? here : here.getParent();

        assertThat(Files.readString(root.resolve("docs/sign-off.md")))
                .as("run ./signpost content due --sign-off > docs/sign-off.md")
                .isEqualTo(Console.run("", "content", "due", "--sign-off").out());
        assertThat(Files.readString(root.resolve("docs/safety.md"))).contains("(sign-off.md)");
    }
}
