package signpost.kb.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import signpost.core.directory.DirectoryUnavailableException;
import signpost.core.intent.Glossary;
import signpost.core.intent.JargonBuster;
import signpost.core.intent.JargonTerm;

/// Looks terms up by the names that the glossary knows, then by Lucene: whole words, beginnings of words, one slip in a word, words of the meaning.
public final class TermSearch implements JargonBuster {
    private static final String TERM = "term";
    private static final String NAME = "name";
    private static final String MEANING = "meaning";
    private static final int MOST_WORDS = 20;
    private static final int FUZZY_FROM_LETTERS = 4;

    /// A whole word of a name says more than its beginning, that more than a slip, and all of them more than a word of the meaning.
    private static final float WHOLE = 8;

    private static final float BEGINNING = 4;
    private static final float SLIP = 2;

    private final PlainEnglishAnalyzer analyzer = new PlainEnglishAnalyzer(List.of());
    private final List<JargonTerm> sorted;
    private final Glossary glossary;
    private final RecordIndex<JargonTerm> index;

    /// @param glossary over the same terms
    public TermSearch(List<JargonTerm> terms, Glossary glossary) {
        this.sorted = terms.stream()
                .sorted(Comparator.comparing((JargonTerm term) -> term.term().toLowerCase(Locale.ROOT)))
                .toList();
        this.glossary = glossary;
        this.index = RecordIndex.of(sorted, TermSearch::fields, analyzer);
    }

    private static void fields(JargonTerm term, Document document) {
        document.add(new TextField(TERM, term.term(), Field.Store.NO));
        Stream.concat(Stream.of(term.term(), term.expansion()), term.also().stream())
                .forEach(name -> document.add(new TextField(NAME, name, Field.Store.NO)));
        document.add(new TextField(MEANING, term.plain(), Field.Store.NO));
    }

    @Override
    public List<JargonTerm> all() {
        return sorted;
    }

    @Override
    public List<JargonTerm> find(String words, int limit) {
        var named = glossary.mentionedIn(words);
        var tokens = analyzer.tokens(words).stream().distinct().limit(MOST_WORDS).toList();
        var near = near(tokens, tokens.size(), limit);
        var half = named.isEmpty() && near.isEmpty() ? near(tokens, (tokens.size() + 1) / 2, limit) : near;
        return Stream.concat(named.stream(), half.stream()).distinct().limit(limit).toList();
    }

    /// The terms in which at least so many of the words are found.
    private List<JargonTerm> near(List<String> tokens, int atLeast, int limit) {
        if (tokens.isEmpty()) {
            return List.of();
        }
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(atLeast);
        tokens.forEach(token -> query.add(like(token), BooleanClause.Occur.SHOULD));
        try {
            return index.best(query.build(), limit);
        } catch (IOException e) {
            throw new DirectoryUnavailableException("The index of terms cannot be read", e);
        }
    }

    private static Query like(String token) {
        var ways = new BooleanQuery.Builder().add(new TermQuery(new Term(MEANING, token)), BooleanClause.Occur.SHOULD);
        Stream.of(TERM, NAME).map(field -> new Term(field, token)).forEach(term -> {
            ways.add(new BoostQuery(new TermQuery(term), WHOLE), BooleanClause.Occur.SHOULD);
            ways.add(new BoostQuery(new PrefixQuery(term), BEGINNING), BooleanClause.Occur.SHOULD);
            if (token.length() >= FUZZY_FROM_LETTERS) {
                ways.add(new BoostQuery(new FuzzyQuery(term, 1, 1), SLIP), BooleanClause.Occur.SHOULD);
            }
        });
        return ways.build();
    }
}
