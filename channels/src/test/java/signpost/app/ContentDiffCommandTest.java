package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentDiffCommandTest {
    @TempDir
    private Path folder;

    private static String diff(ContentCopy before, ContentCopy after) {
        var result = Console.run("", "content", "diff", before.folder.toString(), after.folder.toString());
        assertThat(result.status()).as(result.err()).isZero();
        return result.out();
    }

    @Test
    void showsNumbersHoursAndLinksBeforeWords() {
        var before = ContentCopy.in(folder.resolve("before"));
        var after = ContentCopy.in(folder.resolve("after"));
        after.edit("organizations/sarc.yaml", "short-hours: Mon-Fri 9am to 5pm", "short-hours: Mon-Fri 9am to 4pm");
        after.edit("organizations/sarc.yaml", "to: \"17:00\"", "to: \"16:00\"");
        after.edit("organizations/victim-support.yaml", "https://www.victimsupport.org.uk/\"", "https://www.victimsupport.org.uk/new\"");
        after.edit("jargon/marac.yaml", "- marack", "- marakk");
        after.delete("jargon/daha.yaml");

        var lines = diff(before, after).lines().toList();

        assertThat(lines.getFirst()).startsWith("Numbers, hours and links (");
        assertThat(lines)
                .contains("~ service sarc, phone 1, hours in a text: Mon-Fri 9am to 5pm  ->  Mon-Fri 9am to 4pm")
                .anyMatch(line -> line.startsWith("~ service sarc, phone 1, open: ") && line.contains("17:00") && line.contains("16:00"))
                .contains("~ service victim-support, link \"Victim Support\": https://www.victimsupport.org.uk/  ->  https://www.victimsupport.org.uk/new")
                .anyMatch(line -> line.startsWith("- term daha, plain: "))
                .anyMatch(line -> line.startsWith("~ term marac, also: "));
        assertThat(lines.indexOf("~ service sarc, phone 1, hours in a text: Mon-Fri 9am to 5pm  ->  Mon-Fri 9am to 4pm"))
                .isLessThan(lines.indexOf(lines.stream().filter(l -> l.startsWith("Words")).findFirst().orElseThrow()));
    }

    @Test
    void saysThatNothingChanged() {
        var same = ContentCopy.in(folder);

        assertThat(diff(same, same)).startsWith("Nothing that people read");
    }

    @Test
    void namesAStateThatIsNotThere() {
        assertThat(Console.run("", "content", "diff", "no-such-state", folder.toString()).err()).contains("There is no folder no-such-state");
        assertThat(Console.run("", "content", "diff", "--help").status()).isNotZero();
        assertThat(Console.run("", "content", "diff", "one").err()).contains("Name two states");
    }
}
