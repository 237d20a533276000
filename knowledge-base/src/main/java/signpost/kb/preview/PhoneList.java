package signpost.kb.preview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import signpost.core.directory.Organization;
import signpost.core.directory.Phone;
import signpost.core.directory.Service;

/// Every number of the content once, in the order of the content.
final class PhoneList {
    /// Numbers that nobody may ring to see whether they work: the emergency services.
    private static final Set<String> NEVER_RUNG = Set.of("999", "112", "18000");

    private PhoneList() {}

    /// Where a number stands.
    record Use(Organization organization, Service service, Phone phone) {
        ReviewTier tier() {
            return ReviewTier.of(service.assurance());
        }
    }

    /// A number with every service that shows it.
    ///
    /// @param uses never empty; the one with the closest review in front
    record Line(List<Use> uses) {
        Line {
            uses = uses.stream().sorted(Comparator.comparing(Use::tier)).toList();
        }

        Use first() {
            return uses.getFirst();
        }

        /// Whether it may be rung to see whether it works.
        boolean mayBeRung() {
            return !NEVER_RUNG.contains(first().phone().digits());
        }
    }

    /// One line for each number; two spellings of the same digits are one.
    static Collection<Line> of(Edition edition) {
        var byDigits = new LinkedHashMap<String, List<Use>>();
        for (var organization : edition.bundle().organizations()) {
            for (var service : organization.services()) {
                service.access().phones().forEach(phone -> byDigits
                        .computeIfAbsent(phone.digits(), digits -> new ArrayList<>())
                        .add(new Use(organization, service, phone)));
            }
        }
        return byDigits.values().stream().map(Line::new).toList();
    }
}
