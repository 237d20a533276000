package signpost.core.intent;

import java.util.Optional;

/// Finds the service that a message asks for by its name.
public interface ServiceNames {
    /// Where no names are known.
    ServiceNames NONE = text -> Optional.empty();

    /// The id of the service that the message wants to reach or to know about, as in "number for galop"; empty if it asks for something else, also
    /// where it only mentions a service.
    Optional<String> askedFor(String text);
}
