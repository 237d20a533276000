package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signpost.channels.http.Json;
import signpost.channels.sms.SmsSegments;
import signpost.kb.preview.ScriptReader;

/// The commands that talk, over the real content.
class AskCommandTest {

    private static List<JsonNode> jsonl(String... lines) {
        var result = Console.run(String.join("\n", lines), "ask", "--jsonl");
        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        return result.out().lines().map(line -> Json.tree(line).orElseThrow()).toList();
    }

    @Test
    void answersALineWithALineInTheSameOrder() {
        var answers = jsonl(
                "{\"id\":\"one\",\"text\":\"hello\",\"channel\":\"web\",\"expected\":\"ignored\"}",
                "",
                "{\"id\":2,\"text\":\"high risk, sevenoaks\",\"channel\":\"sms\",\"audience\":\"professional\",\"at\":\"2026-07-03T23:10+01:00\"}",
                "{\"id\":\"three\",\"text\":\"hello\",\"channel\":\"any\"}");

        assertThat(answers).extracting(a -> a.get("id").asText()).containsExactly("one", "2", "three");
        assertThat(answers.get(0).get("reply")).as("each line is its own conversation").isEqualTo(answers.get(2).get("reply"));
        assertThat(answers.get(1).at("/meta/area").asText()).isEqualTo("sevenoaks");
        assertThat(answers.get(1).at("/meta/segments").asInt())
                .isEqualTo(SmsSegments.count(answers.get(1).get("reply").asText()))
                .isBetween(1, 2);
        assertThat(answers.get(1).get("meta").fieldNames()).toIterable()
                .containsExactly("signal", "area", "services", "node", "segments", "more");
    }

    @Test
    void goesOnAfterALineThatIsMalformed() {
        var answers = jsonl(
                "nonsense", "[]", "{\"id\":\"x\"}", "{\"text\":\"no id\"}", "{\"id\":\"x\",\"text\":5}",
                "{\"id\":\"x\",\"text\":\"a\",\"channel\":\"fax\"}", "{\"id\":\"x\",\"text\":\"a\",\"at\":\"soon\"}",
                "{\"id\":\"last\",\"text\":\"hello\"}");

        assertThat(answers.subList(0, 7)).allMatch(a -> a.get("id").isNull() && !a.get("error").asText().isEmpty());
        assertThat(answers.get(7).get("id").asText()).isEqualTo("last");
    }

    @Test
    @Tag("SAFE-10")
    void danger999ComesFirstOnBothChannels() {
        for (var channel : List.of("web", "sms")) {
            var answer = jsonl("{\"id\":1,\"text\":\"he is smashing the door in\",\"channel\":\"" + channel + "\"}").getFirst();

            assertThat(answer.at("/meta/signal").asText()).isEqualTo("immediate_danger");
            assertThat(answer.get("reply").asText().substring(0, 60)).contains("999");
        }
    }

    @Test
    void asksOneQuestionFromTheCommandLine() {
        var plain = Console.run("", "ask", "--audience", "professional", "standard risk,", "Margate");
        var explained = Console.run("", "ask", "--channel", "sms", "--explain", "standard risk margate");

        assertThat(plain.status()).isZero();
        assertThat(plain.out()).contains("0808 168 9111");
        assertThat(explained.out()).contains("\"node\":", "Slots, read by rules:", "Decision: who-do-i-call/start, because ");
    }

    @Test
    void chatsAndSavesTheTalkAsAScript(@TempDir Path folder) throws IOException {
        var file = folder.resolve("talk.chat");

        var chat = Console.run("standard risk\nmargate\n", "chat", "--at", "2026-07-03T23:10+01:00", "--save", file.toString());

        assertThat(chat.status()).isZero();
        assertThat(chat.out()).contains("0808 168 9111");
        assertThat(Files.readAllLines(file))
                .contains("channel: web", "at: 2026-07-03T23:10+01:00", "> margate")
                .anyMatch(line -> line.matches("< [a-z0-9-]+/[a-z0-9-]+"));
    }

    @Test
    void savesATalkThatTheTestsCanHoldAgain(@TempDir Path folder) throws IOException {
        var file = folder.resolve("talk.chat");

        var chat = Console.run("menu\n[Nobody offers this]\nMARAC\nback\n", "chat", "--at", "2026-11-25T12:00Z", "--save", file.toString());
        var saved = ScriptReader.read(Files.readString(file)).script();

        assertThat(chat.out()).contains("That is not on offer. On offer: ");
        assertThat(saved).isNotNull();
        assertThat(saved.exchanges()).hasSize(3);
        assertThat(Rerun.of(saved, () -> RealProduct.ASSEMBLY.content().get().responder())).isEqualTo(new Rerun(saved, List.of()));
    }

    @Test
    void theContentHasNoErrorAndSaysWhatIsDue() {
        var check = Console.run("", "content", "check");
        var due = Console.run("", "content", "due").out().lines().toList();

        assertThat(check.status()).as(check.out()).isZero();
        assertThat(check.out()).contains("Errors: 0.");
        assertThat(due.stream().takeWhile(line -> !line.isEmpty()).map(line -> line.substring(0, 10)).toList()).isSorted();
        assertThat(due).anyMatch(line -> line.contains("victim-support"));
    }
}
