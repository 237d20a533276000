package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import signpost.core.message.Utterance;
import signpost.core.safety.SafetyGate;
import signpost.kb.sentence.SentenceEncoder;

/// Measures the recogniser on authors it never saw: fitted on all but one, read on that one, for each in turn.
///
/// Phrases of one author flatter whatever was learnt from the same author; every bar in [Bars] comes from here.
public final class CrossValidation {
    private static final int FOLDS = 4;

    private final List<IntentPhrases> intents;
    private final List<SignalPhrases> signals;
    private final SentenceEncoder sentences;

    /// @param sentences the vectors of the phrases; [SentenceEncoder#NONE] to measure the words alone
    public CrossValidation(List<IntentPhrases> intents, List<SignalPhrases> signals, SentenceEncoder sentences) {
        this.intents = List.copyOf(intents);
        this.signals = List.copyOf(signals);
        this.sentences = sentences;
    }

    /// The figures as plain text.
    public String report() {
        var folds = new TreeMap<String, List<Judged>>();
        authors().forEach(author -> folds.put(author, judged(author)));
        var all = folds.values().stream().flatMap(List::stream).toList();
        folds.put("all", all);
        return "Each row: fitted on the other authors, read on this one\n\n"
                + IntentTable.byFold(folds) + "\n" + SignalTable.byFold(folds) + "\n"
                + SignalTable.byFalseAlarms(all) + "\n" + VoiceTable.byBar(all) + "\n" + IntentTable.byIntent(all);
    }

    private SortedSet<String> authors() {
        var authors = new TreeSet<String>();
        intents.forEach(i -> authors.addAll(i.byAuthor().keySet()));
        return authors;
    }

    /// What a recogniser fitted without that author makes of the author's phrases.
    List<Judged> judged(String author) {
        var others = recognizer(
                intents.stream().map(i -> new IntentPhrases(i.intent(), without(i.byAuthor(), author))).toList(),
                signals.stream().map(s -> without(s, author)).toList());
        return read(others, Example.of(intents, signals).stream().filter(e -> e.author().equals(author)).toList());
    }

    /// What a recogniser makes of some phrases.
    static List<Judged> read(PhraseRecognizer recognizer, List<Example> examples) {
        var gate = new SafetyGate(recognizer);
        return examples.stream().map(example -> judge(recognizer, gate, example)).toList();
    }

    /// How many contrast sets are told apart: as fitted, and by recognisers that have seen no phrase of the set. As plain text.
    public String contrasts(List<Contrast> contrasts) {
        var byText = byText();
        var heldOut = new ArrayList<ContrastTable.Row>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int own = fold;
            var kept = IntStream.range(0, contrasts.size()).filter(i -> i % FOLDS == own).mapToObj(contrasts::get).toList();
            heldOut.addAll(ContrastTable.read(without(kept), kept, byText));
        }
        return ContrastTable.of(ContrastTable.read(recognizer(intents, signals), contrasts, byText), heldOut);
    }

    /// Every phrase by its words.
    Map<String, Example> byText() {
        return Example.of(intents, signals).stream().collect(Collectors.toMap(Example::text, e -> e, (first, second) -> first));
    }

    private PhraseRecognizer without(List<Contrast> contrasts) {
        var gone = contrasts.stream().flatMap(c -> c.phrases().stream()).collect(Collectors.toSet());
        return recognizer(
                intents.stream().map(i -> new IntentPhrases(i.intent(), without(i.byAuthor(), gone))).toList(),
                signals.stream()
                        .map(s -> new SignalPhrases(s.signal(), without(s.byAuthor(), gone), nearMisses(s, near -> without(near, gone))))
                        .toList());
    }

    private static Map<String, List<String>> without(Map<String, List<String>> byAuthor, Set<String> gone) {
        var rest = new HashMap<String, List<String>>();
        byAuthor.forEach((author, phrases) -> rest.put(author, phrases.stream().filter(p -> !gone.contains(p)).toList()));
        return rest;
    }

    private static Map<String, Map<String, List<String>>> nearMisses(
            SignalPhrases phrases, UnaryOperator<Map<String, List<String>>> rest) {
        var near = new HashMap<String, Map<String, List<String>>>();
        phrases.nearMisses().forEach((id, byAuthor) -> near.put(id, rest.apply(byAuthor)));
        return near;
    }

    private PhraseRecognizer recognizer(List<IntentPhrases> ofOthers, List<SignalPhrases> signalsOfOthers) {
        var examples = Example.of(ofOthers, signalsOfOthers);
        var words = Learnt.from(examples);
        var vectors = new ArrayList<float[]>(examples.size());
        for (var example : examples) {
            var vector = sentences.encode(example.text());
            if (vector == null) {
                return PhraseRecognizer.with(words, null, SentenceEncoder.NONE, ofOthers);
            }
            vectors.add(vector);
        }
        return PhraseRecognizer.with(words, SentenceHeads.fit(examples, vectors, words.intents()), sentences, ofOthers);
    }

    private static Judged judge(PhraseRecognizer recognizer, SafetyGate gate, Example example) {
        var text = example.text();
        var reading = recognizer.reader().readFully(text);
        var ranked = reading.ranked().stream().map(recognizer.reader().words().intents()::get).toList();
        var byWords = recognizer.reader().words().read(text);
        return new Judged(example, byWords, reading, ranked, recognizer.recognize(text), gate.screen(new Utterance.Typed(text)));
    }

    private static SignalPhrases without(SignalPhrases phrases, String author) {
        return new SignalPhrases(
                phrases.signal(), without(phrases.byAuthor(), author), nearMisses(phrases, near -> without(near, author)));
    }

    private static Map<String, List<String>> without(Map<String, List<String>> byAuthor, String author) {
        var rest = new HashMap<>(byAuthor);
        rest.remove(author);
        return rest;
    }
}
