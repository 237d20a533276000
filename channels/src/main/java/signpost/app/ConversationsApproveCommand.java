package signpost.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import signpost.core.turn.Responder;
import signpost.kb.content.ContentFiles;
import signpost.kb.preview.ConversationScript;
import signpost.kb.preview.Conversations;

/// `content approve conversations`: holds the conversations again, shows what is answered otherwise than their files say, and writes the files anew
/// once a person has said yes to that. With `--with-model` it only shows what the sentence model makes otherwise.
final class ConversationsApproveCommand implements Command {
    /// The word after `approve` that means this command. No wording has that name: theirs have a slash in them.
    static final String NAME = "conversations";

    private static final String YES = "yes";
    private static final String AT_ONCE = "--yes";
    private static final String WITH_MODEL = "--with-model";

    private final Map<String, String> environment;
    private final Product product;

    ConversationsApproveCommand(Map<String, String> environment, InstantSource clock) {
        this(environment, (config, folder) -> {
            var assembly = Assembly.of(config, clock, new ContentFolder(folder));
            assembly.model().await();
            return assembly.content().get().responder();
        });
    }

    /// @param product what answers
    ConversationsApproveCommand(Map<String, String> environment, Product product) {
        this.environment = environment;
        this.product = product;
    }

    /// Makes what answers from a content folder.
    @FunctionalInterface
    interface Product {
        Responder of(AppConfig config, Path folder);
    }

    /// Settings under which a conversation goes the same way on every machine: messages are read by their words alone. What a sentence model adds
    /// hangs in close cases on the processor that it runs on.
    static Map<String, String> sameEverywhere(Map<String, String> environment) {
        var settings = new HashMap<>(environment);
        settings.put("SIGNPOST_MODEL", "off");
        return Map.copyOf(settings);
    }

    @Override
    public int run(List<String> args, Terminal terminal) throws IOException {
        var arguments = Arguments.read(args, Set.of(), Set.of(AT_ONCE, WITH_MODEL));
        var looking = arguments.has(WITH_MODEL);
        var config = AppConfig.read(looking ? environment : sameEverywhere(environment));
        var folder = Installation.content(config);
        var conversations = Conversations.in(ContentFiles.folder(folder));
        conversations.unreadable().forEach(terminal.out()::println);
        var chosen = chosen(conversations.scripts(), arguments.words());
        var held = hold(chosen, product.of(config, folder), terminal);
        terminal.out().println("Conversations held: " + chosen.size() + ". Answered otherwise: " + held.changed().size() + ". Not held to the end: " + held.stuck() + ".");
        if (looking) {
            terminal.out().println("This is how they go with the sentence model. Nothing is written: the files say how they go by words alone.");
            return 0;
        }
        var written = held.changed().isEmpty() || agreed(arguments, held.changed().size(), terminal);
        if (written) {
            for (var file : held.changed().entrySet()) {
                Files.writeString(folder.resolve(path(file.getKey())), file.getValue(), UTF_8);
            }
        }
        return written && held.stuck() == 0 && conversations.unreadable().isEmpty() ? 0 : Main.WRONG;
    }

    /// What came of holding conversations.
    ///
    /// @param changed the files that are answered otherwise, by name, as they are to be written
    /// @param stuck   how many could not be held to their end
    private record Held(Map<String, String> changed, int stuck) {}

    private static Held hold(Map<String, ConversationScript> chosen, Responder responder, Terminal terminal) {
        var changed = new TreeMap<String, String>();
        var stuck = 0;
        for (var one : chosen.entrySet()) {
            var rerun = Rerun.of(one.getValue(), () -> responder);
            rerun.problems().forEach(problem -> terminal.out().println(one.getKey() + ": " + problem));
            if (!rerun.problems().isEmpty()) {
                stuck++;
            } else if (!rerun.script().equals(one.getValue())) {
                changed.put(one.getKey(), rerun.script().written());
                show(one.getKey(), LineDiff.of(one.getValue().written(), rerun.script().written()), terminal);
            }
        }
        return new Held(changed, stuck);
    }

    private static String path(String name) {
        return Conversations.FOLDER + name + Conversations.EXTENSION;
    }

    /// The conversations of those names; all of them where none is named.
    private static Map<String, ConversationScript> chosen(Map<String, ConversationScript> all, List<String> names) {
        if (names.isEmpty()) {
            return all;
        }
        var unknown = new ArrayList<>(names);
        unknown.removeAll(all.keySet());
        if (!unknown.isEmpty()) {
            throw new UsageException("There is no conversation " + unknown.getFirst() + " that can be read. ./signpost content check says what is wrong with a file.");
        }
        var chosen = new TreeMap<>(all);
        chosen.keySet().retainAll(Set.copyOf(names));
        return chosen;
    }

    private static void show(String name, List<String> diff, Terminal terminal) {
        terminal.out().println("=== " + name);
        diff.forEach(terminal.out()::println);
        terminal.out().println();
    }

    private static boolean agreed(Arguments arguments, int files, Terminal terminal) throws IOException {
        if (arguments.has(AT_ONCE)) {
            terminal.out().println("Written: " + files + ".");
            return true;
        }
        terminal.out().println("Is every new answer right for the person? Type " + YES + " to write " + files + (files == 1 ? " file." : " files."));
        terminal.out().flush();
        var said = terminal.in().readLine();
        var agreed = said != null && said.strip().equals(YES);
        terminal.out().println(agreed ? "Written: " + files + "." : "Nothing is written.");
        return agreed;
    }
}
