package signpost.kb.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import signpost.core.directory.DirectoryUnavailableException;
import signpost.kb.understanding.LabelledPhrase;

/// Finds the reviewed phrases that are most like a text the way a search engine does (BM25), by words and by runs of three to five letters.
///
/// Answers nobody: it is what the recogniser is compared with.
public final class PhraseSearch {
    private static final String WORDS = "words";
    private static final String LETTERS = "letters";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private final Analyzer words = new PlainEnglishAnalyzer(List.of());
    private final Analyzer letters = new Letters();
    private final RecordIndex<LabelledPhrase> index;

    /// A phrase that was found.
    ///
    /// @param score above 0; comparable within one search only
    public record Hit(LabelledPhrase phrase, double score) {}

    public PhraseSearch(List<LabelledPhrase> phrases) {
        this.index = RecordIndex.of(phrases, PhraseSearch::fields, new PerFieldAnalyzerWrapper(words, Map.of(LETTERS, letters)));
    }

    private static void fields(LabelledPhrase phrase, Document document) {
        document.add(new TextField(WORDS, phrase.text(), Field.Store.NO));
        document.add(new TextField(LETTERS, phrase.text(), Field.Store.NO));
    }

    /// The likest first; empty if the text shares nothing with any phrase.
    ///
    /// @param limit 1 or more
    public List<Hit> nearest(String text, int limit) {
        var query = new BooleanQuery.Builder();
        add(WORDS, words, text, query);
        add(LETTERS, letters, text, query);
        try {
            return index.scored(query.build(), limit).stream().map(found -> new Hit(found.thing(), found.score())).toList();
        } catch (IOException e) {
            throw new DirectoryUnavailableException("The index of phrases cannot be read", e);
        }
    }

    private static void add(String field, Analyzer analyzer, String text, BooleanQuery.Builder query) {
        PlainEnglishAnalyzer.tokens(analyzer, text).stream()
                .distinct()
                .limit(IndexSearcher.getMaxClauseCount() / 2)
                .forEach(token -> query.add(new TermQuery(new Term(field, token)), BooleanClause.Occur.SHOULD));
    }

    /// Every run of letters, over the gaps between words too.
    private static final class Letters extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var runs = new NGramTokenizer(SHORTEST, LONGEST);
            return new TokenStreamComponents(runs, new LowerCaseFilter(runs));
        }
    }
}
