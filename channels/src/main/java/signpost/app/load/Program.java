package signpost.app.load;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// How a Java program is started.
///
/// @param before a command that becomes the program, such as `prlimit --nofile=256`; empty for none
/// @param flags  of the JVM, each as one word
/// @param what   `-jar` and the jar, or `-cp`, the class path and the class
public record Program(List<String> before, List<String> flags, List<String> what) {
    private static final String MAIN = "signpost.app.Main";

    /// Tools that hang on this JVM alone, and files that two must not write.
    private static final List<String> NOT_FOR_OTHERS =
            List.of("-javaagent:", "-agentlib:", "-agentpath:", "-XX:AOTCacheOutput=", "-XX:StartFlightRecording", "-Xrunjdwp");

    public Program {
        before = List.copyOf(before);
        flags = List.copyOf(flags);
        what = List.copyOf(what);
    }

    /// A program that is started as it is.
    public Program(List<String> flags, List<String> what) {
        this(List.of(), flags, what);
    }

    /// The program that is running, with the flags it was started with.
    public static Program running() {
        var flags = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> NOT_FOR_OTHERS.stream().noneMatch(flag::startsWith))
                .toList();
        // Surefire starts tests from a jar that holds nothing but a class path, and says here what the class path is
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
        return new Program(flags, classes.endsWith(".jar") && !classes.contains(File.pathSeparator)
                ? List.of("-jar", classes)
                : List.of("-cp", classes, MAIN));
    }

    /// With more flags, which win over those before.
    public Program with(String... more) {
        var all = new ArrayList<>(flags);
        all.addAll(List.of(more));
        return new Program(before, all, what);
    }

    /// Started by another command, which has to become it (`exec`), so that signals and counts are those of the program.
    public Program by(List<String> command) {
        var all = new ArrayList<>(command);
        all.addAll(before);
        return new Program(all, flags, what);
    }

    /// Without the flags that are meant.
    public Program without(Predicate<String> meant) {
        return new Program(before, flags.stream().filter(meant.negate()).toList(), what);
    }

    /// Without the flags that begin so.
    public Program without(String start) {
        return without(flag -> flag.startsWith(start));
    }

    /// What begins a flag and stands in this program; empty if it has no such flag.
    public List<String> flags(String start) {
        return flags.stream().filter(flag -> flag.startsWith(start)).toList();
    }

    /// The whole command line.
    public List<String> command(List<String> arguments) {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(what);
        command.addAll(arguments);
        return command;
    }
}
