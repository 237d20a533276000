package signpost.core.turn;

import signpost.core.flow.NodeId;
import signpost.core.message.Signal;

/// What happened in a turn, for counting: no words, no ids of sessions.
public sealed interface TurnEvent {

    /// A node said its words.
    record NodeEntered(NodeId node) implements TurnEvent {}

    /// Services were shown.
    record ServicesShown(int count) implements TurnEvent {}

    /// The message was not understood.
    record NotUnderstood() implements TurnEvent {}

    /// The screen found something.
    record SignalSeen(Signal signal) implements TurnEvent {}
}
