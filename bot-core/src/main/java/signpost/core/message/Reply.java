package signpost.core.message;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The answer of one turn: messages in order, then what may be picked next.
///
/// @param messages empty only for a reply that stays silent on purpose
/// @param choices  empty where nothing is asked
/// @param context  what programs need to know about the reply
public record Reply(List<Message> messages, List<Choice> choices, Context context) {

    /// What programs need to know about a reply; no word of it was typed by the person.
    ///
    /// @param signal the most urgent signal that the reply answers
    /// @param area   a closed value of `contracts.md`, or null
    /// @param node   the node that now waits, as `flow/node`
    /// @param part   which part of a long text message to send, from 0
    /// @param notice the safety line that a first text message carries after the answer (SAFE-29); null elsewhere
    /// @param spoken acronyms that the person used, so that they need not be spelt out; upper case
    /// @param ended  whether the session is over
    public record Context(
            Signal signal,
            @Nullable String area,
            String node,
            int part,
            @Nullable String notice,
            Set<String> spoken,
            boolean ended) {
        public Context {
            spoken = Set.copyOf(spoken);
        }

        /// The context of a reply that knows nothing but its node.
        public static Context at(String node) {
            return new Context(Signal.NONE, null, node, 0, null, Set.of(), false);
        }
    }

    public Reply {
        messages = List.copyOf(messages);
        choices = List.copyOf(choices);
    }

    /// A reply that says nothing, after a carrier's stop word (SAFE-31).
    public static Reply silence(String node) {
        return new Reply(List.of(), List.of(), new Context(Signal.NONE, null, node, 0, null, Set.of(), true));
    }

    /// Ids of the services shown, in the order of the reply.
    public List<String> serviceIds() {
        return messages.stream()
                .filter(Message.ServiceCard.class::isInstance)
                .map(m -> ((Message.ServiceCard) m).service().id())
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }
}
