package signpost.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import signpost.core.directory.Schedule;

/// `content fallback`: writes what a carrier and a proxy serve while the program is dead.
final class ContentFallbackCommand implements Command {
    private final Map<String, String> environment;
    private final InstantSource clock;

    ContentFallbackCommand(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public int run(List<String> args, Terminal terminal) throws IOException {
        var arguments = Arguments.read(args, Set.of(), Set.of());
        if (arguments.words().size() != 1) {
            throw new UsageException("Say where to write: ./signpost content fallback FOLDER");
        }
        var folder = Path.of(arguments.words().getFirst()).toAbsolutePath().normalize();
        var config = AppConfig.read(environment);
        var bundle = Assembly.loader(config).load(clock.instant().atZone(Schedule.UK).toLocalDate());
        Files.createDirectories(folder);
        for (var file : new StaticFallback(bundle.services(), config.web().exitUrl()).files().entrySet()) {
            var written = folder.resolve(file.getKey());
            Files.writeString(written, file.getValue(), UTF_8);
            terminal.out().println(written);
        }
        return 0;
    }
}
