package signpost.app.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import signpost.app.load.Failure;
import signpost.app.load.Load;
import signpost.app.load.Pace;

/// REL-7: ended without warning, again and again, while the content is switched and people talk. Nothing has to be repaired.
final class Kill implements Row {
    private static final int CONNECTIONS = 16;
    private static final Duration BETWEEN_SWITCHES = Duration.ofMillis(1_300);
    private static final int SOON_MS = 300;
    private static final int LATE_MS = 4_000;

    @Override
    public String id() {
        return "REL-7";
    }

    @Override
    public String shows() {
        return "kill -9 at moments that look like chance, while content is switched and people talk: what it answers from after the next start";
    }

    @Override
    public List<Finding> run(Trial trial) throws IOException, InterruptedException {
        var contents = List.of(Content.in(trial.folder().resolve("a")), Content.in(trial.folder().resolve("b")));
        contents.getLast().say("another state of the content");
        var good = new HashSet<>(contents.stream().map(Content::revision).toList());
        var link = trial.folder().resolve("now");
        lead(link, contents.getFirst());
        var over = new AtomicBoolean();
        var switching = Thread.ofPlatform().daemon().start(() -> goOn(link, contents, over));
        try {
            return kills(trial, link, good);
        } finally {
            over.set(true);
            switching.join();
        }
    }

    private static List<Finding> kills(Trial trial, Path link, Set<String> good) throws IOException, InterruptedException {
        var random = new Random(7);
        var odd = new ArrayList<String>();
        var helped = 0;
        var wrong = 0L;
        var node = Node.start(trial, trial.program(), Traffic.settings(Map.of("SIGNPOST_CONTENT", link.toString())));
        try {
            for (var i = 0; i < trial.extent().times(); i++) {
                node.awaitReady();
                wrong += talk(node, Duration.ofMillis(SOON_MS + random.nextInt(trial.isShort() ? SOON_MS : LATE_MS)));
                node.close();
                node.child().exitValue(Trial.LONGEST_STOP);
                node = node.again();
                if (random.nextBoolean() && !trial.isShort()) { // in the middle of a start as well
                    Thread.sleep(random.nextInt(SOON_MS));
                    node.close();
                    node.child().exitValue(Trial.LONGEST_STOP);
                    node = node.again();
                }
                node.awaitReady();
                helped += node.helps() && node.answers() ? 1 : 0;
                var revision = node.revision();
                if (!good.contains(revision)) {
                    odd.add(revision);
                }
            }
            return List.of(
                    Finding.exactly("starts that answer, of " + trial.extent().times(), helped, trial.extent().times()),
                    Finding.exactly("starts from content that nobody wrote", odd.size(), 0),
                    Finding.exactly("wrong answers before the end", wrong, 0));
        } finally {
            node.close();
        }
    }

    /// Answers that came and were wrong; what an end cuts off is no answer.
    private static long talk(Node node, Duration length) throws IOException {
        var all = Load.run(node.child().address(), new Pace.Open(50, CONNECTIONS), new Traffic(node.child(), false).withDanger(), length).all();
        return all.failures().getOrDefault(Failure.WRONG, 0L);
    }

    private static void goOn(Path link, List<Content> contents, AtomicBoolean over) {
        try {
            for (var i = 1; !over.get(); i++) {
                lead(link, contents.get(i % contents.size()));
                Thread.sleep(BETWEEN_SWITCHES);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// In one step, as a good publisher does it.
    private static void lead(Path link, Content to) throws IOException {
        var made = link.resolveSibling("next");
        Files.deleteIfExists(made);
        Files.createSymbolicLink(made, to.folder());
        Files.move(made, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
