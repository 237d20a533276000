package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MainTest {

    @Test
    void helpNamesEveryCommand() {
        var help = Console.run("", "--help");

        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("serve", "ask", "chat", "content check", "content due", "content fallback", "bench", "--version");
        assertThat(Console.run("").out()).isEqualTo(help.out());
    }

    @Test
    void versionIsOneLine() {
        assertThat(Console.run("", "--version").out()).startsWith("Signpost ").hasLineCount(1);
    }

    static Stream<List<String>> wrong() {
        return Stream.of(
                List.of("dance"),
                List.of("serve", "--port", "many"),
                List.of("serve", "--port"),
                List.of("serve", "--port", "99999"),
                List.of("serve", "here"),
                List.of("ask"),
                List.of("ask", "--channel", "fax", "hello"),
                List.of("ask", "--audience", "judge", "hello"),
                List.of("ask", "--at", "yesterday", "hello"),
                List.of("ask", "--jsonl", "hello"),
                List.of("chat", "--channel", "fax"),
                List.of("content"),
                List.of("content", "burn"),
                List.of("content", "check", "--hard"),
                List.of("content", "fallback"),
                List.of("bench", "sms", "everything"),
                List.of("bench", "nothing"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void saysInOneLineWhatACommandLineShouldBe(List<String> args) {
        var result = Console.run("", args.toArray(String[]::new));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("signpost: ").doesNotContain("Exception");
    }

    @Test
    void benchmarksAreListed() {
        assertThat(Console.run("", "bench").out().lines().map(line -> line.replaceAll(" .*", "")))
                .containsExactly("content", "http", "memory", "reliability", "reload", "scale", "sms", "start", "understanding", "web");
    }
}
