package signpost.kb.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.store.ByteBuffersDirectory;

/// An index in memory over a fixed list of records: Lucene finds numbers, the list gives the records.
///
/// The index has one segment and nothing is ever deleted from it, so the number of a document is the place of its record in the list.
final class RecordIndex<R> {
    private final List<R> records;
    private final IndexSearcher searcher;

    private RecordIndex(List<R> records, IndexSearcher searcher) {
        this.records = records;
        this.searcher = searcher;
    }

    /// An index whose fields are matched whole.
    static <R> RecordIndex<R> of(List<R> records, BiConsumer<R, Document> fields) {
        return of(records, fields, new KeywordAnalyzer());
    }

    /// @param fields adds the fields of a record to its document
    static <R> RecordIndex<R> of(List<R> records, BiConsumer<R, Document> fields, Analyzer analyzer) {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var record : records) {
                var document = new Document();
                fields.accept(record, document);
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.commit();
            return new RecordIndex<>(List.copyOf(records), new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every record that matches, in the order of the list.
    List<R> find(Query query) throws IOException {
        var found = new ArrayList<R>();
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer != null) {
                var hits = scorer.iterator();
                for (var hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
                    found.add(records.get(leaf.docBase + hit));
                }
            }
        }
        return found;
    }

    /// A record and how well it matches.
    ///
    /// @param score above 0
    record Scored<R>(R thing, double score) {}

    /// The records that match best.
    List<R> best(Query query, int limit) throws IOException {
        return scored(query, limit).stream().map(Scored::thing).toList();
    }

    /// The records that match best, with their scores.
    List<Scored<R>> scored(Query query, int limit) throws IOException {
        var found = new ArrayList<Scored<R>>();
        for (var hit : searcher.search(query, limit).scoreDocs) {
            found.add(new Scored<>(records.get(hit.doc), hit.score));
        }
        return found;
    }
}
