package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwentyFourHoursOnlyOnAlwaysTest {
    private final TwentyFourHoursOnlyOnAlways rule = new TwentyFourHoursOnlyOnAlways();

    @ParameterizedTest
    @Tag("SAFE-03")
    @ValueSource(
            strings = {
                "Ring 020 7946 0123, 24 hours a day.",
                "Ring 0808 157 0123 or 020 7946 0123, 24 hours.",
                "24/7: 020 7946 0123.",
                "Day and night: 020 7946 0123, or 0808 157 0123.",
            })
    void findsDayAndNightBesideANumberThatIsNot(String words) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"" + words + "\"").problems(rule))
                .singleElement()
                .asString()
                .contains("020 7946 0123 is not answered day and night");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring 0808 157 0123, 24 hours a day.",
                "Ring 020 7946 0123, 9am to 5pm. At other times 0808 157 0123, 24 hours.",
                "Ring 020 7946 0123, 9am to 5pm, or day and night 0808 157 0123.",
            })
    void letsItStandBesideANumberThatIs(String words) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"" + words + "\"").problems(rule)).isEmpty();
    }

    @Test
    void findsWordsOfARecordThatTheHoursContradict() {
        assertThat(Sample.good().organization("short-hours: Nights", "short-hours: 24 hours").problems(rule))
                .singleElement()
                .asString()
                .contains("Make them agree");
    }
}
