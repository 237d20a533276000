package signpost.core.session;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.core.flow.NodeId;

/// Where a conversation stands.
///
/// @param at          the node whose answer we are waiting for; null before the first turn
/// @param sent        the last reply
/// @param trail       the first node of each earlier reply, newest last, at most [#MAX_TRAIL]: lets "back" work
/// @param topic       the node whose answer depends on what we know, shown again when a fact is corrected; null if none
/// @param interrupted a question that was left unanswered because something else came first, and is offered again; null if none
/// @param misses      turns in a row that were not understood
public record Position(
        @Nullable NodeId at, Sent sent, List<NodeId> trail, @Nullable NodeId topic, @Nullable NodeId interrupted, int misses) {
    public static final int MAX_TRAIL = 20;
    public static final Position START = new Position(null, Sent.NOTHING, List.of(), null, null, 0);

    public Position {
        trail = List.copyOf(trail);
    }

    /// The last reply, as far as it is remembered.
    ///
    /// @param shown   the nodes whose words made it, in order: what MORE and a re-asked answer are made from
    /// @param part    the part of it that was sent as a text message, from 0
    /// @param offered ids of its choices, in their order, so that "2" can be understood
    public record Sent(List<NodeId> shown, int part, List<String> offered) {
        public static final Sent NOTHING = new Sent(List.of(), 0, List.of());

        public Sent {
            shown = List.copyOf(shown);
            offered = List.copyOf(offered);
        }
    }

    /// The nodes of the last reply.
    public List<NodeId> shown() {
        return sent.shown();
    }

    /// The choices of the last reply.
    public List<String> offered() {
        return sent.offered();
    }

    /// The part of the last reply that was sent.
    public int part() {
        return sent.part();
    }

    /// The position after a reply.
    ///
    /// @param nowAt      the node that waits
    /// @param nowShown   the nodes the reply was made from
    /// @param nowTopic   the node whose answer depends on what we know; null keeps the topic there was
    /// @param nowOffered ids of the choices on offer
    public Position moved(
            NodeId nowAt, List<NodeId> nowShown, @Nullable NodeId nowTopic, List<String> nowOffered) {
        var longer = shown().isEmpty()
                ? trail
                : Stream.concat(trail.stream(), Stream.of(shown().getLast())).toList();
        var kept = longer.subList(Math.max(0, longer.size() - MAX_TRAIL), longer.size());
        return new Position(nowAt, new Sent(nowShown, 0, nowOffered), kept, nowTopic == null ? topic : nowTopic, interrupted, 0);
    }

    /// The same position, one step of the trail shorter.
    public Position steppedBack() {
        var rest = trail.isEmpty() ? trail : trail.subList(0, trail.size() - 1);
        return new Position(at, new Sent(List.of(), 0, offered()), rest, topic, interrupted, 0);
    }

    /// The same position after a turn that was not understood.
    public Position missed(int nowMisses) {
        return new Position(at, sent, trail, topic, interrupted, nowMisses);
    }

    /// The same position, on another part of the last reply.
    public Position onPart(int newPart) {
        return new Position(at, new Sent(shown(), newPart, offered()), trail, topic, interrupted, misses);
    }

    /// The same position, with another question left open; null for none.
    public Position leavingOpen(@Nullable NodeId question) {
        return new Position(at, sent, trail, topic, question, misses);
    }
}
