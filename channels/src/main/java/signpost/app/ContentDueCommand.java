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

/// `content due`: what has to be checked again, soonest first.
final class ContentDueCommand implements Command {
    private final Map<String, String> environment;
    private final InstantSource clock;

    ContentDueCommand(Map<String, String> environment, InstantSource clock) {
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
        Arguments.read(args, Set.of(), Set.of()).noWords();
        var today = clock.instant().atZone(Schedule.UK).toLocalDate();
        var bundle = Assembly.loader(AppConfig.read(environment)).load(today);
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
}
