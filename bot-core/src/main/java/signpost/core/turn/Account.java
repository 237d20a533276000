package signpost.core.turn;

import java.util.List;
import java.util.Set;
import signpost.core.directory.PlaceAnswer;
import signpost.core.flow.NodeId;
import signpost.core.intent.IntentMatch;
import signpost.core.message.Signal;
import signpost.core.safety.Weighed;
import signpost.core.session.Slots;

/// Why a message is answered as it is, were it the first of a conversation; for the people who write the content.
///
/// Closed values and reasons: not a word of the message is in it (SAFE-38).
///
/// @param signals every signal as the screen weighs it, most urgent first
/// @param doubt   the signal that one short question is asked about; [Signal#NONE] if none
/// @param match   what it wants, by the recogniser
public record Account(Heard heard, List<Weighed> signals, Signal doubt, IntentMatch match, Outcome outcome) {

    /// What the rules read, before anything learnt was asked.
    ///
    /// @param slots   facts with closed values, the term and the service asked for by name among them
    /// @param place   what it says about where
    /// @param ticks   the number of ticks on a DASH form that it names; -1 if none
    /// @param command the steering word that the whole message is, lower case; empty if it is none
    /// @param spoken  acronyms that it uses, upper case
    public record Heard(Slots slots, PlaceAnswer place, int ticks, String command, Set<String> spoken) {
        public Heard {
            spoken = Set.copyOf(spoken);
        }
    }

    /// What is answered.
    ///
    /// @param before  nodes that say their words first
    /// @param node    the node that answers
    /// @param because why that one, in one sentence without a full stop
    public record Outcome(List<NodeId> before, NodeId node, String because) {
        public Outcome {
            before = List.copyOf(before);
        }
    }

    public Account {
        signals = List.copyOf(signals);
    }
}
