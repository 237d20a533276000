package signpost.core.directory;

import java.util.List;

/// Who runs services; spelled as the standard spells it.
public record Organization(String id, String name, List<Service> services) {
    public Organization {
        services = List.copyOf(services);
    }
}
