package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentWithdrawCommandTest {
    private static final String GALOP = "0800 999 5428";

    @TempDir
    private Path folder;

    @BeforeEach
    void content() {
        ContentCopy.in(folder);
    }

    private Console.Result run(String... args) {
        return Console.run(Map.of("SIGNPOST_CONTENT", folder.toString()), "", args);
    }

    private String ask(String channel) {
        return run("ask", "--channel", channel, "i am gay and my partner hits me, is there a helpline").out();
    }

    @Test
    @Tag("SAFE-02")
    void takesALineOutOfAnswersAndPutsItBack() {
        assertThat(ask("web")).contains(GALOP);
        assertThat(ask("sms")).contains(GALOP);

        var withdrawn = run("content", "withdraw", "galop", "--because", "rings out");

        assertThat(withdrawn.status()).as(withdrawn.err()).isZero();
        assertThat(withdrawn.out())
                .contains("galop is withdrawn", "This line is down while we check it.", "content restore galop")
                .doesNotContain(GALOP);
        assertThat(ask("web")).doesNotContain(GALOP).contains("This line is down");
        assertThat(ask("sms")).doesNotContain(GALOP).contains("(down, try Refuge): 0808 2000 247");
        assertThat(run("content", "check").out()).contains("withdrawn.tsv:2:1: warning: galop is withdrawn");

        assertThat(run("content", "restore", "galop").out()).contains("galop is back", "Still withdrawn: none.");
        assertThat(ask("web")).contains(GALOP).doesNotContain("This line is down");
    }

    @Test
    @Tag("SAFE-03")
    void marksALineOfTheFloorSetAndKeepsIt() {
        run("content", "withdraw", "samaritans");

        assertThat(run("ask", "i want to die").out()).contains("116 123");
        assertThat(run("content", "withdraw", "kent-police-999").err()).contains("999 is never withdrawn.");
    }

    @Test
    void helpsWithAMistypedName() {
        assertThat(run("content", "withdraw", "gallop").err()).contains("There is no service \"gallop\".", "galop");
        assertThat(run("content", "restore", "galop").err()).contains("galop is not withdrawn. Withdrawn now: none.");
        assertThat(run("content", "withdraw").err()).contains("Name one service");
        assertThat(Files.exists(folder.resolve("withdrawn.tsv"))).isFalse();
    }

    @Test
    void keepsTheOthersWhenOneComesBack() throws IOException {
        run("content", "withdraw", "galop");
        run("content", "withdraw", "sarc", "--because", "moved");
        run("content", "restore", "galop");

        assertThat(Files.readString(folder.resolve("withdrawn.tsv"))).isEqualTo("service\ton\tbecause\nsarc\t2026-11-23\tmoved\n");
    }
}
