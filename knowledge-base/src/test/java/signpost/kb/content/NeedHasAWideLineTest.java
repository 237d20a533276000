package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeedHasAWideLineTest {
    private final NeedHasAWideLine rule = new NeedHasAWideLine();

    @Test
    void letsTheSamplePass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
    }

    @Test
    void findsANeedThatOnlyALocalServiceMeets() {
        assertThat(Sample.good().flow("need: talk", "need: letters").problems(rule)).singleElement().asString().contains("menu.yaml:14");
    }

    @Test
    void doesNotCountAServiceForProfessionals() {
        assertThat(Sample.good().organization("publish: public\n    needs: [talk]", "publish: professionals\n    needs: [talk]").problems(rule))
                .hasSize(1);
    }
}
