package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-09")
class EveryNodeHasAWayOutTest {
    private static final String TRAP = """
            flow: trap
            entry: ask
            nodes:
              - {ask: ask, web: Yes or no., sms: Yes or no., routes: [{choice: a, label: A, to: say}], otherwise: say}
              - {say: say, web: So., sms: So., to: ask}
            """;
    private final EveryNodeHasAWayOut rule = new EveryNodeHasAWayOut();

    @Test
    void letsTheSamplePass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
    }

    @Test
    void findsEveryNodeOfASetThatOnlyLeadsToItself() {
        assertThat(Sample.good().with("flows/trap.yaml", TRAP).problems(rule))
                .containsExactly(
                        "content/flows/trap.yaml:4:5: error: From \"trap/ask\" no way leads to menu/main or to an end."
                                + " Give it, or a node after it, a route there. [node-has-a-way-out]",
                        "content/flows/trap.yaml:5:5: error: From \"trap/say\" no way leads to menu/main or to an end."
                                + " Give it, or a node after it, a route there. [node-has-a-way-out]");
    }

    @Test
    void takesAnEndForAWayOut() {
        assertThat(Sample.good().with("flows/trap.yaml", TRAP.replace("otherwise: say", "otherwise: menu/goodbye")).problems(rule)).isEmpty();
    }

    @Test
    void leavesTheCoverAlone() {
        var cover = "flow: session\nentry: cleared\nnodes:\n  - {ask: cleared, web: Cleared., sms: Cleared., routes: [], otherwise: cleared}\n";

        assertThat(Sample.good().with("flows/session.yaml", cover).problems(rule)).isEmpty();
        assertThat(Sample.good().with("flows/session.yaml", cover.replace("cleared", "other")).problems(rule)).hasSize(1);
    }
}
