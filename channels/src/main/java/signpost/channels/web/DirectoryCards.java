package signpost.channels.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import signpost.core.directory.Phone;
import signpost.core.directory.Schedule;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceDirectory;
import signpost.core.message.Message;

/// Makes the cards of services that are shown outside a conversation: a record as it stands at one moment.
final class DirectoryCards {
    private final ServiceDirectory directory;

    DirectoryCards(ServiceDirectory directory) {
        this.directory = directory;
    }

    /// The card of a service. A service without a number of its own shows those of the one it is reached through.
    Message.ServiceCard card(Service service, Instant at) {
        var today = at.atZone(Schedule.UK).toLocalDate();
        return new Message.ServiceCard(
                service,
                "Covers " + service.eligibility().area().label(),
                phones(service).stream().map(phone -> now(phone, at, today)).toList(),
                service.assurance().overdue(today));
    }

    private List<Phone> phones(Service service) {
        var through = service.access().through();
        if (!service.access().phones().isEmpty() || through == null) {
            return service.access().phones();
        }
        return directory.service(through).map(s -> s.access().phones()).orElse(List.of());
    }

    private Message.PhoneNow now(Phone phone, Instant at, LocalDate today) {
        var schedule = phone.hours().schedule();
        var next = schedule.opensNext(at, directory.holidays()).map(opening -> opensNext(opening, today));
        return new Message.PhoneNow(phone, schedule.at(at, directory.holidays()), next);
    }

    private static Message.OpensNext opensNext(ZonedDateTime opening, LocalDate today) {
        return new Message.OpensNext(opening.toOffsetDateTime().toString(), DayWords.opens(opening, today));
    }
}
