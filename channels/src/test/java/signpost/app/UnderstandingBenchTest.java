package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnderstandingBenchTest {
    private static final String MESSAGES = """
            id\twriter\tpersona\tgroup\tsignal\tintent\ttext
            a1\tzed\tsurvivor\tdanger\timmediate_danger\t\thes smashing the door in please help
            a2\tzed\tother\tdanger-near\tnone\tpets\tmy dog goes mad when hes at the door, who takes dogs
            a3\tzed\tchild\tchild\tchild_at_risk\t\tim 9 and my dad hits me every day
            a4\tzed\tother\tordinary\tnone\tout-of-scope\twho won the football
            a5\tzed\tsurvivor\tsuicide\tsuicide\t\ti want to end my life tonight
            """;

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("messages.tsv"), text);
    }

    @Test
    void printsEveryFigureOverAFileOfMessages() throws IOException {
        var result = Console.run("", "bench", "understanding", "--messages", file(MESSAGES).toString());

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("== words alone: 5 messages", "must be found", "must not happen", "what is wanted")
                .contains("by group ", "by persona ", "by writer ", "area under the curve", "nlp.js is left out.", "== Cost");
        assertThat(result.out().lines().filter(line -> line.startsWith("  emergency: 999 directive ")))
                .singleElement().asString().contains("1 of 1 ");
        assertThat(result.out().lines().filter(line -> line.startsWith("BM25 over the phrases "))).hasSize(1);
    }

    @Test
    void saysWhichLineOfAFileIsWrong() throws IOException {
        var file = file(MESSAGES.replace("\timmediate_danger\t", "\tpanic\t"));

        var result = Console.run("", "bench", "understanding", "--messages", file.toString());

        assertThat(result.status()).isEqualTo(Main.USAGE);
        assertThat(result.err()).contains("messages.tsv:2").hasLineCount(1);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void needsToBeToldWhereTheMessagesAreOutsideTheProject() {
        var result = Console.run("", "bench", "understanding");

        assertThat(result.status()).isEqualTo(Main.USAGE);
        assertThat(result.err()).contains("--messages FILE");
    }

    @Test
    void otherBenchmarksTakeNoOptions() {
        assertThat(Console.run("", "bench", "scale", "--quick").err()).contains("no options");
    }
}
