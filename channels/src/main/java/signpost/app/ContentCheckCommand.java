package signpost.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import signpost.core.directory.Schedule;
import signpost.kb.content.ContentLoader;
import signpost.kb.content.ContentProblem;
import signpost.kb.preview.Conversations;

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
        var files = Assembly.files(AppConfig.read(environment));
        var checked = ContentLoader.of(files).check(today, arguments.has("--release"));
        var conversations = Conversations.in(files).problems(checked.bundle());
        var problems = Stream.concat(checked.problems().stream(), conversations.stream()).toList();
        problems.forEach(problem -> terminal.out().println(problem));
        var errors = problems.stream().filter(ContentProblem::isError).count();
        var warnings = problems.size() - errors;
        terminal.out().println("Errors: " + errors + ". Warnings: " + warnings + ".");
        return errors == 0 ? 0 : Main.WRONG;
    }
}
