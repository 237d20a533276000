package signpost.app;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// Runs the program's commands in a test, with no environment and at a fixed time.
final class Console {
    static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");

    /// What came of a command.
    record Result(int status, String out, String err) {}

    private Console() {}

    static Result run(String input, String... args) {
        return run(Map.of(), input, args);
    }

    static Result run(Map<String, String> environment, String input, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new BufferedReader(new StringReader(input)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        var status = new Main(environment, InstantSource.fixed(NOW)).run(List.of(args), terminal);
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
