package signpost.app.measure;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.kb.understanding.HeldOutMessage;
import signpost.kb.understanding.LabelledPhrase;

/// Measures and prints: every mode of the program on its own, then all contenders side by side.
public final class Report {
    private final List<HeldOutMessage> messages;
    private final Trial trial;
    private final PrintStream out;

    public Report(List<HeldOutMessage> messages, PrintStream out) {
        this.messages = List.copyOf(messages);
        this.trial = new Trial(messages);
        this.out = out;
    }

    /// What is compared.
    ///
    /// @param modes   the modes of the program, words alone first: the others' times are compared with its own
    /// @param phrases what the others learn from
    /// @param nlpJs   the folder to install nlp.js in; null leaves it out
    public record Field(List<Made> modes, List<LabelledPhrase> phrases, @Nullable Path nlpJs) {
        public Field {
            modes = List.copyOf(modes);
            phrases = List.copyOf(phrases);
        }

        /// The sentence model of the first mode that has one.
        private Stream<WatchedModel> model() {
            return modes.stream().map(made -> made.mode().model()).filter(Objects::nonNull).limit(1);
        }
    }

    public void print(Field field) {
        var entries = new ArrayList<Entry>();
        var search = new SearchContender(field.phrases());
        var times = trial.times(works(field, search));
        var costs = new ArrayList<Cost>();
        var embedding = field.model().findAny().isPresent() ? times.getLast() : null;
        for (int m = 0; m < field.modes().size(); m++) {
            var mode = field.modes().get(m).mode();
            var judged = trial.judged(mode);
            print(mode.name(), judged);
            entries.add(new Entry(mode.name(), Judged.scored(judged), times.get(m)));
            var asking = Proportion.of(messages, message -> asksModel(mode, message.text()));
            costs.add(new Cost(mode.name(), field.modes().get(m).memory(), times.get(m), asking, embedding));
        }
        entries.add(new Entry(search.name(), trial.scored(search), times.get(field.modes().size())));
        addNlpJs(field, entries);
        heading("Side by side: what scores alone find, at so many false alarms; out of scope is the area under its curve");
        out.print(EntryTable.of(entries));
        heading("Cost");
        out.print(CostTable.of(costs));
    }

    private static boolean asksModel(Mode mode, String text) {
        var model = mode.model();
        var before = model == null ? 0 : model.asked();
        mode.read(text);
        return model != null && model.asked() > before;
    }

    /// The modes, the search, and one embedding where there is a model.
    private static List<Consumer<String>> works(Field field, Contender search) {
        return Stream.of(
                        field.modes().stream().<Consumer<String>>map(made -> made.mode()::read),
                        Stream.<Consumer<String>>of(search::read),
                        field.model().<Consumer<String>>map(model -> model::encode))
                .flatMap(works -> works)
                .toList();
    }

    private void print(String mode, List<Judged> judged) {
        heading("%s: %d messages, k of n with the interval of 95 in 100".formatted(mode, judged.size()));
        out.print(MetricTable.whole(judged));
        out.println();
        out.println(MetricTable.by("group", HeldOutMessage::group, judged));
        out.println(MetricTable.by("persona", HeldOutMessage::persona, judged));
        out.println(MetricTable.by("writer", HeldOutMessage::writer, judged));
        heading(mode + ": found by the score alone, without the exact signs");
        out.print(CurveTable.of(Judged.scored(judged)));
    }

    private void addNlpJs(Field field, List<Entry> entries) {
        var folder = field.nlpJs();
        if (folder == null) {
            out.println();
            out.println("nlp.js is left out.");
            return;
        }
        try {
            entries.add(new NlpJs(folder, field.phrases()).measure(messages));
        } catch (NlpJs.MissingException missing) {
            out.println();
            out.println("nlp.js is left out: " + missing.getMessage() + ".");
        }
    }

    private void heading(String text) {
        out.println();
        out.println("== " + text);
    }
}
