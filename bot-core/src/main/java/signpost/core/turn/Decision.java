package signpost.core.turn;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.core.flow.NodeId;
import signpost.core.message.Choice;
import signpost.core.session.Slots;

/// What to say next.
///
/// @param before  nodes that say their own words first, such as a safety question; their exits are not followed
/// @param start   the node to run from
/// @param slots   what is known now
/// @param offers  choices made for this turn, such as places of one name; empty where the node's own are offered
/// @param topic   the node to come back to once a question is answered; null to keep the one there is
/// @param misses  turns in a row that were not understood, this one included
/// @param back    whether the conversation goes a step back
record Decision(
        List<NodeId> before,
        NodeId start,
        Slots slots,
        List<Choice> offers,
        @Nullable NodeId topic,
        int misses,
        boolean back) {
    Decision {
        before = List.copyOf(before);
        offers = List.copyOf(offers);
    }

    static Decision to(NodeId start, Slots slots) {
        return new Decision(List.of(), start, slots, List.of(), null, 0, false);
    }

    Decision after(List<NodeId> first) {
        return new Decision(first, start, slots, offers, topic, misses, back);
    }

    /// The same, with one more node said before it, after the others.
    Decision alsoAfter(NodeId last) {
        return after(Stream.concat(before.stream(), Stream.of(last)).toList());
    }

    /// The same below a question and its answers, which take the place of what else was asked about.
    Decision asking(NodeId question, List<Choice> answers) {
        return after(Stream.concat(Stream.of(question), before.stream()).toList())
                .offering(Stream.concat(answers.stream(), offers.stream().filter(choice -> !Offers.isRest(choice))).toList());
    }

    Decision offering(List<Choice> choices) {
        return new Decision(before, start, slots, choices, topic, misses, back);
    }

    Decision about(@Nullable NodeId newTopic) {
        return new Decision(before, start, slots, offers, newTopic, misses, back);
    }

    Decision missed(int count) {
        return new Decision(before, start, slots, offers, topic, count, back);
    }

    Decision goingBack() {
        return new Decision(before, start, slots, offers, topic, misses, true);
    }
}
