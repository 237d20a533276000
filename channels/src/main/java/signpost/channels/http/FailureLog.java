package signpost.channels.http;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Logs that something broke: the class and the frames, never the message, because messages quote input (SAFE-38).
public final class FailureLog {
    private static final Logger LOG = LoggerFactory.getLogger("signpost.failure");
    private static final int FRAMES = 12;
    private static final int CAUSES = 5;

    private FailureLog() {}

    public static void write(Throwable broken) {
        LOG.warn("{}", describe(broken));
    }

    /// The classes of a failure and its causes, each with its innermost frames.
    static String describe(Throwable broken) {
        var text = new StringBuilder();
        var next = broken;
        for (var depth = 0; next != null && depth < CAUSES; depth++) {
            var frames = Arrays.stream(next.getStackTrace())
                    .limit(FRAMES)
                    .map(frame -> "\n  at " + frame)
                    .collect(Collectors.joining());
            text.append(depth == 0 ? "" : "\n caused by ").append(next.getClass().getName()).append(frames);
            next = next.getCause();
        }
        return text.toString();
    }
}
