package signpost.app.reliability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import signpost.app.load.Answer;
import signpost.app.load.Child;
import signpost.app.load.Kind;
import signpost.app.load.Program;

/// The program as a trial runs it, with what it writes to its log.
record Node(Child child, Path log, Program program, Map<String, String> settings) implements AutoCloseable {
    private static final Pattern REVISION = Pattern.compile("\"content\":\"([0-9a-f]+)\"");

    /// Starts it and does not wait for anything.
    static Node start(Trial trial, Program program, Map<String, String> settings) throws IOException {
        var log = Files.createTempFile(trial.folder(), "node", ".log");
        return new Node(Child.start(logged(program, log), List.of("serve"), settings), log, program, settings);
    }

    /// Starts the program of the trial, with signed texts and more settings, and waits until it is ready.
    static Node ready(Trial trial, Map<String, String> settings) throws IOException, InterruptedException {
        var node = start(trial, trial.program(), Traffic.settings(settings));
        node.awaitReady();
        return node;
    }

    private static Program logged(Program program, Path log) {
        return program.by(List.of("/bin/sh", "-c", "log=$1; shift; exec \"$@\" 2>>\"$log\"", "sh", log.toString()));
    }

    /// The same program anew, at the same address, with the same log.
    Node again() {
        return new Node(Child.start(logged(program, log), List.of("serve"), settings, child.address().getPort()), log, program, settings);
    }

    Duration awaitReady() throws InterruptedException {
        return child.awaitReady(Trial.LONGEST_START);
    }

    /// Whether a message of danger gets 999 at once.
    boolean helps() {
        return child.ask(new Traffic(child, true).danger().requests().get()).filter(Traffic::isHelp).isPresent();
    }

    /// Whether an ordinary question gets its answer.
    boolean answers() {
        return child.ask(new Traffic(child, true).web().requests().get()).filter(Traffic::isTurn).isPresent();
    }

    /// The revision of the content in use; empty if it does not answer.
    String revision() {
        return child.ask(Kind.get(child.at("/readyz"))).map(Answer::body).map(REVISION::matcher).filter(found -> found.find()).map(found -> found.group(1)).orElse("");
    }

    /// A value of the metrics; 0 if it is not there.
    long metric(String name) throws IOException {
        return metrics().lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToLong(line -> Long.parseLong(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    private String metrics() throws IOException {
        try (var in = child.managementAt("/metrics").toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    String logged() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    /// Ends it as an operator does.
    ///
    /// @return its exit value; empty if it did not end in time
    OptionalLong stop() throws InterruptedException {
        child.terminate();
        return child.exitValue(Trial.LONGEST_STOP);
    }

    @Override
    public void close() {
        child.kill();
    }
}
