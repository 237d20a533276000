package signpost.kb.sentence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The folder that the build made, with the model's files and the native libraries that run it.
public record ModelFolder(Path path) {
    private static final String NAME = "bge-small-en-v1.5-q";
    private static final String LIBRARIES = "ai/onnxruntime/native";

    Path model() {
        return path.resolve(NAME + ".onnx");
    }

    Path tokenizer() {
        return path.resolve(NAME + "-tokenizer.json");
    }

    /// The native libraries for this machine.
    Path libraries() {
        return path.resolve(LIBRARIES).resolve(system() + "-" + processor());
    }

    /// Whether everything is there that this machine needs.
    public boolean isWhole() {
        return Files.isReadable(model()) && Files.isReadable(tokenizer()) && Files.isDirectory(libraries());
    }

    private static String system() {
        var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.contains("mac") ? "osx" : name.contains("win") ? "win" : "linux";
    }

    private static String processor() {
        return switch (System.getProperty("os.arch", "")) {
            case "aarch64", "arm64" -> "aarch64";
            default -> "x64";
        };
    }
}
