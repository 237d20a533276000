package signpost.kb.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.Service;
import signpost.core.flow.FlowBook;
import signpost.core.flow.NodeId;
import signpost.kb.content.ContentBundle;
import signpost.kb.content.ContentFiles;
import signpost.kb.content.ContentProblem;
import signpost.kb.content.Spot;
import signpost.kb.format.Mark;

/// The conversations that must keep working: every `.chat` file of a content folder.
///
/// No running service reads them, so one that is wrong never stops a start; `content check` and the tests do.
public final class Conversations {
    /// Where they lie in a content folder.
    public static final String FOLDER = "conversations/";

    public static final String EXTENSION = ".chat";
    private static final String RULE = "conversation-holds";
    private static final String NOTE = "README.md";

    private final ContentFiles files;
    private final Map<String, ScriptReader.Read> read = new TreeMap<>();

    private Conversations(ContentFiles files) {
        this.files = files;
        files.names().subSet(FOLDER, FOLDER + Character.MAX_VALUE).stream()
                .filter(name -> name.endsWith(EXTENSION))
                .forEach(name -> read.put(name, ScriptReader.read(files.text(name))));
    }

    /// Those of a content folder.
    public static Conversations in(ContentFiles files) {
        return new Conversations(files);
    }

    /// Those that can be read, by the names of their files without folder and extension, in alphabetical order.
    public Map<String, ConversationScript> scripts() {
        var scripts = new TreeMap<String, ConversationScript>();
        read.forEach((name, file) -> {
            var script = file.script();
            if (script != null) {
                scripts.put(name.substring(FOLDER.length(), name.length() - EXTENSION.length()), script);
            }
        });
        return scripts;
    }

    /// What is wrong with the files, held against the steps and services that there are.
    ///
    /// @param bundle the content beside them; null if it has errors of its own, so that no id can be looked up
    public List<ContentProblem> problems(@Nullable ContentBundle bundle) {
        var problems = new ArrayList<>(unreadable());
        var known = bundle == null ? null : Known.of(bundle);
        read.forEach((name, file) -> {
            var script = file.script();
            if (script != null) {
                problems.addAll(unfinished(name, script));
            }
            if (known != null) {
                file.named().forEach(id -> known.fault(id).ifPresent(fault -> problems.add(problem(name, id.line(), fault))));
            }
        });
        files.names().subSet(FOLDER, FOLDER + Character.MAX_VALUE).stream()
                .filter(name -> !name.endsWith(EXTENSION) && !name.endsWith(NOTE))
                .forEach(name -> problems.add(problem(name, 1, "Nothing reads a file of this name here. Let its name end in " + EXTENSION + ".")));
        return List.copyOf(problems);
    }

    /// What is wrong with the form of the files.
    public List<ContentProblem> unreadable() {
        return read.entrySet().stream()
                .flatMap(file -> file.getValue().problems().stream()
                        .map(problem -> problem(file.getKey(), problem.line(), problem.message())))
                .toList();
    }

    private List<ContentProblem> unfinished(String name, ConversationScript script) {
        var title = script.title().isEmpty()
                ? Stream.of(problem(name, 1, "Say in a first line what the conversation shows, such as: # A parent asks about refuge"))
                : Stream.<ContentProblem>empty();
        var answers = script.isAnswered()
                ? Stream.<ContentProblem>empty()
                : Stream.of(problem(name, 1, "A turn here has no answer yet. Run: ./signpost content approve conversations "
                        + name.substring(FOLDER.length(), name.length() - EXTENSION.length())));
        return Stream.concat(title, answers).toList();
    }

    private ContentProblem problem(String name, int line, String message) {
        return new ContentProblem(new Spot(files.shown(name), new Mark(line, 1)), ContentProblem.Level.ERROR, message, RULE);
    }

    /// Every id that a conversation may name.
    private record Known(FlowBook flows, Set<String> services) {
        static Known of(ContentBundle bundle) {
            return new Known(bundle.flows(), bundle.services().stream().map(Service::id).collect(Collectors.toSet()));
        }

        Optional<String> fault(ScriptReader.Named named) {
            return switch (named.kind()) {
                case NODE -> flows.find(NodeId.of(named.id())).isPresent()
                        ? Optional.empty()
                        : Optional.of("There is no step \"" + named.id() + "\". Run: ./signpost content approve conversations");
                case SERVICE -> services.contains(named.id())
                        ? Optional.empty()
                        : Optional.of("There is no service \"" + named.id() + "\". Run: ./signpost content approve conversations");
            };
        }
    }
}
