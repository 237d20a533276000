package signpost.core.testing;

import java.util.List;
import signpost.core.directory.HolidayCalendar;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceDirectory;

class FakeDirectoryPropertiesTest extends ServiceDirectoryProperties {

    @Override
    protected ServiceDirectory holding(List<Service> services, HolidayCalendar holidays) {
        return new FakeDirectory(services, holidays);
    }
}
