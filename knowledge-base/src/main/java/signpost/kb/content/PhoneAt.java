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

    static Map<String, List<PhoneAt>> byDigits(Draft draft) {
        return in(draft).stream().collect(Collectors.groupingBy(PhoneAt::digits));
    }

    String digits() {
        return Numbers.digits(entry.number());
    }

    Spot at(String inner) {
        return service.at("/phones/" + place + inner);
    }
}
