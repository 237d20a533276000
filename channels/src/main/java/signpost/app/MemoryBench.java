package signpost.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import signpost.app.load.Child;
import signpost.app.load.Kind;
import signpost.app.load.Load;
import signpost.app.load.Mix;
import signpost.app.load.Pace;
import signpost.app.load.Program;

/// The memory of the whole process as the system counts it, the files that it maps included: after the first turn by words alone, and with the sentence
/// model warm and under load.
final class MemoryBench implements Bench {
    private static final String MODEL = "SIGNPOST_MODEL";
    private static final double WORDS_BAR = 200;
    private static final double LOAD_BAR = 420;
    private static final double MEGA = 1024 * 1024;
    private static final int CONNECTIONS = 16;
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LOAD = Duration.ofSeconds(60);

    private final Map<String, String> environment;

    MemoryBench(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String about() {
        return "resident memory: by words alone after the first turn, and with the model warm and under load; takes a minute and a half";
    }

    @Override
    public void run(Terminal terminal) {
        try {
            words(terminal);
            underLoad(terminal);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void words(Terminal terminal) throws InterruptedException {
        var settings = new HashMap<>(environment);
        settings.put(MODEL, "off");
        try (var child = Child.start(Program.running(), List.of("serve"), settings)) {
            child.awaitReady(LONGEST_START);
            say("words alone, ready", child, "", terminal);
            child.ask(Kind.json(child.at("/api/chat/turns"), "{\"text\":\"" + TurnKinds.ROUTES.getFirst() + "\"}"));
            say("words alone, after the first turn", child, Figures.atMost(megabytes(child), WORDS_BAR), terminal);
        }
    }

    private void underLoad(Terminal terminal) throws IOException, InterruptedException {
        try (var child = Child.start(Program.running(), List.of("serve"), environment)) {
            child.awaitWarm(LONGEST_START);
            say("model warm", child, "", terminal);
            var tally = Load.run(child.address(), new Pace.Closed(CONNECTIONS), mix(child), LOAD).all();
            say("model warm, after " + tally.answered() + " turns", child, Figures.atMost(megabytes(child), LOAD_BAR), terminal);
        }
    }

    /// As many of each kind.
    private static Mix mix(Child child) {
        return Mix.of(TurnKinds.all(child.at("/api/chat/turns")).stream().map(kind -> new Mix.Share(kind, 1)).toList());
    }

    private static void say(String when, Child child, String verdict, Terminal terminal) {
        terminal.out().printf(
                "%-40s %4.0f MB (most so far %.0f MB), %d threads %s%n",
                when, megabytes(child), child.mostResident().orElse(0) / MEGA, child.threads().orElse(0), verdict);
        terminal.out().flush();
    }

    private static double megabytes(Child child) {
        return child.resident().orElseThrow(() -> new UsageException("This system does not say how much memory a process uses.")) / MEGA;
    }
}
