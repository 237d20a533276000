package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EveryIdIsItsOwnTest {
    private final EveryIdIsItsOwn rule = new EveryIdIsItsOwn();

    @Test
    void letsTheSamplePass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
    }

    @Test
    void findsTwoServicesOfOneId() {
        assertThat(Sample.good().organization("service: office", "service: listeners").problems(rule))
                .singleElement()
                .asString()
                .contains("\"listeners\" already stands at content/organizations/listeners.yaml:4:14");
    }

    @Test
    void findsTwoNodesOfOneName() {
        assertThat(Sample.good().flow("end: goodbye", "end: plain").problems(rule)).singleElement().asString().contains("menu/plain");
    }

    @Test
    void findsTwoChoicesOfOneId() {
        assertThat(Sample.good().flow("choice: leave", "choice: talk").problems(rule)).hasSize(1);
    }

    @Test
    void findsTwoNeedsOfOneId() {
        assertThat(Sample.good().with("taxonomy.yaml", "id: legal", "id: crisis").problems(rule)).hasSize(1);
    }

    @Test
    void findsAFileThatIsNamedAfterSomethingElse() {
        assertThat(Sample.good().flow("flow: menu", "flow: list").problems(rule))
                .singleElement()
                .asString()
                .contains("The file is named menu, but holds list");
    }
}
