package signpost.app.reliability;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import signpost.app.load.Load;
import signpost.app.load.Mix;
import signpost.app.load.Pace;
import signpost.app.load.Program;

/// REL-14: no disk, no files, no memory, no threads. It goes on from memory, or ends with an error so that it is started again.
final class Scarce implements Row {
    private static final String NO_SPACE = "cat /dev/zero >\"$place/fill\" 2>/dev/null; ";
    private static final String READ_ONLY = "mount -o remount,ro \"$place\" || exit 90; ";
    private static final String LIST = "service\ton\tbecause\ngalop\t2026-11-22\trings out\n";
    private static final int FILES = 256;
    private static final int IDLE = 300;
    private static final int SPARE_THREADS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration COMMAND = Duration.ofSeconds(60);

    @Override
    public String id() {
        return "REL-14";
    }

    @Override
    public String shows() {
        return "a full disk, a disk that cannot be written, " + FILES + " open files, little memory, no memory, few threads";
    }

    @Override
    public List<Finding> run(Trial trial) throws IOException, InterruptedException {
        var findings = new ArrayList<Finding>();
        if (canRun("unshare", "-rm", "true")) {
            findings.addAll(withDisk("full disk", NO_SPACE, trial));
            if (!trial.isShort()) {
                findings.addAll(withDisk("disk that cannot be written", READ_ONLY, trial));
            }
            findings.addAll(withdrawnOnAFullDisk(trial));
        } else {
            findings.add(Finding.skipped("full disk", "no file system can be mounted here (unshare -rm)"));
        }
        if (canRun("prlimit", "--nofile=" + FILES, "true")) {
            findings.addAll(fewFiles(trial));
        } else {
            findings.add(Finding.skipped(FILES + " open files", "there is no prlimit here"));
        }
        findings.addAll(littleMemory(trial));
        if (!trial.isShort()) {
            findings.addAll(noMemory(trial));
            findings.addAll(fewThreads(trial));
        }
        return findings;
    }

    private static boolean canRun(String... command) throws InterruptedException {
        try {
            var tried = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return tried.waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    /// A program whose working folder and temporary files are on a small disk of their own.
    private static Program onItsDisk(Program program, Path place, String then) {
        var script = "place=$1; shift; mount -t tmpfs -o size=64k none \"$place\" || exit 90; " + then + "cd \"$place\" && exec \"$@\"";
        return program.with("-Djava.io.tmpdir=" + place).by(List.of("unshare", "-rm", "sh", "-c", script, "sh", place.toString()));
    }

    private static Path place(Trial trial) throws IOException {
        return Files.createTempDirectory(trial.folder(), "disk");
    }

    private static List<Finding> withDisk(String what, String then, Trial trial) throws IOException, InterruptedException {
        try (var node = Node.start(trial, onItsDisk(trial.program(), place(trial), then), Traffic.settings())) {
            node.awaitReady();
            var helped = node.helps() && node.answers();
            var exit = node.stop();
            return List.of(
                    Finding.holds(what + ": starts and answers", helped, "asked twice"),
                    Finding.holds(what + ": stops in order", exit.isPresent() && (exit.getAsLong() == 0 || exit.getAsLong() == 143), exit.toString()));
        }
    }

    /// Somebody takes a wrong number out, and the list cannot be written.
    private static List<Finding> withdrawnOnAFullDisk(Trial trial) throws IOException, InterruptedException {
        var place = place(trial);
        var fill = "mkdir \"$place/local\"; printf '" + LIST.replace("\n", "\\n").replace("\t", "\\t") + "' >\"$place/local/withdrawn.tsv\"; " + NO_SPACE;
        var script = "place=$1; shift; mount -t tmpfs -o size=64k none \"$place\" || exit 90; " + fill
                + "\"$@\" 2>&1 | tail -n 1 >&2; ls -A \"$place/local\" >&2; cat \"$place/local/withdrawn.tsv\"";
        var program = trial.program()
                .without("-Dsignpost.home=")
                .with("-Dsignpost.home=" + place)
                .by(List.of("unshare", "-rm", "sh", "-c", script, "sh", place.toString()));
        var said = Files.createTempFile(trial.folder(), "withdraw", ".log");
        var process = new ProcessBuilder(program.command(List.of("content", "withdraw", "victim-support"))).redirectError(said.toFile()).start();
        var list = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(COMMAND.toSeconds(), TimeUnit.SECONDS);
        var lines = Files.readString(said);
        return List.of(
                Finding.holds("full disk: the list of withdrawn lines is as it was", list.equals(LIST), list.replace('\n', '|')),
                Finding.holds("full disk: the command says so in a line", lines.contains("cannot be written"), lines.lines().findFirst().orElse("")),
                Finding.holds("full disk: nothing half written is left", !lines.contains(".new"), "looked at the folder"));
    }

    /// Connections that say nothing take every file that the process may open.
    private static List<Finding> fewFiles(Trial trial) throws IOException, InterruptedException {
        var content = Content.in(trial.folder().resolve("content"));
        var program = trial.program().by(List.of("prlimit", "--nofile=" + FILES + ":" + FILES));
        var idle = new ArrayList<Socket>();
        try (var node = Node.start(trial, program, Traffic.settings(content.setting()))) {
            node.awaitReady();
            var before = node.revision();
            for (var i = 0; i < IDLE; i++) {
                idle.add(connection(node));
            }
            content.say("changed while no file was left");
            var begun = System.nanoTime();
            var helped = until(node::helps);
            var waited = Duration.ofNanos(System.nanoTime() - begun);
            var taken = until(() -> !node.revision().isEmpty() && !node.revision().equals(before));
            var log = node.logged();
            return List.of(
                    Finding.holds(FILES + " open files: help while " + IDLE + " connections say nothing", helped, "asked until answered"),
                    Finding.within(FILES + " open files: until somebody in danger is answered, s", waited.toMillis() / 1e3, 5),
                    Finding.holds(FILES + " open files: new content is taken all the same", taken, "looked until it was"),
                    Finding.atLeast(FILES + " open files: lines in the log that say so", log.lines().filter(line -> line.contains("connections are open")).count(), 1),
                    Finding.holds(FILES + " open files: help afterwards", node.helps(), "asked once"));
        } finally {
            for (var socket : idle) {
                socket.close();
            }
        }
    }

    private static Socket connection(Node node) throws IOException {
        var socket = new Socket();
        try {
            socket.connect(node.child().address(), 200);
        } catch (IOException full) {
            socket.close();
        }
        return socket;
    }

    /// A question that is asked until the answer is yes.
    private interface Asked {
        boolean isSo() throws IOException;
    }

    private static boolean until(Asked asked) throws IOException, InterruptedException {
        var last = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < last) {
            if (asked.isSo()) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }

    private static Program withHeap(Program program, String size) {
        return program.without("-Xmx").with("-Xmx" + size);
    }

    /// Too little to start with: it ends, with one plain line, and is started again by whoever watches it.
    private static List<Finding> littleMemory(Trial trial) throws IOException, InterruptedException {
        try (var node = Node.start(trial, withHeap(trial.program(), "40m"), Traffic.settings())) {
            var exit = node.child().exitValue(COMMAND);
            return List.of(
                    Finding.holds("40 MB of heap: it ends with an error", exit.isPresent() && exit.getAsLong() == 1, exit.toString()),
                    Finding.holds("40 MB of heap: it says why", node.logged().contains("not enough memory"), "read its log"));
        }
    }

    /// Enough to start with, and not for so many conversations.
    private static List<Finding> noMemory(Trial trial) throws IOException, InterruptedException {
        try (var node = Node.start(trial, withHeap(trial.program(), "100m"), Traffic.settings())) {
            node.awaitReady();
            var traffic = new Traffic(node.child(), false);
            var flood = Load.run(node.child().address(), new Pace.Closed(200), Mix.of(traffic.web()), trial.extent().load());
            var danger = Load.run(node.child().address(), new Pace.Open(20, 8), Mix.of(traffic.danger()), Duration.ofSeconds(5)).all();
            var alive = node.child().isAlive();
            return List.of(
                    Finding.told("100 MB of heap: conversations begun", flood.all().toString()),
                    Finding.holds("100 MB of heap: danger is answered, or it has ended", !alive || danger.failed() == 0, alive ? danger.toString() : "ended"),
                    Finding.exactly("100 MB of heap: answers to danger that are not help", danger.answered() - danger.with(200), 0));
        }
    }

    /// The kernel does not hold root to a number of processes.
    private static List<Finding> fewThreads(Trial trial) throws IOException, InterruptedException {
        var what = "few threads";
        if (System.getProperty("user.name", "").equals("root") || !canRun("prlimit", "--nproc=1000", "true")) {
            return List.of(Finding.skipped(what, "the kernel holds nobody to a number of threads who is root"));
        }
        try (var node = Node.ready(trial, Map.of())) {
            var now = node.child().threads().orElse(0) + SPARE_THREADS;
            if (!canRun("prlimit", "--pid=" + node.child().pid(), "--nproc=" + now)) {
                return List.of(Finding.skipped(what, "the limit cannot be set"));
            }
            var all = Load.run(node.child().address(), new Pace.Closed(64), new Traffic(node.child(), true).withDanger(), Duration.ofSeconds(5)).all();
            return List.of(Finding.exactly(what + ": errors", all.failed(), 0), Finding.holds(what + ": help", node.helps(), "asked once"));
        }
    }
}
