package signpost.kb.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.intent.JargonTerm;

class TermGlossaryTest {
    private final TermGlossary glossary = new TermGlossary(List.of(
            term("marac", "MARAC", "Multi-Agency Risk Assessment Conference", "marack", "marac meeting", "marac referral"),
            term("idva", "IDVA", "Independent Domestic Violence Advisor", "idvas", "eye dva"),
            term("kidas", "KIDAS", "Kent Integrated Domestic Abuse Service"),
            term("dash", "DASH", "Domestic Abuse, Stalking and Harassment checklist"),
            term("refuge", "Refuge", "A safe place to live", "refuges"),
            term("gaslighting", "Gaslighting", "Making somebody doubt what they know"),
            term("non-molestation-order", "Non-molestation order", "A court order against abuse", "non mol")));

    private static JargonTerm term(String id, String term, String expansion, String... also) {
        return new JargonTerm(
                id, term, List.of(also), expansion, "plain", "short", new JargonTerm.Origin("", LocalDate.EPOCH, LocalDate.EPOCH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            whats a MARAC                                           | marac
            what's an idva?                                         | idva
            What is a non-mol                                       | non-molestation-order
            MARAC meaning                                           | marac
            what does marac stand for                               | marac
            what does DASH mean pls                                 | dash
            IDVA??                                                  | idva
            whats an IDVA sorry, im new                             | idva
            sorry, what is an IDVA? I'm new to this                 | idva
            idva                                                    | idva
            kidas                                                   | kidas
            gaslighting?                                            | gaslighting
            my worker said she'd do a marac, what does that mean    | marac
            they told me i would get an idva. what is that          | idva
            social worker says im going to MARAC no idea what that is | marac
            someone mentioned kidas whats that                      | kidas
            what on earth is a dash                                 | dash
            can you explain what an idva is                         | idva
            explain marac                                           | marac
            i dont know what a marac is                             | marac
            wot is a marac meeting                                  | marac
            whats an independent domestic violence advisor          | idva
            what does a multi agency risk assessment conference do  | marac
            hi what is a refuge please                              | refuge
            what is a marac and do i have to go                     | marac
            never heard of an idva                                  | idva
            # where it was met
            what is a marac, there was a leaflet about it at the doctors | marac
            do you know what a dash is my midwife filled one in     | dash
            any idea what kidas is? saw it on a poster              | kidas
            # compared, guessed at
            is a marac the same as a court                          | marac
            whats the difference between an idva and a social worker | idva
            kidas, is that a kind of helpline                       | kidas
            the dash is a checklist. dash, have i got that right    | dash
            # letters
            what do all these letters mean, dash 9, idva to call    | dash
            # told, and no more
            the nurse says she is sorting me out an idva            | idva
            they keep saying im going to the marac                  | marac
            # one letter wrong
            independant domestic violence advisor, what do they do  | idva
            what is a marax                                         | marac
            whats gaslihgting                                       | gaslighting
            what is a refge                                         | refuge
            """)
    void knowsWhichTermIsAskedAbout(String text, String id) {
        assertThat(glossary.askedAbout(text)).map(JargonTerm::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how do i refer to MARAC",
                "what's the number for KIDAS",
                "high risk MARAC referral sevenoaks",
                "what is the marac threshold",
                "she says my client needs an idva in ashford, who do i ring",
                "i told her to ring the refuge",
                "told my manager the client has gone to marac, what is the next step",
                "what is the number for my idva",
                "my idva has not called me back",
                "refuge",
                "i need a refuge tonight",
                "where is the refuge in maidstone",
                "what refuge is she in",
                "dash score 16 maidstone, a child in the house",
                "do i need agreement for a marac",
                "he keeps gaslighting me what do i do",
                "whats the best thing to do",
                "what is talking",
                "",
                "?",
            })
    void leavesSentencesAloneThatOnlyUseATerm(String text) {
        assertThat(glossary.askedAbout(text)).isEmpty();
    }

    @Test
    void listsTheTermsOfASentenceInItsOrder() {
        assertThat(glossary.mentionedIn("The IDVA did a dash, then a multi-agency risk assessment conference, the idva said"))
                .extracting(JargonTerm::id)
                .containsExactly("idva", "dash", "marac");
        assertThat(glossary.mentionedIn("dashing about")).isEmpty();
    }

    @Test
    void knowsATermByItsId() {
        assertThat(glossary.term("marac")).map(JargonTerm::term).contains("MARAC");
        assertThat(glossary.term("MARAC")).isEmpty();
    }
}
