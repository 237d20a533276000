package signpost.kb.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import signpost.core.intent.JargonTerm;

class PlainEnglishAnalyzerTest {
    private final PlainEnglishAnalyzer analyzer = new PlainEnglishAnalyzer(List.of(new JargonTerm(
            "marac",
            "MARAC",
            List.of("marack"),
            "Multi-Agency Risk Assessment Conference",
            "",
            "",
            new JargonTerm.Origin("", LocalDate.EPOCH, LocalDate.EPOCH))));

    @Test
    void dropsFillersCaseAndPlurals() {
        assertThat(analyzer.tokens("The Helplines for my friend's children")).containsExactly("helpline", "my", "friend", "children");
    }

    @Test
    void givesEveryNameOfATermTheSameToken() {
        assertThat(analyzer.tokens("a marack")).contains("marack", "term_marac");
        assertThat(analyzer.tokens("multi agency risk assessment conference")).contains("risk", "term_marac");
    }

    @Test
    void worksWithoutJargon() {
        assertThat(new PlainEnglishAnalyzer(List.of()).tokens("Helplines")).containsExactly("helpline");
    }
}
