package signpost.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import signpost.app.load.Child;
import signpost.app.load.Kind;
import signpost.app.load.Load;
import signpost.app.load.Mix;
import signpost.app.load.Pace;
import signpost.app.load.Program;
import signpost.app.load.Tally;
import signpost.channels.echo.JsonEcho;

/// Turns by kind against a JSON echo on the same server, and that against bare Jetty: speed, and processor time a request. All are served by one other
/// process, in windows that take turns.
final class HttpBench implements Bench {
    private static final String BARE = "bare Jetty echo";
    private static final String JSON = "our JSON echo";
    private static final String SAID = "{\"session\":\"%s\",\"text\":\"the words of a turn, and the same words again for an answer of about a hundred characters each\"}"
            .formatted("x".repeat(46));

    private static final Duration WINDOW = Duration.ofSeconds(1);
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final int CONNECTIONS = 16;
    private static final int WARM_UP = 16;
    private static final int WINDOWS = 9;
    private static final double MICRO = 1e6;

    private static final double ECHO_BAR = 0.75;
    private static final double TURN_BAR = 0.30;
    private static final double WORK_BAR = 4;
    private static final double MODEL_BAR = 0.015;

    /// Windows of one echo that differ by more say that the machine was busy.
    private static final double CALM = 2;

    private final Map<String, String> environment;

    HttpBench(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String about() {
        return "turns by kind against a JSON echo and bare Jetty: speed and processor time a request, medians of windows that take turns";
    }

    /// What is measured.
    private record Subject(Kind kind, InetSocketAddress address, List<Window> windows) {
        Subject(Kind kind, InetSocketAddress address) {
            this(kind, address, new ArrayList<>());
        }

        double perSecond() {
            return Figures.median(windows.stream().map(Window::perSecond).toList());
        }

        double work() {
            return Figures.median(windows.stream().map(Window::work).toList());
        }

        double millis(double part) {
            return Figures.median(windows.stream().map(w -> w.tally().millis(part)).toList());
        }

        double spread() {
            var rates = windows.stream().mapToDouble(Window::perSecond).summaryStatistics();
            return rates.getMax() / rates.getMin();
        }
    }

    /// @param work microseconds of processor time of the server for one request
    private record Window(Tally tally, double work) {
        double perSecond() {
            return tally.perSecond();
        }
    }

    @Override
    public void run(Terminal terminal) {
        Figures.sayIfBusy(terminal);
        var json = Child.freePort();
        var bare = Child.freePort();
        var arguments = List.of(
                "bench", TargetBench.NAME, TargetBench.JSON_PORT, Integer.toString(json), TargetBench.BARE_PORT, Integer.toString(bare));
        try (var child = Child.start(Program.running(), arguments, environment)) {
            child.awaitWarm(LONGEST_START);
            var subjects = Stream.concat(
                            Stream.of(echo(BARE, child, bare), echo(JSON, child, json)),
                            TurnKinds.all(child.at("/api/chat/turns")).stream().map(kind -> new Subject(kind, child.address())))
                    .toList();
            measure(child, subjects);
            print(subjects, terminal);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Subject echo(String name, Child child, int port) {
        var host = child.address().getAddress();
        var page = URI.create("http://" + host.getHostAddress() + ":" + port + JsonEcho.PATH);
        return new Subject(Kind.of(name, Kind.json(page, SAID)).answered(answer -> answer.status() == 200), new InetSocketAddress(host, port));
    }

    private static void measure(Child child, List<Subject> subjects) throws IOException {
        for (var window = 0; window < WARM_UP + WINDOWS; window++) {
            for (var subject : subjects) {
                var before = child.processorTime();
                var tally = Load.run(subject.address(), new Pace.Closed(CONNECTIONS), Mix.of(subject.kind()), WINDOW).all();
                var worked = child.processorTime().minus(before);
                if (tally.failed() > 0) {
                    throw new IllegalStateException(subject.kind().name() + ": " + tally);
                }
                if (window >= WARM_UP) {
                    subject.windows().add(new Window(tally, MICRO * worked.toNanos() / 1e9 / tally.answered()));
                }
            }
        }
    }

    private static void print(List<Subject> subjects, Terminal terminal) {
        var bare = subjects.getFirst();
        var echo = subjects.get(1);
        terminal.out().printf("%-26s %9s %8s %9s %8s %9s %9s%n", "", "per s", "of echo", "CPU us", "of echo", "p50 ms", "p99 ms");
        subjects.forEach(subject -> terminal.out().printf(
                "%-26s %9.0f %8.3f %9.0f %8.1f %9.2f %9.2f%n",
                subject.kind().name(), subject.perSecond(), subject.perSecond() / echo.perSecond(), subject.work(), subject.work() / echo.work(),
                subject.millis(0.5), subject.millis(0.99)));
        bar(JSON + " of bare Jetty, speed", Figures.atLeast(echo.perSecond() / bare.perSecond(), ECHO_BAR), terminal);
        for (var subject : subjects.subList(2, subjects.size())) {
            var withModel = subject.kind().name().equals(TurnKinds.WITH_MODEL);
            var speed = subject.perSecond() / echo.perSecond();
            bar(subject.kind().name() + ", speed of the echo", Figures.atLeast(speed, withModel ? MODEL_BAR : TURN_BAR), terminal);
            if (!withModel) {
                bar(subject.kind().name() + ", work of the echo", Figures.atMost(subject.work() / echo.work(), WORK_BAR), terminal);
            }
        }
        if (Math.max(echo.spread(), bare.spread()) > CALM) {
            terminal.out().printf("The echo's own windows differ by %.1f times: the machine was busy. Run it again.%n", Math.max(echo.spread(), bare.spread()));
        }
        terminal.out().printf("%d connections, %d windows of %d s each after %d to warm up%n", CONNECTIONS, WINDOWS, WINDOW.toSeconds(), WARM_UP);
        terminal.out().flush();
    }

    private static void bar(String what, String verdict, Terminal terminal) {
        terminal.out().printf("%-50s %s%n", what, verdict);
    }
}
