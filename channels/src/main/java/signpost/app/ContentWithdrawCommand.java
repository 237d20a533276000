package signpost.app;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import signpost.core.directory.Phone;
import signpost.core.directory.Schedule;
import signpost.core.directory.Service;
import signpost.kb.content.ContentBundle;
import signpost.kb.content.InvalidContentException;
import signpost.kb.content.Withdrawals;
import signpost.kb.content.Withdrawals.Withdrawal;

/// `content withdraw` and `content restore`: takes the line of a service out of every answer within seconds, and puts it back.
final class ContentWithdrawCommand implements Command {
    private static final String EMERGENCY = "999";

    private final Map<String, String> environment;
    private final InstantSource clock;
    private final boolean back;

    private ContentWithdrawCommand(Map<String, String> environment, InstantSource clock, boolean back) {
        this.environment = environment;
        this.clock = clock;
        this.back = back;
    }

    static ContentWithdrawCommand withdraw(Map<String, String> environment, InstantSource clock) {
        return new ContentWithdrawCommand(environment, clock, false);
    }

    static ContentWithdrawCommand restore(Map<String, String> environment, InstantSource clock) {
        return new ContentWithdrawCommand(environment, clock, true);
    }

    @Override
    public int run(List<String> args, Terminal terminal) throws IOException {
        var arguments = Arguments.read(args, back ? Set.of() : Set.of("--because"), Set.of());
        if (arguments.words().size() != 1) {
            throw new UsageException("Name one service: ./signpost content " + (back ? "restore" : "withdraw") + " galop");
        }
        var id = arguments.words().getFirst();
        var config = AppConfig.read(environment);
        var file = Installation.withdrawn(config.content())
                .map(WithdrawnFile::new)
                .orElseThrow(() -> new UsageException("Set SIGNPOST_CONTENT to the folder of the running service's content."));
        if (back) {
            restore(id, file, terminal);
        } else {
            withdraw(new Withdrawal(id, today(), arguments.value("--because").orElse("")), config, file, terminal);
        }
        return 0;
    }

    private void restore(String id, WithdrawnFile file, Terminal terminal) throws IOException {
        if (!file.read().holds(id)) {
            throw new UsageException(id + " is not withdrawn. Withdrawn now: " + names(file.read()) + ".");
        }
        var left = file.change(withdrawals -> withdrawals.without(id));
        terminal.out().println(id + " is back. A running service shows it within seconds.");
        terminal.out().println("Still withdrawn: " + names(left) + ".");
    }

    private static String names(Withdrawals withdrawals) {
        var names = withdrawals.all().stream().map(Withdrawal::service).sorted().toList();
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private void withdraw(Withdrawal withdrawal, AppConfig config, WithdrawnFile file, Terminal terminal) throws IOException {
        var before = readable(config);
        if (before.isEmpty()) {
            file.change(withdrawals -> withdrawals.with(withdrawal));
            terminal.out().println(withdrawal.service() + " is withdrawn. A running service follows within seconds.");
            terminal.out().println("The content has an error, so that name could not be checked. Run: ./signpost content check");
            return;
        }
        var service = known(withdrawal.service(), before.get());
        if (service.access().phones().stream().anyMatch(phone -> phone.digits().equals(EMERGENCY))) {
            throw new UsageException("999 is never withdrawn.");
        }
        file.change(withdrawals -> withdrawals.with(withdrawal));
        var after = Assembly.loader(config).loadUnchecked();
        var now = known(withdrawal.service(), after);
        terminal.out().println(withdrawal.service() + " is withdrawn. A running service follows within seconds. People now see:");
        terminal.out().println("  " + now.name());
        terminal.out().println("  " + now.about().summary());
        numbers(now, after).forEach(phone -> terminal.out().println("  " + phone.number() + ", " + phone.hours().text()));
        terminal.out().println("To bring it back: ./signpost content restore " + withdrawal.service());
    }

    /// The content; empty if a file cannot be read, which must not keep anybody from taking a wrong number out.
    private static Optional<ContentBundle> readable(AppConfig config) {
        try {
            return Optional.of(Assembly.loader(config).loadUnchecked());
        } catch (InvalidContentException halfDone) {
            return Optional.empty();
        }
    }

    private static Service known(String id, ContentBundle bundle) {
        return bundle.services().stream()
                .filter(service -> service.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no service \"" + id + "\". " + near(id, bundle)));
    }

    private static String near(String id, ContentBundle bundle) {
        var near = bundle.services().stream()
                .map(Service::id)
                .filter(known -> known.contains(id) || id.contains(known) || known.startsWith(id.substring(0, Math.min(3, id.length()))))
                .sorted()
                .toList();
        return near.isEmpty() ? "./signpost content due lists every one." : "Did you mean: " + String.join(", ", near) + "?";
    }

    private static List<Phone> numbers(Service service, ContentBundle bundle) {
        var through = service.access().through();
        return through == null || !service.access().phones().isEmpty()
                ? service.access().phones()
                : known(through, bundle).access().phones();
    }

    private LocalDate today() {
        return clock.instant().atZone(Schedule.UK).toLocalDate();
    }
}
