package signpost.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import signpost.core.intent.IntentMatch;
import signpost.core.message.Signal;
import signpost.core.safety.Screening;
import signpost.kb.understanding.HeldOutMessage;
import signpost.kb.understanding.LabelledPhrase;

class ReportTest {
    private static final List<LabelledPhrase> PHRASES = List.of(
            new LabelledPhrase("where can my dog stay", "pets", null),
            new LabelledPhrase("he is kicking the door", null, Signal.IMMEDIATE_DANGER));

    private static final List<HeldOutMessage> MESSAGES = List.of(
            Messages.about("pets", "ordinary", "can my dog stay"),
            Messages.raising(Signal.IMMEDIATE_DANGER, "survivor", "he kicks my door"));

    /// A mode that understands nothing, though it asks its model about long texts.
    private record Deaf(String name, @Nullable WatchedModel model) implements Mode {

        @Override
        public Scores scores(String text) {
            return new Scores(List.of(), Map.of());
        }

        @Override
        public Decided decide(String text) {
            return new Decided(Screening.CLEAR, new IntentMatch.NotUnderstood(), "menu/not-understood");
        }

        @Override
        public void read(String text) {
            if (model != null && text.length() > "can my dog stay".length()) {
                model.encode(text);
            }
        }
    }

    private static String report(Report.Field field) {
        var out = new ByteArrayOutputStream();
        new Report(MESSAGES, new PrintStream(out, true, StandardCharsets.UTF_8)).print(field);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyModeHasItsOwnTablesAndARowBesideTheSearch() {
        var modes = List.of(Made.by(() -> new Deaf("words", null)), Made.by(() -> new Deaf("both", null)));

        var report = report(new Report.Field(modes, PHRASES, null));

        assertThat(report).contains("== words: 2 messages", "== both: 2 messages", "nlp.js is left out.");
        assertThat(report.lines().filter(line -> line.matches("(words|both) +0/1 .*"))).hasSize(2);
        assertThat(report.lines().filter(line -> line.matches("BM25 over the phrases +1/1 .* 1/1 .*"))).hasSize(1);
        assertThat(report).contains("no sentence model to compare with");
    }

    @Test
    void aModelIsComparedWithAndItsUseCounted() {
        var embedded = new HashSet<String>();

        var model = new WatchedModel(text -> {
            embedded.add(text);
            return null;
        });

        var report = report(new Report.Field(List.of(Made.by(() -> new Deaf("both", model))), PHRASES, null));

        assertThat(embedded).containsExactlyInAnyOrder("can my dog stay", "he kicks my door");
        assertThat(report).contains("times one embedding", "needed the sentence model: 1 of 2");
    }

    @Test
    void timesAreTheMedianAndTheSlowestInAHundred() {
        assertThat(Timing.of(IntStream.rangeClosed(1, 101).mapToDouble(i -> 102 - i).toArray())).isEqualTo(new Timing(51, 100));
        assertThat(Timing.of(new double[0]).median()).isNaN();
    }
}
