package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoBannedPhrasesTest {
    private final NoBannedPhrases rule = new NoBannedPhrases();

    @ParameterizedTest
    @Tag("SAFE-36")
    @ValueSource(
            strings = {
                "Just ring them.",
                "Tell us why you stayed.",
                "You should leave.",
                "It was an argument.",
                "A toxic relationship.",
                "It is hard for both of you.",
                "Did something provoke it?",
                "Her allegations are old.",
                "She claims it happened.",
                "They failed to engage.",
                "Please calm down.",
                "Don't worry.",
                "I understand.",
                "Goodbye, stay safe.",
                "Help with domestic violence.",
            })
    void findsWordsThatBlameBelittleOrPretend(String words) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"" + words + "\"").problems(rule)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is not your fault.",
                "The Domestic Violence Disclosure Scheme.",
                "You can claim this benefit.",
                "Adjust the settings.",
                "Justice.",
                "How to stay safe online.",
            })
    void letsNamesAndOtherMeaningsPass(String words) {
        assertThat(Sample.good().flow("web: Goodbye.", "web: \"" + words + "\"").problems(rule)).isEmpty();
    }

    @Test
    void letsPeopleFeelInTheirOwnChoices() {
        assertThat(Sample.good().flow("label: Nothing more", "label: I feel unsafe").problems(rule)).isEmpty();
    }
}
