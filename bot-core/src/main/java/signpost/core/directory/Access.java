package signpost.core.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ways into a service.
///
/// @param phones  its own numbers, the one to try first in front; empty if it has none that may be shown
/// @param links   its pages
/// @param call    what happens when you ring; empty if we do not know
/// @param through the id of the service whose number leads to this one; null if it has its own way in
public record Access(List<Phone> phones, List<Link> links, String call, @Nullable String through) {
    public Access {
        phones = List.copyOf(phones);
        links = List.copyOf(links);
    }
}
