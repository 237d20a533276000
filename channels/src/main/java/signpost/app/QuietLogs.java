package signpost.app;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import signpost.channels.store.SharedStore;

/// Sets what the libraries log: nothing of a request. Jetty quotes addresses it cannot read, so it is silent; what goes wrong is
/// logged by ourselves, without the words (SAFE-38).
final class QuietLogs {
    // Kept here, because the log manager holds loggers weakly and would forget their level.
    private static final List<Logger> SILENT = Stream.of(
                    "org.eclipse.jetty", "io.javalin", "com.networknt", "org.apache.lucene")
            .map(Logger::getLogger)
            .toList();
    /// Says which content is in use, which is worth a line though nothing is wrong.
    private static final Logger CONTENT = Logger.getLogger(LiveContent.LOG_NAME);

    /// Says that the shared store is back, below the line that it was gone.
    private static final Logger STORE = Logger.getLogger(SharedStore.LOG_NAME);

    private static final Logger ROOT = Logger.getLogger("");

    private QuietLogs() {}

    static void set() {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT%1$tz %4$s %5$s%n");
        ROOT.setLevel(Level.WARNING);
        CONTENT.setLevel(Level.INFO);
        STORE.setLevel(Level.INFO);
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
