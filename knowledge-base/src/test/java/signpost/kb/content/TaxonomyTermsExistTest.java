package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaxonomyTermsExistTest {
    private final TaxonomyTermsExist rule = new TaxonomyTermsExist();

    @Test
    void letsTheSamplePass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
    }

    @Test
    void findsANeedOfAServiceThatIsNotOnTheList() {
        assertThat(Sample.good().organization("needs: [legal]", "needs: [legal, stamps]").problems(rule))
                .singleElement()
                .asString()
                .contains("\"stamps\" is not on the list");
    }

    @Test
    void findsANeedOfANodeThatIsNotOnTheList() {
        assertThat(Sample.good().flow("need: crisis", "need: chat").problems(rule)).hasSize(1);
    }
}
