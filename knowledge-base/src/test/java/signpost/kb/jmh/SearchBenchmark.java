package signpost.kb.jmh;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import signpost.core.directory.Audience;
import signpost.core.directory.District;
import signpost.core.directory.PlaceAnswer;
import signpost.core.directory.ServiceMatch;
import signpost.core.directory.ServiceQuery;
import signpost.core.directory.ServiceQuery.Reach;
import signpost.core.directory.TaxonomyTerm;
import signpost.core.intent.JargonTerm;
import signpost.kb.KnowledgeBase;
import signpost.kb.content.ContentBundle;
import signpost.kb.content.ContentLoader;

/// Looking things up: services by need and district, a place in a message, jargon in a message.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"})
public class SearchBenchmark {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final int LIMIT = 4;
    private static final String SAID = "my friend in tunbridge wells was told about a marac, who do i call";

    private final ContentBundle content = ContentLoader.embedded().loadUnchecked();
    private final KnowledgeBase knowledge = KnowledgeBase.of(content);
    private final List<String> needs = content.taxonomy().stream().map(TaxonomyTerm::id).toList();
    private final List<District> districts = List.of(District.values());
    private int next;

    /// The services for a need in a district.
    @Benchmark
    public List<ServiceMatch> services() {
        next++;
        var query = new ServiceQuery(
                needs.get(next % needs.size()), Reach.in(districts.get(next % districts.size())), Audience.PUBLIC, NOON, LIMIT);
        return knowledge.directory().find(query);
    }

    /// The place that a message names.
    @Benchmark
    public PlaceAnswer place() {
        return knowledge.places().find(SAID);
    }

    /// The jargon in it.
    @Benchmark
    public List<JargonTerm> jargon() {
        return knowledge.glossary().mentionedIn(SAID);
    }
}
