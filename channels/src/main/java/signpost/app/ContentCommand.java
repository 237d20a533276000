package signpost.app;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import signpost.core.directory.Schedule;
import signpost.kb.content.ContentBundle;
import signpost.kb.content.ContentProblem;

/// `content check` and `content due`: what editors and reviewers need to know about the content.
final class ContentCommand implements Command {
    private final Map<String, String> environment;
    private final InstantSource clock;

    ContentCommand(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    /// Something to be checked again.
    private record Due(LocalDate by, String kind, String id, String name) {
        String line() {
            return "%s  %-8s %-40s %s".formatted(by, kind, id, name);
        }
    }

    @Override
    public int run(List<String> args, Terminal terminal) {
        var what = args.isEmpty() ? "" : args.getFirst();
        return switch (what) {
            case "check" -> check(args.subList(1, args.size()), terminal);
            case "due" -> due(args.subList(1, args.size()), terminal);
            default -> throw new UsageException("Say what to do with the content: check or due.");
        };
    }

    private int check(List<String> args, Terminal terminal) {
        var arguments = Arguments.read(args, Set.of(), Set.of("--release"));
        arguments.noWords();
        var checked = Assembly.loader(AppConfig.read(environment)).check(today(), arguments.has("--release"));
        checked.problems().forEach(problem -> terminal.out().println(problem));
        var errors = checked.problems().stream().filter(ContentProblem::isError).count();
        var warnings = checked.problems().size() - errors;
        terminal.out().println("Errors: " + errors + ". Warnings: " + warnings + ".");
        return errors == 0 ? 0 : Main.WRONG;
    }

    private int due(List<String> args, Terminal terminal) {
        Arguments.read(args, Set.of(), Set.of()).noWords();
        var bundle = Assembly.loader(AppConfig.read(environment)).load(today());
        dates(bundle).forEach(due -> terminal.out().println(due.line()));
        return 0;
    }

    private static List<Due> dates(ContentBundle bundle) {
        var dates = new ArrayList<Due>();
        bundle.services().forEach(s -> dates.add(new Due(s.assurance().reviewBy(), "service", s.id(), s.name())));
        bundle.jargon().forEach(t -> dates.add(new Due(t.origin().reviewBy(), "term", t.id(), t.term())));
        dates.sort(Comparator.comparing(Due::by).thenComparing(Due::id));
        return dates;
    }

    private LocalDate today() {
        return clock.instant().atZone(Schedule.UK).toLocalDate();
    }
}
