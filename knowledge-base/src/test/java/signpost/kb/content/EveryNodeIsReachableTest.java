package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EveryNodeIsReachableTest {
    private final EveryNodeIsReachable rule = new EveryNodeIsReachable();

    @Test
    void letsTheSamplePass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
    }

    @Test
    void findsANodeThatNothingLeadsTo() {
        assertThat(Sample.good().flow("to: goodbye", "to: main").problems(rule))
                .containsExactly("content/flows/menu.yaml:23:5: error: Nothing leads to \"menu/goodbye\". Point a route at it, or delete it."
                        + " [node-is-reachable]");
    }

    @Test
    void doesNotCountARouteFromANodeThatNothingLeadsTo() {
        var island = """
                flow: island
                entry: here
                nodes:
                  - {say: here, web: Here., sms: Here., to: there}
                  - {say: there, web: There., sms: There., to: here}
                """;

        assertThat(Sample.good().with("flows/island.yaml", island).problems(rule)).hasSize(2);
    }
}
