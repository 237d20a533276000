package signpost.kb.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import signpost.core.directory.Audience;
import signpost.core.directory.DirectoryUnavailableException;
import signpost.core.directory.Service;
import signpost.core.intent.Intent;
import signpost.core.intent.JargonTerm;
import signpost.kb.content.ContentBundle;

/// Searches services, jargon and example phrases for the words of a message: the last help when nothing was understood.
public final class ServiceSearch {
    private static final String NAME = "name";
    private static final String TEXT = "text";
    private static final float NAME_WEIGHT = 3;

    /// Several phrases of one intent may match: so many more are looked at than are asked for.
    private static final int SPARE = 20;

    private final PlainEnglishAnalyzer analyzer;
    private final RecordIndex<Entry> index;

    /// Something that the words point to.
    public sealed interface Found {

        /// A service.
        record OfService(Service service) implements Found {}

        /// A term.
        record OfTerm(JargonTerm term) implements Found {}

        /// What people want who say something like it.
        record OfIntent(Intent intent) implements Found {}
    }

    private record Entry(Found found, String name, String text) {}

    public ServiceSearch(ContentBundle bundle) {
        this.analyzer = new PlainEnglishAnalyzer(bundle.jargon());
        this.index = RecordIndex.of(entries(bundle), ServiceSearch::fields, analyzer);
    }

    private static List<Entry> entries(ContentBundle bundle) {
        var services = bundle.services().stream()
                .map(s -> new Entry(
                        new Found.OfService(s), s.name(), s.about().summary() + " " + s.about().forWhom()));
        var terms = bundle.jargon().stream()
                .map(t -> new Entry(
                        new Found.OfTerm(t), t.term() + " " + t.expansion(), String.join(" ", t.also()) + " " + t.plain()));
        var phrases = bundle.phrases().intents().stream()
                .flatMap(topic -> topic.byAuthor().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(author -> author.getValue().stream())
                        .map(phrase -> new Entry(new Found.OfIntent(topic.intent()), topic.intent().title(), phrase)));
        return Stream.of(services, terms, phrases).flatMap(all -> all).toList();
    }

    private static void fields(Entry entry, Document document) {
        document.add(new TextField(NAME, entry.name(), Field.Store.NO));
        document.add(new TextField(TEXT, entry.text(), Field.Store.NO));
    }

    /// What fits the words best, each thing once; empty if no word is known.
    ///
    /// @param audience who asks: records for professionals are shown to them alone
    /// @param limit    1 or more
    /// @throws DirectoryUnavailableException if the index cannot be read
    public List<Found> find(String text, Audience audience, int limit) {
        var tokens = analyzer.tokens(text);
        if (tokens.isEmpty()) {
            return List.of();
        }
        try {
            return index.best(query(tokens), limit * SPARE)
                    .stream()
                            .map(Entry::found)
                            .filter(found -> isShownTo(found, audience))
                            .distinct()
                            .limit(limit)
                            .toList();
        } catch (IOException e) {
            throw new DirectoryUnavailableException("The index of texts cannot be read", e);
        }
    }

    private static boolean isShownTo(Found found, Audience audience) {
        return !(found instanceof Found.OfService(var service)) || service.eligibility().shownTo(audience);
    }

    private static Query query(List<String> tokens) {
        var query = new BooleanQuery.Builder();
        tokens.stream().distinct().limit(IndexSearcher.getMaxClauseCount() / 2).forEach(token -> {
            query.add(new BoostQuery(new TermQuery(new Term(NAME, token)), NAME_WEIGHT), BooleanClause.Occur.SHOULD);
            query.add(new TermQuery(new Term(TEXT, token)), BooleanClause.Occur.SHOULD);
        });
        return query.build();
    }
}
