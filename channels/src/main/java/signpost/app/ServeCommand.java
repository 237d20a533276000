package signpost.app;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import signpost.channels.http.HttpServer;
import signpost.channels.http.ManagementServer;
import signpost.channels.http.PortInUseException;
import signpost.channels.sms.Carrier;

/// `serve`: starts everything, says where, and runs until it is told to stop.
final class ServeCommand implements Command {
    /// How long "not ready" is said before the doors close.
    private static final Duration DRAIN_PAUSE = Duration.ofMillis(500);

    private static final String UNSWEPT = "signpost_sweeps_failed_total";

    private final Map<String, String> environment;
    private final InstantSource clock;

    ServeCommand(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public int run(List<String> args, Terminal terminal) {
        var arguments = Arguments.read(args, Set.of("--port", "--host"), Set.of("--sms-sandbox", "--test-clock"));
        arguments.noWords();
        var serving = new Assembly.Serving(
                arguments.value("--host").orElse("localhost"),
                arguments.number("--port", 8080, 65535),
                arguments.has("--sms-sandbox"),
                arguments.has("--test-clock"));
        var config = AppConfig.read(environment);
        var assembly = Assembly.of(config, clock);
        var server = assembly.server(serving);
        var management = ManagementServer.start(config.managementPort(), assembly.counters()::print);
        var stopped = new CountDownLatch(1);
        var listening = new AtomicBoolean();
        var tending = tending(assembly);
        // Before anybody is taken: who is told to stop in the first second has people as well.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (listening.get()) {
                server.stop(DRAIN_PAUSE);
            }
            management.ifPresent(ManagementServer::stop);
            tending.run();
            assembly.memory().close();
            stopped.countDown();
        }));
        start(server, listening);
        var url = assembly.publicUrl(new Assembly.Serving(serving.host(), server.port(), false, false));
        giveBack(assembly.model());
        say(terminal, url, serving, assembly.carriers(serving));
        await(stopped);
        return 0;
    }

    private static void start(HttpServer server, AtomicBoolean listening) {
        listening.set(true);
        try {
            server.start();
        } catch (PortInUseException taken) {
            listening.set(false);
            throw taken;
        }
    }

    /// Gives back the memory that only the start took: about as much as all that stays.
    private static void giveBack(WarmingModel model) {
        Thread.ofPlatform().daemon().name("after-the-start").start(() -> {
            System.gc();
            model.await();
            System.gc();
        });
    }

    private static void say(Terminal terminal, URI url, Assembly.Serving serving, List<Carrier> carriers) {
        terminal.out().println("Demo page:               " + url + "/");
        terminal.out().println("Page for professionals:  " + url + "/professionals");
        carriers.forEach(carrier -> terminal.out().println("Text-message webhook:    " + url + carrier.path()));
        if (serving.sandbox()) {
            terminal.out().println("SMS sandbox is on: unsigned texts from this machine are answered. Try " + url + "/sms");
        } else if (carriers.stream().noneMatch(Carrier::isSetUp)) {
            terminal.out().println("Texts are refused: SIGNPOST_TWILIO_AUTH_TOKEN is not set. Try --sms-sandbox.");
        }
        if (serving.testClock()) {
            terminal.out().println("Test clock is on: header X-Signpost-At from this machine stands for now.");
        }
        terminal.out().flush();
    }

    private static ScheduledExecutorService daemon(String name) {
        return Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /// A minute in which memory is short must not be the last one in which the dead are swept (SAFE-40).
    private void sweep(Assembly assembly) {
        try {
            assembly.memory().sweep(clock.instant());
        } catch (VirtualMachineError full) { // counted in a place that was made at the start: no memory is asked for
            assembly.counters().count(UNSWEPT);
        }
    }

    /// Begins what is done while it runs.
    ///
    /// @return ends it
    private Runnable tending(Assembly assembly) {
        assembly.counters().add(UNSWEPT, 0);
        var sweeping = daemon("session-sweeper").scheduleAtFixedRate(() -> sweep(assembly), 1, 1, TimeUnit.MINUTES);
        var watching = daemon("content-watch").scheduleWithFixedDelay(assembly.content()::look, 1, 1, TimeUnit.SECONDS);
        return () -> {
            sweeping.cancel(true);
            watching.cancel(true);
        };
    }

    private static void await(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
