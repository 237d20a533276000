package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneServiceOneAnswerTest {
    private final OneServiceOneAnswer rule = new OneServiceOneAnswer();

    private static Sample alwaysTwice(String cost, String hours) {
        return Sample.good()
                .organization("        cost: standard\n        hours: outside", "        cost: " + cost + "\n        hours: " + hours)
                .organization("number: 020 7946 0999", "number: 0808 157 0123");
    }

    @Test
    void letsTheSamplePass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
        assertThat(alwaysTwice("free", "always").problems(rule)).isEmpty();
    }

    @Test
    void findsOneNumberWithAnotherCost() {
        assertThat(alwaysTwice("standard", "always").problems(rule)).singleElement().asString().contains("has another cost at");
    }

    @Test
    void findsOneNumberWithOtherHours() {
        assertThat(alwaysTwice("free", "unknown").problems(rule)).singleElement().asString().contains("write own-hours: true at both");
    }

    @Test
    void letsOtherHoursStandWhereBothSayThatItWasDecided() {
        var decided = alwaysTwice("free", "unknown")
                .organization("hours: always\n", "hours: always\n        own-hours: true\n")
                .organization("hours: unknown\n", "hours: unknown\n        own-hours: true\n");

        assertThat(decided.problems(rule)).isEmpty();
    }

    @ParameterizedTest
    @Tag("SAFE-03")
    @ValueSource(
            strings = {
                "Ring 020 7946 0123, Monday to Friday, 9am to 4pm.",
                "Ring 020 7946 0123, Monday to Saturday, 9am to 5pm.",
                "Weekdays 10am to 5pm: 020 7946 0123.",
                "Ring 020 7946 0123, 8am to 5pm.",
                "Ring 0808 157 0123, on weekdays.",
                "Ring 0808 157 0123, 9am to 5pm.",
                "Ring 020 7946 0123, 24 hours, or 0808 157 0123, Monday to Friday.",
            })
    void findsHoursInWordsThatTheRecordContradicts(String words) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"" + words + "\"").problems(rule)).singleElement().asString().contains("is not what the record of");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring 020 7946 0123, Monday to Friday, 9am to 5pm.",
                "Ring 020 7946 0123 on weekdays.",
                "Ring 020 7946 0123, 9am to 5pm, or 0808 157 0123 at any time.",
                "We are here 9am to 4pm.",
            })
    void letsTheHoursOfTheRecordPass(String words) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"" + words + "\"").problems(rule)).isEmpty();
    }
}
