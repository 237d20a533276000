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
        assertThat(Sample.good().flow("need: crisis", "need: legal").problems(rule)).singleElement().asString().contains("menu.yaml:14");
    }

    @Test
    void doesNotCountAServiceForProfessionals() {
        assertThat(Sample.good().organization("publish: public\n    needs: [crisis]", "publish: professionals\n    needs: [crisis]").problems(rule))
                .hasSize(1);
    }
}
