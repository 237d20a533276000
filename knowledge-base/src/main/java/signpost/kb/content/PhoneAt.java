package signpost.kb.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import signpost.kb.content.Draft.ServiceAt;
import signpost.kb.format.OrganizationFile.PhoneEntry;

/// A number of a service and where it stands.
record PhoneAt(ServiceAt service, int place, PhoneEntry entry) {

    static List<PhoneAt> in(Draft draft) {
        return draft.services().stream()
                .flatMap(service -> IntStream.range(0, service.entry().access().phones().size())
                        .mapToObj(i -> new PhoneAt(service, i, service.entry().access().phones().get(i))))
                .toList();
    }

    /// The numbers of services that may be shown, by what is dialled.
    static Map<String, List<PhoneAt>> byDigits(Draft draft) {
        return in(draft).stream().filter(phone -> !phone.service().isHeld()).collect(Collectors.groupingBy(PhoneAt::digits));
    }

    /// Whether one of two services takes over from the other, so that they are never there on one day.
    boolean isBeforeOrAfter(PhoneAt other) {
        return takesOver(service, other.service()) || takesOver(other.service(), service);
    }

    private static boolean takesOver(ServiceAt later, ServiceAt earlier) {
        var over = later.entry().takesOver();
        return over != null && over.from().equals(earlier.id());
    }

    String digits() {
        return Numbers.digits(entry.number());
    }

    Spot at(String inner) {
        return service.at("/phones/" + place + inner);
    }
}
