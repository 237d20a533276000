package signpost.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import signpost.channels.echo.BareEcho;
import signpost.channels.echo.JsonEcho;

/// The process that `bench http` measures: the product, and on ports of their own the echoes it is measured against. It runs until it is ended. It is
/// not listed.
final class TargetBench implements Bench {
    static final String NAME = "target";
    static final String JSON_PORT = "--json-port";
    static final String BARE_PORT = "--bare-port";

    /// Makes an echo as long as most answers.
    static final int TIMES = 20;

    private static final int MOST = 65535;

    private final Map<String, String> environment;
    private final InstantSource clock;

    TargetBench(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public String about() {
        return "what bench http measures";
    }

    @Override
    public void run(Terminal terminal) {
        throw new UsageException("This is started by bench http.");
    }

    @Override
    public void run(List<String> options, Terminal terminal) {
        var arguments = Arguments.read(options, Set.of("--host", "--port", JSON_PORT, BARE_PORT), Set.of());
        var host = arguments.value("--host").orElse("localhost");
        var assembly = Assembly.of(AppConfig.read(environment), clock);
        BareEcho.start(host, arguments.number(BARE_PORT, 0, MOST), TIMES);
        assembly.server(new Assembly.Serving(host, arguments.number(JSON_PORT, 0, MOST), false, false), List.of(new JsonEcho(TIMES))).start();
        assembly.server(new Assembly.Serving(host, arguments.number("--port", 0, MOST), false, false)).start();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
