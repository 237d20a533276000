package signpost.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import signpost.core.flow.NodeId;

class PositionTest {

    private static Position after(Position before, String node) {
        return before.moved(NodeId.of(node), List.of(NodeId.of(node)), null, List.of());
    }

    @Test
    void remembersTheWayItCame() {
        var position = after(after(after(Position.START, "a/one"), "a/two"), "a/three");

        assertThat(position.trail()).containsExactly(NodeId.of("a/one"), NodeId.of("a/two"));
        assertThat(position.at()).isEqualTo(NodeId.of("a/three"));
    }

    @Test
    void remembersAtMostTwentySteps() {
        var position = Position.START;
        for (var i = 0; i < 30; i++) {
            position = after(position, "a/n" + i);
        }

        assertThat(position.trail()).hasSize(Position.MAX_TRAIL).startsWith(NodeId.of("a/n9")).endsWith(NodeId.of("a/n28"));
    }

    @Test
    void keepsTheTopicUntilThereIsANewOne() {
        var topic = NodeId.of("a/topic");
        var about = Position.START.moved(topic, List.of(topic), topic, List.of());

        assertThat(after(about, "a/two").topic()).isEqualTo(topic);
    }

    @Test
    void startsCountingMissesAndPartsAgainWhenItMoves() {
        var position = after(Position.START, "a/one").missed(1).onPart(2);

        assertThat(after(position, "a/two").misses()).isZero();
        assertThat(after(position, "a/two").part()).isZero();
    }

    @Test
    void steppingBackShortensTheTrailByOne() {
        var position = after(after(after(Position.START, "a/one"), "a/two"), "a/three");

        assertThat(position.steppedBack().trail()).containsExactly(NodeId.of("a/one"));
        assertThat(Position.START.steppedBack().trail()).isEmpty();
    }
}
