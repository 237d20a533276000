package signpost.kb.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import signpost.core.intent.JargonTerm;

/// Everyday English: lower case, no filler words, plurals cut to the singular, and every name of a jargon term also as the term itself, so that
/// "multi agency risk assessment conference" finds what says "MARAC".
final class PlainEnglishAnalyzer extends Analyzer {
    private static final String TERM_PREFIX = "term_";

    private final SynonymMap jargon;
    private final boolean hasJargon;

    PlainEnglishAnalyzer(List<JargonTerm> terms) {
        this.jargon = synonyms(terms);
        this.hasJargon = !terms.isEmpty();
    }

    private static SynonymMap synonyms(List<JargonTerm> terms) {
        var builder = new SynonymMap.Builder(true);
        for (var term : terms) {
            Stream.concat(Stream.of(term.term(), term.expansion()), term.also().stream())
                    .map(Words::of)
                    .filter(words -> !words.isEmpty())
                    .distinct()
                    .forEach(words -> builder.add(input(words), new CharsRef(TERM_PREFIX + term.id()), true));
        }
        try {
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CharsRef input(List<String> words) {
        return SynonymMap.Builder.join(words.toArray(String[]::new), new CharsRefBuilder());
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokens = new StandardTokenizer();
        TokenStream plain = new LowerCaseFilter(new EnglishPossessiveFilter(tokens));
        var named = hasJargon ? new FlattenGraphFilter(new SynonymGraphFilter(plain, jargon, true)) : plain;
        return new TokenStreamComponents(
                tokens, new EnglishMinimalStemFilter(new StopFilter(named, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)));
    }

    /// The tokens of a text, in order, each as often as it occurs.
    List<String> tokens(String text) {
        return tokens(this, text);
    }

    /// The same by any analyzer.
    static List<String> tokens(Analyzer analyzer, String text) {
        var found = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
