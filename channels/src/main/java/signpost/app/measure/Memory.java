package signpost.app.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the program holds.
///
/// @param heap     bytes of objects
/// @param resident bytes of the whole process, native code and its buffers included; 0 where the system does not say
public record Memory(long heap, long resident) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";
    private static final int COLLECTIONS = 3;
    private static final long KILO = 1024;

    /// At this moment, after what nobody holds any more is gone.
    public static Memory now() {
        var runtime = Runtime.getRuntime();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return new Memory(runtime.totalMemory() - runtime.freeMemory(), residentNow());
    }

    public Memory since(Memory before) {
        return new Memory(heap - before.heap, resident - before.resident);
    }

    private static long residentNow() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> KILO * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException elsewhere) { // not Linux
            return 0;
        }
    }
}
