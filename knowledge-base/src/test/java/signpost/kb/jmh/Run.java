package signpost.kb.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.generators.bytecode.JmhBytecodeGenerator;

/// Lets JMH write its code around the compiled benchmarks, compiles that, and runs what is asked for.
final class Run {
    private Run() {}

    /// @param args the folder of the compiled tests, a folder to work in, and what JMH is told, such as `Search`
    public static void main(String[] args) throws Exception {
        var classes = args[0];
        var sources = Files.createDirectories(Path.of(args[1])).toString();
        JmhBytecodeGenerator.main(new String[] {classes, sources, classes, "reflection"});
        compile(Path.of(sources), classes);
        Main.main(args[2].split(" "));
    }

    private static void compile(Path sources, String to) throws IOException {
        var words = new ArrayList<>(List.of("-nowarn", "-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", to));
        try (var files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(words::add);
        }
        var failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new));
        if (failed != 0) {
            throw new IllegalStateException("What JMH wrote does not compile");
        }
    }
}
