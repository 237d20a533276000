package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.message.Signal;
import signpost.kb.content.ContentLoader;
import signpost.kb.language.LanguageDetector;

/// In another language than English nothing learnt speaks, so the words of danger have to: over every phrase of the content in another language.
@Tag("SAFE-10")
class ForeignDangerTest {
    private static final double CAUGHT = 0.9;

    private final LanguageDetector detector = new LanguageDetector();
    private final OtherLanguages words = new OtherLanguages();

    private List<Example> foreign() {
        var phrases = ContentLoader.embedded().loadUnchecked().phrases();
        return Example.of(phrases.intents(), phrases.signals()).stream()
                .filter(example -> !detector.likeliest(example.text()).isEmpty())
                .toList();
    }

    private static boolean isCry(Example example) {
        return example.raises() == Signal.IMMEDIATE_DANGER || example.raises() == Signal.SUICIDE;
    }

    @Test
    void theWordsFindNearlyEveryCryForHelpOfTheContent() {
        var cries = foreign().stream()
                .filter(e -> isCry(e))
                .toList();
        var missed = cries.stream().filter(e -> words.raisedBy(e.text()).isEmpty()).map(Example::text).toList();

        assertThat(cries).hasSizeGreaterThan(40);
        assertThat(missed).hasSizeLessThanOrEqualTo((int) ((1 - CAUGHT) * cries.size()));
    }

    @Test
    void ordinaryMessagesOfTheContentRaiseNothing() {
        assertThat(foreign().stream()
                        .filter(e -> !isCry(e))
                        .filter(e -> !words.raisedBy(e.text()).isEmpty())
                        .map(Example::text))
                .isEmpty();
    }
}
