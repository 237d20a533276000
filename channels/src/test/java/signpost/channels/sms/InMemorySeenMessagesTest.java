package signpost.channels.sms;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;

@Tag("SAFE-35")
class InMemorySeenMessagesTest extends SeenMessagesContract {
    private final AtomicLong nanos = new AtomicLong();
    private final InMemorySeenMessages seen = new InMemorySeenMessages(nanos::get);

    @Override
    protected SeenMessages seen() {
        return seen;
    }

    @Override
    protected void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
