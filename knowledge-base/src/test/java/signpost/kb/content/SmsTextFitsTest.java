package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SmsTextFitsTest {
    private final SmsTextFits rule = new SmsTextFits();

    @Test
    @Tag("SAFE-33")
    void letsTwoFullSegmentsPassAndNotOneCharacterMore() {
        assertThat(Sample.good().flow("sms: Goodbye.", "sms: " + "a".repeat(306)).problems(rule)).isEmpty();
        assertThat(Sample.good().flow("sms: Goodbye.", "sms: " + "a".repeat(307)).problems(rule))
                .singleElement()
                .asString()
                .contains("307 characters long; 306 fit");
    }

    @Test
    void countsTheLongestPlaceThatMayBeFilledIn() {
        assertThat(Sample.good().flow("sms: Goodbye.", "sms: \"{place}" + "a".repeat(285) + "\"").problems(rule)).isEmpty();
        assertThat(Sample.good().flow("sms: Goodbye.", "sms: \"{place}" + "a".repeat(286) + "\"").problems(rule)).hasSize(1);
    }

    @Test
    void findsACharacterThatDoublesTheCost() {
        assertThat(Sample.good().flow("sms: Goodbye.", "sms: You’re welcome.").problems(rule)).singleElement().asString().contains("\"’\"");
        assertThat(Sample.good().flow("label: Nothing more", "label: Nothing – more").problems(rule)).hasSize(1);
        assertThat(Sample.good().organization("name: The office", "name: The “office”").problems(rule)).hasSize(1);
    }

    @Test
    void leavesTheWebItsTypography() {
        assertThat(Sample.good().flow("web: Goodbye.", "web: You’re welcome.").problems(rule)).isEmpty();
    }
}
