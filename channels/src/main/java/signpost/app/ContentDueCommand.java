package signpost.app;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import signpost.core.directory.Schedule;
import signpost.kb.content.ContentBundle;
import signpost.kb.content.PracticeWording;
import signpost.kb.content.Translation;

/// `content due`: what has to be checked again, soonest first; then what is not signed, most urgent first, translations too; then what
/// nobody could find out yet.
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
        var arguments = Arguments.read(args, Set.of(), Set.of("--sign-off"));
        arguments.noWords();
        var today = clock.instant().atZone(Schedule.UK).toLocalDate();
        var bundle = Assembly.loader(AppConfig.read(environment)).load(today);
        if (arguments.has("--sign-off")) {
            terminal.out().print(SignOffPage.of(bundle.practice()));
            return 0;
        }
        dates(bundle).forEach(due -> terminal.out().println(due.line()));
        section(terminal, "Withdrawn until put right", bundle.listings().withdrawals().all().stream()
                .map(w -> w.on() + "  " + w.service() + (w.because().isEmpty() ? "" : ": " + w.because())));
        section(terminal, "Changes of provider", bundle.listings().successions().stream()
                .map(next -> next.on() + "  " + next.from() + " is followed by " + next.to()));
        section(terminal, "Kept back, shown to nobody", bundle.listings().held().stream()
                .map(s -> s.assurance().reviewBy() + "  " + s.id() + "  " + s.name()));
        section(terminal, "Not signed yet, the most urgent first", bundle.practice().unsigned().stream()
                .map(ContentDueCommand::line));
        section(terminal, "Translations that nobody is shown yet, with the digits of their words", bundle.translations().stream()
                .filter(translation -> !translation.isSigned())
                .map(ContentDueCommand::line));
        section(terminal, "To find out", bundle.practice().findOuts().stream()
                .map(out -> out.subject() + ": " + out.what() + ". Ask: " + out.whoCanTell() + "."));
        return 0;
    }

    private static void section(Terminal terminal, String title, Stream<String> lines) {
        var all = lines.toList();
        if (!all.isEmpty()) {
            terminal.out().println();
            terminal.out().println(title);
            all.forEach(terminal.out()::println);
        }
    }

    private static String line(PracticeWording wording) {
        return "%d  %-36s %s".formatted(wording.priority(), wording.id(), String.join("; ", wording.unsigned()));
    }

    private static String line(Translation translation) {
        return "%-4s %s  %-20s to sign: %s"
                .formatted(
                        translation.name().code(),
                        translation.digest(),
                        translation.name().english(),
                        String.join("; ", translation.signatures().missing()));
    }

    private static List<Due> dates(ContentBundle bundle) {
        var dates = new ArrayList<Due>();
        bundle.services().forEach(s -> dates.add(new Due(s.assurance().reviewBy(), "service", s.id(), s.name())));
        bundle.jargon().forEach(t -> dates.add(new Due(t.origin().reviewBy(), "term", t.id(), t.term())));
        bundle.practice().lines().forEach(line -> {
            var by = line.review().by();
            if (by != null) {
                dates.add(new Due(by, "practice", line.id(), line.topic()));
            }
        });
        dates.sort(Comparator.comparing(Due::by).thenComparing(Due::id));
        return dates;
    }
}
