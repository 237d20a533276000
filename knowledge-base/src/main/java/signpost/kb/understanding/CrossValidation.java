package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import signpost.core.message.Utterance;
import signpost.core.safety.SafetyGate;
import signpost.kb.sentence.SentenceEncoder;

/// Measures the recogniser on authors it never saw: fitted on all but one, read on that one, for each in turn.
///
/// Phrases of one author flatter whatever was learnt from the same author; every bar in [Bars] comes from here.
public final class CrossValidation {
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
                + SignalTable.byFalseAlarms(all) + "\n" + IntentTable.byIntent(all);
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
        var gate = new SafetyGate(others);
        var judged = new ArrayList<Judged>();
        for (var example : Example.of(intents, signals)) {
            if (example.author().equals(author)) {
                judged.add(judge(others, gate, example));
            }
        }
        return judged;
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
        var near = new HashMap<String, Map<String, List<String>>>();
        phrases.nearMisses().forEach((id, byAuthor) -> near.put(id, without(byAuthor, author)));
        return new SignalPhrases(phrases.signal(), without(phrases.byAuthor(), author), near);
    }

    private static Map<String, List<String>> without(Map<String, List<String>> byAuthor, String author) {
        var rest = new HashMap<>(byAuthor);
        rest.remove(author);
        return rest;
    }
}
