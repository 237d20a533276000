package signpost.kb.preview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import signpost.core.directory.Schedule;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceDirectory;
import signpost.core.directory.TaxonomyTerm;
import signpost.core.flow.NodeId;
import signpost.kb.content.ContentBundle;

/// The content as it stands at one moment, which is what a book shows.
///
/// @param directory finds services and knows the bank holidays
/// @param cards     shows them as the channels do
/// @param at        the moment for which "open" is meant
record Edition(ContentBundle bundle, ServiceDirectory directory, CardPrinter cards, Instant at) {

    /// The day of the book, in the UK.
    LocalDate day() {
        return at.atZone(Schedule.UK).toLocalDate();
    }

    /// Whether that day is a bank holiday.
    boolean isHoliday() {
        return directory.holidays().isHoliday(day());
    }

    /// Whether a service is answered at the moment of the book, by its own number or by the one it is reached through.
    Schedule.Answer open(Service service) {
        var through = service.access().through();
        var answers = !service.access().phones().isEmpty() || through == null
                ? service
                : directory.service(through, at).orElse(service);
        return directory.openAt(answers, at);
    }

    /// What people call a service.
    ///
    /// @throws IllegalArgumentException if there is none of that id
    String nameOf(String serviceId) {
        return directory
                .service(serviceId, at)
                .map(Service::name)
                .orElseThrow(() -> new IllegalArgumentException("There is no service " + serviceId));
    }

    /// The plain words for a need.
    String needLabel(String need) {
        return labels().getOrDefault(need, need);
    }

    private Map<String, String> labels() {
        return bundle.taxonomy().stream()
                .collect(Collectors.toMap(TaxonomyTerm::id, TaxonomyTerm::label, (first, second) -> first));
    }

    /// What people want who arrive at a node when they ask in their own words.
    List<String> wishesServedBy(NodeId node) {
        return bundle.phrases().intents().stream()
                .map(phrases -> phrases.intent())
                .filter(intent -> intent.node().equals(node))
                .map(intent -> intent.title())
                .toList();
    }
}
