package signpost.core.testing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import signpost.core.directory.DirectoryUnavailableException;
import signpost.core.directory.HolidayCalendar;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceDirectory;
import signpost.core.directory.ServiceMatch;
import signpost.core.directory.ServiceQuery;

/// A directory whose index cannot be read.
public final class BrokenDirectory implements ServiceDirectory {

    @Override
    public List<ServiceMatch> find(ServiceQuery query) {
        throw broken();
    }

    @Override
    public Optional<Service> service(String id, Instant at) {
        throw broken();
    }

    @Override
    public HolidayCalendar holidays() {
        throw broken();
    }

    private static DirectoryUnavailableException broken() {
        return new DirectoryUnavailableException("broken for a test", new IllegalStateException("index closed"));
    }
}
