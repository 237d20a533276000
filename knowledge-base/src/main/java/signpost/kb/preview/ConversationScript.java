package signpost.kb.preview;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.Audience;
import signpost.core.directory.Schedule;
import signpost.core.flow.NodeId;
import signpost.core.message.Channel;
import signpost.core.message.Signal;

/// A `.chat` file: what somebody says, and what must be answered. A test, a page of the book, and a piece of evidence.
///
/// It pins which steps answer, which services are shown and whether they are open, and no words; where a turn is marked `exact:`, every word.
///
/// @param notes     what the conversation shows, a line each, the first its title; lines of the file that begin with `#`
/// @param setting   how, by whom and when it is held
/// @param exchanges in their order, never empty
public record ConversationScript(List<String> notes, Setting setting, List<Exchange> exchanges) {

    /// How a conversation is held.
    ///
    /// @param audience as declared at its start; null if nobody declared it
    /// @param at       one moment for all of it, to the minute
    public record Setting(Channel channel, @Nullable Audience audience, OffsetDateTime at) {}

    /// One turn.
    ///
    /// @param notes  lines that stand above it
    /// @param said   what the person says
    /// @param answer what must come; null while nobody has recorded it
    /// @param exact  whether the words of the answer are pinned
    public record Exchange(List<String> notes, Said said, @Nullable Answer answer, boolean exact) {
        public Exchange {
            notes = List.copyOf(notes);
        }

        /// The same turn with another answer.
        public Exchange answered(Answer other) {
            return new Exchange(notes, said, exact ? other : other.withoutWords(), exact);
        }
    }

    /// What a person does in a turn.
    public sealed interface Said {

        /// Types words; empty for a message without any.
        record Typed(String words) implements Said {}

        /// Picks a choice.
        ///
        /// @param label what stands on it
        record Picked(String label) implements Said {}

        /// Reads what a person does: words, or the label of a choice in square brackets.
        static Said of(String line) {
            var words = line.strip();
            return words.length() > 2 && words.startsWith("[") && words.endsWith("]")
                    ? new Picked(words.substring(1, words.length() - 1))
                    : new Typed(words);
        }
    }

    /// What comes of a turn.
    ///
    /// @param nodes    the steps whose words are said, the main one last; never empty
    /// @param state    what else is known of the reply
    /// @param services in the order of the reply
    /// @param words    the reply as its reader gets it, a line each; empty where they are not pinned
    public record Answer(List<NodeId> nodes, State state, List<Shown> services, List<String> words) {
        public Answer {
            nodes = List.copyOf(nodes);
            services = List.copyOf(services);
            words = List.copyOf(words);
        }

        Answer withoutWords() {
            return new Answer(nodes, state, services, List.of());
        }
    }

    /// What is known of a reply beside its words and services.
    ///
    /// @param signal the most urgent signal that it answers
    /// @param area   the place as it is known after the turn; null if none is
    /// @param asks   the step that now waits, where that is another than the main one; null otherwise
    /// @param open   the question that was left unanswered because something else came first, and is offered again; null if there is none
    /// @param part   which part of a long text message, from 0
    /// @param marks  what is out of the ordinary
    public record State(
            Signal signal, @Nullable String area, @Nullable NodeId asks, @Nullable NodeId open, int part, Set<Mark> marks) {
        public State {
            marks = Set.copyOf(marks);
        }
    }

    /// What is out of the ordinary in a reply.
    public enum Mark {
        /// Nothing is said, as after a carrier's stop word.
        SILENT,
        /// The session is over, and nothing of it is kept.
        ENDS
    }

    /// A service that is shown.
    ///
    /// @param open whether somebody answers at that moment
    public record Shown(String service, Schedule.Answer open) {}

    public ConversationScript {
        notes = List.copyOf(notes);
        exchanges = List.copyOf(exchanges);
    }

    /// What the conversation shows, in one line; empty if the file does not say.
    public String title() {
        return notes.isEmpty() ? "" : notes.getFirst();
    }

    /// The same conversation with other turns.
    public ConversationScript with(List<Exchange> others) {
        return new ConversationScript(notes, setting, others);
    }

    /// Whether every turn has an answer.
    public boolean isAnswered() {
        return exchanges.stream().allMatch(exchange -> exchange.answer() != null);
    }

    /// The file, in the one way in which it is written.
    public String written() {
        return ScriptWriter.text(this);
    }
}
