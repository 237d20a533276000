package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EveryRouteResolvesTest {
    private final EveryRouteResolves rule = new EveryRouteResolves();

    @Test
    void letsTheSamplePass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
    }

    @Test
    void findsAChoiceThatLeadsNowhere() {
        assertThat(Sample.good().flow("to: numbers", "to: figures").problems(rule))
                .containsExactly("content/flows/menu.yaml:8:55: error: There is no node \"menu/figures\". Check its spelling, or write the node first."
                        + " [route-resolves]");
    }

    @Test
    void findsAnEntryThatDoesNotExist() {
        assertThat(Sample.good().flow("entry: main", "entry: start").problems(rule)).hasSize(1);
    }

    @Test
    void followsRoutesIntoOtherFlows() {
        assertThat(Sample.good().flow("otherwise: plain", "otherwise: other/plain").problems(rule))
                .singleElement()
                .asString()
                .contains("other/plain");
    }

    @Test
    void findsAnIntentThatLeadsNowhere() {
        assertThat(Sample.good().with("intents/talk.yaml", "menu/numbers", "menu/figures").problems(rule)).hasSize(1);
    }

    @Test
    void asksForTheNodeOfAnIntentThatHasNone() {
        assertThat(Sample.good().with("intents/talk.yaml", "leads-to: menu/numbers\n", "").problems(rule))
                .singleElement()
                .asString()
                .contains("Add leads-to");
    }

    @Test
    void findsAValueThatASlotDoesNotTake() {
        assertThat(Sample.good().flow("audience: public", "audience: everybody").problems(rule))
                .singleElement()
                .asString()
                .contains("It takes: public, professional.");
        assertThat(Sample.good().flow("ask: main\n", "ask: main\n    fills: child\n").problems(rule)).hasSize(2);
    }
}
