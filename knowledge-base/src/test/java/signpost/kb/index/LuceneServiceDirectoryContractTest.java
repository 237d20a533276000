package signpost.kb.index;

import java.util.List;
import signpost.core.directory.HolidayCalendar;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceDirectory;
import signpost.core.testing.ServiceDirectoryContract;

class LuceneServiceDirectoryContractTest extends ServiceDirectoryContract {

    @Override
    protected ServiceDirectory holding(List<Service> services, HolidayCalendar holidays) {
        return new LuceneServiceDirectory(services, holidays);
    }
}
