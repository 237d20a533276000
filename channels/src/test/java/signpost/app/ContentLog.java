package signpost.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The lines that the watch over the content writes while a test runs.
final class ContentLog extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger(LiveContent.LOG_NAME);
    private final List<String> warnings = new CopyOnWriteArrayList<>();

    ContentLog() {
        logger.addHandler(this);
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
            warnings.add(new SimpleFormatter().formatMessage(line));
        }
    }

    /// What was warned of, oldest first.
    List<String> warnings() {
        return warnings;
    }

    void forget() {
        warnings.clear();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
