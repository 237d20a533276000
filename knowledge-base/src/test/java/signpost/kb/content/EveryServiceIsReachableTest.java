package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EveryServiceIsReachableTest {
    private final EveryServiceIsReachable rule = new EveryServiceIsReachable();

    @Test
    void letsTheSamplePass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
    }

    @Test
    void findsAServiceThatNothingShows() {
        assertThat(Sample.good().pathway("[office]", "[listeners]").problems(rule))
                .singleElement()
                .asString()
                .contains("Nothing shows \"office\"");
    }

    @Test
    void countsANeedThatANodeAsksFor() {
        assertThat(Sample.good().pathway("[office]", "[listeners]").organization("[legal]", "[legal, crisis]").problems(rule)).isEmpty();
    }

    @Test
    void countsTheServicesThatANodeNames() {
        assertThat(Sample.good().pathway("[office]", "[listeners]").flow("pinned: [listeners]", "pinned: [office]").problems(rule)).isEmpty();
        assertThat(Sample.good().pathway("[office]", "[listeners]").flow("phones: [listeners]", "phones: [office]").problems(rule)).isEmpty();
    }

    @Test
    void countsAServiceThatAnotherIsReachedThrough() {
        var through = Sample.good().pathway("[office]", "[listeners]").organization("links: [{", "through: office\n    links: [{");

        assertThat(through.problems(rule)).isEmpty();
    }
}
