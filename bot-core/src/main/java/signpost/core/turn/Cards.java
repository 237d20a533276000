package signpost.core.turn;

import java.time.Instant;
import java.util.List;
import signpost.core.directory.Phone;
import signpost.core.directory.Schedule;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceDirectory;
import signpost.core.message.Message;

/// Makes service cards: a record as it stands at one moment.
public final class Cards {
    private final ServiceDirectory directory;

    public Cards(ServiceDirectory directory) {
        this.directory = directory;
    }

    /// The card of a service. A service without a number of its own shows those of the one it is reached through.
    public Message.ServiceCard card(Service service, String why, Instant at) {
        var phones = phones(service, at).stream().map(p -> now(p, at)).toList();
        var today = at.atZone(Schedule.UK).toLocalDate();
        return new Message.ServiceCard(service, why, phones, service.assurance().overdue(today));
    }

    /// Why a service is shown where nothing better is known: where it helps.
    public String why(Service service) {
        return "Covers " + service.eligibility().area().label();
    }

    private List<Phone> phones(Service service, Instant at) {
        var through = service.access().through();
        if (!service.access().phones().isEmpty() || through == null) {
            return service.access().phones();
        }
        return directory.service(through, at).map(s -> s.access().phones()).orElse(List.of());
    }

    private Message.PhoneNow now(Phone phone, Instant at) {
        var schedule = phone.hours().schedule();
        var today = at.atZone(Schedule.UK).toLocalDate();
        return new Message.PhoneNow(
                phone,
                schedule.at(at, directory.holidays()),
                schedule.opensNext(at, directory.holidays())
                        .map(next -> new Message.OpensNext(
                                next.toOffsetDateTime().toString(), ClockWords.opens(next, today))));
    }
}
