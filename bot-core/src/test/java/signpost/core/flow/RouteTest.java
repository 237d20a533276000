package signpost.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTest {
    private static final NodeId THERE = NodeId.of("a/there");

    @Test
    void setsNothingUnlessItSaysSo() {
        assertThat(new Route("yes", "Yes", THERE).sets()).isEmpty();
    }

    @Test
    void refusesToSetASlotToAValueItDoesNotTake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Route("pro", "I am a professional", THERE, Map.of(Slot.AUDIENCE, "expert")));
    }

    @Test
    void doesNotChangeWithTheMapItWasMadeFrom() {
        var sets = new HashMap<Slot, String>(Map.of(Slot.CHILD, "yes"));
        var route = new Route("child", "A child is involved", THERE, sets);

        sets.put(Slot.CHILD, "no");

        assertThat(route.sets()).containsExactly(Map.entry(Slot.CHILD, "yes"));
    }
}
