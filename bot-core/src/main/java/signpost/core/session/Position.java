package signpost.core.session;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.core.flow.NodeId;

/// Where a conversation stands.
///
/// @param at     the node whose answer we are waiting for; null before the first turn
/// @param shown  the nodes whose words made the last reply, in order: what MORE and a re-asked answer are made from
/// @param trail  the first node of each earlier reply, newest last, at most [#MAX_TRAIL]: lets "back" work
/// @param topic  the node whose answer depends on what we know, shown again when a fact is corrected; null if none
/// @param misses turns in a row that were not understood
/// @param part    the part of the last reply that was sent as a text message, from 0
/// @param offered ids of the choices of the last reply, in their order, so that "2" can be understood
public record Position(
        @Nullable NodeId at,
        List<NodeId> shown,
        List<NodeId> trail,
        @Nullable NodeId topic,
        int misses,
        int part,
        List<String> offered) {
    public static final int MAX_TRAIL = 20;
    public static final Position START = new Position(null, List.of(), List.of(), null, 0, 0, List.of());

    public Position {
        shown = List.copyOf(shown);
        trail = List.copyOf(trail);
        offered = List.copyOf(offered);
    }

    /// The position after a reply.
    ///
    /// @param nowAt      the node that waits
    /// @param nowShown   the nodes the reply was made from
    /// @param nowTopic   the node whose answer depends on what we know; null keeps the topic there was
    /// @param nowOffered ids of the choices on offer
    public Position moved(
            NodeId nowAt, List<NodeId> nowShown, @Nullable NodeId nowTopic, List<String> nowOffered) {
        var longer = shown.isEmpty()
                ? trail
                : Stream.concat(trail.stream(), Stream.of(shown.getLast())).toList();
        var kept = longer.subList(Math.max(0, longer.size() - MAX_TRAIL), longer.size());
        return new Position(nowAt, nowShown, kept, nowTopic == null ? topic : nowTopic, 0, 0, nowOffered);
    }

    /// The same position, one step of the trail shorter.
    public Position steppedBack() {
        var rest = trail.isEmpty() ? trail : trail.subList(0, trail.size() - 1);
        return new Position(at, List.of(), rest, topic, 0, 0, offered);
    }

    /// The same position after a turn that was not understood.
    public Position missed(int nowMisses) {
        return new Position(at, shown, trail, topic, nowMisses, part, offered);
    }

    /// The same position, on another part of the last reply.
    public Position onPart(int newPart) {
        return new Position(at, shown, trail, topic, misses, newPart, offered);
    }
}
