package signpost.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// How small and how quick the chat is in a browser, beside two other chat elements. The measuring is done by a script on Node.js.
final class WebBench implements Bench {
    /// In the folder of the project. It installs the other elements for itself alone, and says on its standard error what it is doing.
    private static final String SCRIPT = "web-widget/bench/bench.mjs";

    private final Map<String, String> environment;
    private final InstantSource clock;

    WebBench(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public String about() {
        return "the chat in a browser: bytes, time until usable beside two other chat elements, time until the page is blank; takes some minutes";
    }

    @Override
    public void run(Terminal terminal) {
        var script = Installation.home()
                .map(home -> home.resolve(SCRIPT))
                .filter(Files::isRegularFile)
                .orElseThrow(() -> new UsageException("This benchmark needs the folder of the project: start it with ./signpost."));
        var server = Assembly.of(AppConfig.read(environment), clock)
                .server(new Assembly.Serving("localhost", 0, false, false))
                .start();
        try {
            measure(script, "http://localhost:" + server.port(), terminal);
        } finally {
            server.stop(Duration.ZERO);
        }
    }

    private static void measure(Path script, String server, Terminal terminal) {
        var process = start(List.of("node", script.toString(), "--server", server));
        try (var figures = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            figures.lines().forEach(terminal.out()::println);
            terminal.out().flush();
            if (process.waitFor() != 0) {
                throw new UsageException("The benchmark could not be carried out: see above.");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroy();
        }
    }

    private static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        } catch (IOException missing) {
            throw new UsageException("Node.js 20 or newer with npm is needed for this benchmark: https://nodejs.org");
        }
    }
}
