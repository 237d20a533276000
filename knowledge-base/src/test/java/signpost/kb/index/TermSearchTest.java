package signpost.kb.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.intent.JargonTerm;
import signpost.kb.content.ContentLoader;

class TermSearchTest {
    private static final List<JargonTerm> TERMS = ContentLoader.embedded().loadUnchecked().jargon();
    private static final TermSearch SEARCH = new TermSearch(TERMS, new TermGlossary(TERMS));

    private static List<String> find(String words) {
        return SEARCH.find(words, 8).stream().map(JargonTerm::id).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # acronyms, however they are written
            MARAC                                   | marac
            marac                                   | marac
            m.a.r.a.c                               | marac
            what does idva mean?                    | idva
            # what the letters stand for
            multi agency risk assessment conference | marac
            Clare's Law                             | clares-law
            # part of it
            multi-agency risk                       | marac
            occupation                              | occupation-order
            encompass                               | operation-encompass
            non molest                              | non-molestation-order
            # small slips
            marrac                                  | marac
            idvva                                   | idva
            gasligting                              | gaslighting
            ocupation order                         | occupation-order
            """)
    void findsATermFirstByItsNamePartOfItOrASlip(String words, String id) {
        assertThat(find(words)).startsWith(id);
    }

    @Test
    void findsATermByWhatItMeans() {
        assertThat(find("agencies share information")).contains("marac");
    }

    @Test
    void givesEachTermOnceAndNoMoreThanAskedFor() {
        assertThat(find("order")).isNotEmpty().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(8);
        assertThat(SEARCH.find("order", 1)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "zzyzx", "the of and", "?*~()[]\"", "qqq zzyzx"})
    void findsNothingWhereNothingComesNear(String words) {
        assertThat(find(words)).isEmpty();
    }

    @Test
    void aLongTextIsReadAsFarAsItHelps() {
        assertThat(find("zzyzx ".repeat(4000) + "marac")).contains("marac");
    }

    @Test
    void theWholeListStandsFromAToZ() {
        var names = SEARCH.all().stream().map(term -> term.term().toLowerCase(Locale.ROOT)).toList();

        assertThat(names).hasSameSizeAs(TERMS).isSorted();
    }
}
