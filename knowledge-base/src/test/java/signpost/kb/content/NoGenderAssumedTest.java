package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoGenderAssumedTest {
    private final NoGenderAssumed rule = new NoGenderAssumed();

    @ParameterizedTest
    @Tag("SAFE-36")
    @ValueSource(
            strings = {
                "If he hurts you, ring.",
                "She can talk to them.",
                "Tell her to call.",
                "Your husband has no right to.",
                "Is your boyfriend near?",
                "Some women can ring.",
                "They help women who leave.",
            })
    void findsWordsThatKnowTooMuch(String words) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: " + words).problems(rule)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is about my boyfriend or girlfriend.",
                "They help women and men.",
                "The Men's Advice Line helps.",
                "Here, then, everyone is heard.",
            })
    void letsBothSidesAndNamesPass(String words) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: " + words).problems(rule)).isEmpty();
    }

    @Test
    void letsAServiceSayWhomItIsFor() {
        var forMen = Sample.good().organization("for: Anyone.", "for: Men who want to change.");

        assertThat(forMen.problems(rule)).isEmpty();
        assertThat(forMen.organization("summary: They listen to you.", "summary: He can tell them.").problems(rule)).hasSize(1);
        assertThat(forMen.organization("summary: They listen to you.", "summary: He can tell them.")
                        .organization("gender: any", "gender: men")
                        .problems(rule))
                .isEmpty();
    }

    @Test
    void letsANodeForANeedOfOneGenderSaySo() {
        var node = Sample.good().flow("web: You can ring 0808", "web: It happens to men too. Ring 0808");

        assertThat(node.problems(rule)).hasSize(1);
        assertThat(node.organization("gender: any", "gender: men").problems(rule)).isEmpty();
    }
}
