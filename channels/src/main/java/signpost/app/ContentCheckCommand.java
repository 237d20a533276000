package signpost.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import signpost.core.directory.Schedule;
import signpost.kb.content.ContentProblem;

/// `content check`: every problem at once, and whether the content may start.
final class ContentCheckCommand implements Command {
    private final Map<String, String> environment;
    private final InstantSource clock;

    ContentCheckCommand(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public int run(List<String> args, Terminal terminal) {
        var arguments = Arguments.read(args, Set.of(), Set.of("--release"));
        arguments.noWords();
        var today = clock.instant().atZone(Schedule.UK).toLocalDate();
        var checked = Assembly.loader(AppConfig.read(environment)).check(today, arguments.has("--release"));
        checked.problems().forEach(problem -> terminal.out().println(problem));
        var errors = checked.problems().stream().filter(ContentProblem::isError).count();
        var warnings = checked.problems().size() - errors;
        terminal.out().println("Errors: " + errors + ". Warnings: " + warnings + ".");
        return errors == 0 ? 0 : Main.WRONG;
    }
}
