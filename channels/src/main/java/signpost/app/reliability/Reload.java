package signpost.app.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import signpost.app.load.Load;
import signpost.app.load.Outcome;
import signpost.app.load.Pace;

/// REL-8 and REL-9: content is exchanged under load, good and bad in turn.
final class Reload implements Row {
    private static final int CONNECTIONS = 32;

    /// The watch looks once a second, and wants to see files stand still.
    private static final Duration BETWEEN = Duration.ofMillis(2_200);

    /// Each so many changes is a bad one.
    private static final int BAD = 4;

    @Override
    public String id() {
        return "REL-9";
    }

    @Override
    public String shows() {
        return "new content about every two seconds under load, each fourth of it bad (REL-8): errors, and the time of a turn beside quiet minutes";
    }

    @Override
    public List<Finding> run(Trial trial) throws IOException, InterruptedException {
        var content = Content.in(trial.folder().resolve("content"));
        try (var node = Node.ready(trial, content.setting())) {
            Steady.warm(node, trial);
            var quiet = load(node, trial, trial.extent().load().dividedBy(2));
            var over = new AtomicBoolean();
            var changing = Thread.ofPlatform().daemon().start(() -> change(content, over));
            Outcome busy;
            try {
                busy = load(node, trial, trial.extent().load());
            } finally {
                over.set(true);
                changing.join();
            }
            return findings(node, quiet.all().millis(0.99), busy);
        }
    }

    private static List<Finding> findings(Node node, double quiet, Outcome busy) throws IOException {
        var p99 = busy.all().millis(0.99);
        return List.of(
                Finding.exactly("errors", busy.all().failed(), 0),
                Finding.atLeast("states taken", node.metric("signpost_content_reloads_total{outcome=\"taken\"}"), 1),
                Finding.atLeast("bad states refused", node.metric("signpost_content_reloads_total{outcome=\"invalid\"}"), 1),
                Finding.exactly("turns that broke", node.metric("signpost_turn_failures_total"), 0),
                Finding.told("p99, ms", "%.1f".formatted(p99)),
                Finding.within("p99 beside quiet", p99 / quiet, 2));
    }

    private static Outcome load(Node node, Trial trial, Duration length) throws IOException {
        var rate = trial.extent().rate() / 2; // what one processor is left with while the other reads content
        return Load.run(node.child().address(), new Pace.Open(rate, CONNECTIONS), new Traffic(node.child(), false).withDanger(), length);
    }

    private static void change(Content content, AtomicBoolean over) {
        try {
            for (var i = 1; !over.get(); i++) {
                if (i % BAD == BAD - 1) {
                    content.spoil();
                } else {
                    content.mend();
                    content.say("state " + i);
                }
                Thread.sleep(BETWEEN);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
