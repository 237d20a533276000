package signpost.channels.testing;

import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Asks the independent implementations of `src/test/npm`, in a process of their own. Nothing of it is skipped where they are missing.
public final class SecondOpinion {
    private static final Path FOLDER = Path.of("src/test/npm").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();

    private SecondOpinion() {}

    /// What npm's `twilio` signs each of these requests with.
    public static List<String> signatures(String token, String url, List<Map<String, String>> requests) {
        return ask("signatures", Map.of("token", token, "url", url, "requests", requests), new TypeReference<>() {});
    }

    /// A request whose signature is asked after.
    public record Asked(String token, String signature, String url, Map<String, String> fields) {}

    /// Whether npm's `twilio` takes each of these requests for genuine.
    public static List<Boolean> genuine(List<Asked> requests) {
        return ask("genuine", requests, new TypeReference<>() {});
    }

    /// How many segments npm's `sms-segments-calculator` counts in each of these texts.
    public static List<Integer> segments(List<String> texts) {
        return ask("segments", texts, new TypeReference<>() {});
    }

    private static <A> A ask(String what, Object about, TypeReference<A> type) {
        if (!Files.isDirectory(FOLDER.resolve("node_modules"))) {
            fail("This test needs Node.js 20 and the packages of channels/src/test/npm: run ./signpost test, or npm ci in that folder.");
        }
        Path question = null;
        try {
            question = Files.createTempFile("question", ".json");
            Files.writeString(question, JSON.writeValueAsString(about));
            var process = new ProcessBuilder("node", "opinions.mjs", what, question.toString())
                    .directory(FOLDER.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                fail("opinions.mjs failed: see above");
            }
            return JSON.readValue(answer, type);
        } catch (IOException broken) {
            throw new UncheckedIOException("Node.js 20 is needed for this test: https://nodejs.org", broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } finally {
            delete(question);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
