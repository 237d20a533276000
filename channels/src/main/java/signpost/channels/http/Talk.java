package signpost.channels.http;

import java.util.Optional;
import signpost.core.message.Channel;
import signpost.core.message.Reply;
import signpost.core.message.Utterance;
import signpost.core.session.SessionId;
import signpost.core.turn.Conversation;
import signpost.core.turn.Turn;
import signpost.core.turn.Turnstile;

/// What the channels ask of a conversation. None of it throws.
public interface Talk {
    /// Answers whatever else is going on.
    default Reply turn(Turn turn) {
        return turn(turn, Turnstile.OPEN).orElseGet(() -> lastResort(turn.channel()));
    }

    /// Answers unless it is an ordinary turn that the turnstile does not let in; empty then.
    Optional<Reply> turn(Turn turn, Turnstile turnstile);

    /// Whether a session of that id may be alive, as far as can be told without waiting for anything.
    boolean mayKnow(SessionId id);

    /// Whether a live session of that id exists.
    boolean knows(SessionId id);

    /// Whether a message is answered at once, without asking for anything that may have to be waited for (SAFE-14).
    boolean isUrgent(Utterance said);

    /// Ends a session.
    void forget(SessionId id);

    /// The reply that needs nothing to be working.
    Reply lastResort(Channel channel);

    /// The real one.
    static Talk with(Conversation conversation) {
        return new Talk() {
            @Override
            public Optional<Reply> turn(Turn turn, Turnstile turnstile) {
                return conversation.turn(turn, turnstile);
            }

            @Override
            public boolean mayKnow(SessionId id) {
                return conversation.mayKnow(id);
            }

            @Override
            public boolean knows(SessionId id) {
                return conversation.knows(id);
            }

            @Override
            public boolean isUrgent(Utterance said) {
                return conversation.isUrgent(said);
            }

            @Override
            public void forget(SessionId id) {
                conversation.forget(id);
            }

            @Override
            public Reply lastResort(Channel channel) {
                return conversation.lastResort().reply(channel);
            }
        };
    }
}
