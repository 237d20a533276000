package signpost.app.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.channels.http.Json;
import signpost.core.message.Signal;
import signpost.kb.understanding.HeldOutMessage;
import signpost.kb.understanding.LabelledPhrase;

/// nlp.js, an open-source recogniser that many teams take, in a process of its own. Installed into a folder of the build for the benchmark alone.
///
/// Each signal is one more intent for it. What it makes of a message comes back as JSON; it reads no file of ours.
final class NlpJs {
    private static final String NAME = "nlp.js";
    private static final String SCRIPT = "nlp-js.cjs";
    private static final String PACKAGE = "nlp-js-package.json";
    private static final String SIGNAL = "signal:";
    private static final int INSTALL_SECONDS = 120;
    private static final int RUN_SECONDS = 900;

    private final Path folder;
    private final List<LabelledPhrase> phrases;

    /// @param folder is made if it is not there
    NlpJs(Path folder, List<LabelledPhrase> phrases) {
        this.folder = folder;
        this.phrases = List.copyOf(phrases);
    }

    /// What it learns from.
    record Labelled(String text, String label) {}

    /// What goes into the process.
    record Task(List<Labelled> phrases, List<String> messages) {
        Task {
            phrases = List.copyOf(phrases);
            messages = List.copyOf(messages);
        }
    }

    /// It cannot be measured on this machine; the message says why in a few words.
    static final class MissingException extends Exception {
        private static final long serialVersionUID = 1L;

        MissingException(String message) {
            super(message);
        }
    }

    /// Installs it if need be, lets it learn the phrases and read the messages. Takes minutes.
    ///
    /// @throws MissingException where Node.js, npm or the network is missing, or the process fails
    Entry measure(List<HeldOutMessage> messages) throws MissingException {
        install();
        var task = new Task(
                phrases.stream().flatMap(NlpJs::labelled).toList(),
                messages.stream().map(HeldOutMessage::text).toList());
        return entry(run(List.of("node", SCRIPT), Json.write(task), RUN_SECONDS), messages);
    }

    private static Stream<Labelled> labelled(LabelledPhrase phrase) {
        var raises = phrase.raises();
        var label = raises == null ? phrase.intent() : SIGNAL + raises.slug();
        return label == null ? Stream.empty() : Stream.of(new Labelled(phrase.text(), label));
    }

    private void install() throws MissingException {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(SCRIPT), resource(SCRIPT));
            var wanted = resource(PACKAGE);
            var installed = folder.resolve("package.json");
            if (Files.isDirectory(folder.resolve("node_modules")) && Files.readString(installed).equals(wanted)) {
                return;
            }
            Files.writeString(installed, wanted);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        run(List.of("npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"), "", INSTALL_SECONDS);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = NlpJs.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String run(List<String> command, String input, int seconds) throws MissingException {
        var process = start(command);
        try {
            var output = CompletableFuture.supplyAsync(() -> output(process));
            write(input, process);
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new MissingException(command.getFirst() + " took more than " + seconds + " seconds");
            }
            if (process.exitValue() != 0) {
                throw new MissingException(String.join(" ", command.subList(0, 2)) + " failed; is there a network?");
            }
            return output.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MissingException("interrupted");
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(List<String> command) throws MissingException {
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            throw new MissingException(command.getFirst() + " is not on this machine");
        }
    }

    private static void write(String input, Process process) throws MissingException {
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) { // it ended before it had read everything
            throw new MissingException("the process ended early");
        }
    }

    private static String output(Process process) {
        try (var out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The answer of the process as figures.
    ///
    /// @throws MissingException if it is no such answer
    static Entry entry(String answer, List<HeldOutMessage> messages) throws MissingException {
        var results = Json.tree(answer).map(tree -> tree.path("results")).orElse(null);
        if (results == null || results.size() != messages.size()) {
            throw new MissingException("its answer makes no sense");
        }
        var scored = new ArrayList<Scored>();
        var times = new double[messages.size()];
        for (int m = 0; m < times.length; m++) {
            scored.add(new Scored(messages.get(m), scores(results.get(m).path("labels"))));
            times[m] = results.get(m).path("ms").asDouble();
        }
        return new Entry(NAME, scored, Timing.of(times));
    }

    private static Scores scores(JsonNode labels) {
        Map<String, Double> intents = new HashMap<>();
        Map<Signal, Double> signals = new EnumMap<>(Signal.class);
        labels.properties().forEach(label -> {
            var signal = signal(label.getKey());
            if (signal == null) {
                intents.put(label.getKey(), label.getValue().asDouble());
            } else {
                signals.put(signal, label.getValue().asDouble());
            }
        });
        return Scores.of(intents, signals);
    }

    private static @Nullable Signal signal(String label) {
        return Stream.of(Signal.values()).filter(s -> label.equals(SIGNAL + s.slug())).findFirst().orElse(null);
    }
}
