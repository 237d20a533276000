package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EveryServiceNamedExistsTest {
    private final EveryServiceNamedExists rule = new EveryServiceNamedExists();

    @Test
    void letsTheSamplePass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
    }

    @Test
    void findsAPinnedServiceThatDoesNotExist() {
        assertThat(Sample.good().flow("pinned: [listeners]", "pinned: [hearers]").problems(rule))
                .containsExactly("content/flows/menu.yaml:15:14: error: There is no service \"hearers\". Check its spelling, or write its record"
                        + " first. [service-exists]");
    }

    @Test
    void findsANumberToDialOfNobody() {
        assertThat(Sample.good().flow("phones: [listeners]", "phones: [hearers]").problems(rule)).hasSize(1);
    }

    @Test
    void findsAWayInThatDoesNotExist() {
        assertThat(Sample.good().organization("area: [dover, thanet]", "area: [dover, thanet]\n    through: hearers").problems(rule))
                .hasSize(1);
    }

    @Test
    void findsServicesOfThePathwayThatDoNotExist() {
        assertThat(Sample.good().pathway("high: [office]", "high: [bureau]").problems(rule)).hasSize(1);
        assertThat(Sample.good().pathway("always: [listeners]", "always: [hearers]").problems(rule)).hasSize(1);
        assertThat(Sample.good().pathway("services: [provider]", "services: [hearers]").problems(rule)).hasSize(1);
    }
}
