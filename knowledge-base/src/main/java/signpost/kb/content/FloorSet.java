package signpost.kb.content;

import java.util.Set;
import signpost.core.directory.Service;

/// The numbers that are never withheld, only marked (SAFE-03): 999, Victim Support, the National Domestic Abuse Helpline, Samaritans and Childline.
final class FloorSet {
    static final String EMERGENCY = "999";
    static final Set<String> DIGITS = Set.of(EMERGENCY, "08081689111", "08082000247", "116123", "08001111");

    private FloorSet() {}

    /// Whether a service has one of them as a number of its own.
    static boolean holds(Service service) {
        return service.access().phones().stream().anyMatch(phone -> DIGITS.contains(phone.digits()));
    }
}
