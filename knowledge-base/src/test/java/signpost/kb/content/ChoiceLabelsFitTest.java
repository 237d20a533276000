package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChoiceLabelsFitTest {
    private final ChoiceLabelsFit rule = new ChoiceLabelsFit();

    @Test
    @Tag("SAFE-33")
    void letsALineOfASmallPhonePassAndNotOneCharacterMore() {
        assertThat(Sample.good().flow("label: Nothing more", "label: " + "a".repeat(38)).problems(rule)).isEmpty();
        assertThat(Sample.good().flow("label: Nothing more", "label: " + "a".repeat(39)).problems(rule))
                .singleElement()
                .asString()
                .contains("39 characters long; 38 fit on a line. Shorten it.");
    }

    @Test
    void findsTwoChoicesThatReadAlike() {
        assertThat(Sample.good().flow("label: Nothing more", "label: Someone to TALK to").problems(rule))
                .singleElement()
                .asString()
                .contains("read alike");
    }
}
