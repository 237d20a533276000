package signpost.kb.understanding;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import signpost.kb.understanding.LinearModel.Kind;
import signpost.kb.understanding.LinearModel.Lesson;
import signpost.kb.understanding.LinearModel.Settings;

/// What was learnt from a list of examples, and what it makes of a text: the linear models' word and the nearest phrases' vote, mixed.
final class Learnt {
    private static final Settings INTENTS = new Settings(Kind.ONE_OF, 3, 2f);
    private static final Settings SIGNALS = new Settings(Kind.ANY_OF, 4, 0.7f);
    private static final float VOTE_ON_INTENTS = 0.1f;
    private static final float VOTE_ON_SIGNALS = 0.3f;

    private final List<String> intents;
    private final Set<String> known;
    private final Vocabulary encoder;
    private final LinearModel intentModel;
    private final LinearModel signalModel;
    private final Votes votes;

    private Learnt(Fit fit) {
        intents = fit.intents;
        known = fit.known;
        encoder = fit.encoder;
        // Side by side, but each model in one thread, so that the result is always the same.
        var signals = CompletableFuture.supplyAsync(fit::signalModel);
        var voting = CompletableFuture.supplyAsync(fit::votes);
        intentModel = fit.intentModel();
        signalModel = signals.join();
        votes = voting.join();
    }

    private Learnt(List<Example> examples, Set<String> known, ByteBuffer in) {
        this.intents = intents(examples);
        this.known = known;
        this.encoder = Vocabulary.readFrom(in, new TextFeatures(known));
        this.intentModel = LinearModel.readFrom(in, INTENTS.kind());
        this.signalModel = LinearModel.readFrom(in, SIGNALS.kind());
        this.votes = new Votes(examples, rights(examples, intents), NearestPhrases.readFrom(in));
    }

    static Learnt from(List<Example> examples) {
        return new Learnt(new Fit(examples));
    }

    /// What was learnt from the same examples before, and written.
    static Learnt read(List<Example> examples, ByteBuffer in) {
        return new Learnt(examples, Set.of(Texts.get(in).split("\n")), in);
    }

    int bytes() {
        return Texts.bytes(knownWords())
                + encoder.bytes()
                + intentModel.bytes()
                + signalModel.bytes()
                + votes.phrases().bytes();
    }

    void writeTo(ByteBuffer out) {
        Texts.put(out, knownWords());
        encoder.writeTo(out);
        intentModel.writeTo(out);
        signalModel.writeTo(out);
        votes.phrases().writeTo(out);
    }

    private String knownWords() {
        return known.stream().sorted().collect(Collectors.joining("\n"));
    }

    private static List<String> intents(List<Example> examples) {
        return examples.stream().map(Example::intent).filter(Objects::nonNull).distinct().sorted().toList();
    }

    /// The class of each example, -1 for none.
    static List<Integer> rights(List<Example> examples, List<String> intents) {
        return examples.stream().map(e -> e.intent() == null ? -1 : intents.indexOf(e.intent())).toList();
    }

    /// The ids of the intents, in the order of [Reading#intent].
    List<String> intents() {
        return intents;
    }

    Encoder encoder() {
        return encoder;
    }

    LinearModel intentModel() {
        return intentModel;
    }

    LinearModel signalModel() {
        return signalModel;
    }

    /// The phrases that are most like the text, the likest first.
    List<Explanation.Near> nearest(String text, int count) {
        return votes.nearest(encoder.encode(text), count);
    }

    Reading read(String text) {
        var vector = encoder.encode(text);
        var linear = new Reading(
                intentModel.probabilities(vector, Bars.TEMPERATURE), signalModel.probabilities(vector, 1));
        return linear.mixed(votes.on(vector, intents.size()), VOTE_ON_INTENTS, VOTE_ON_SIGNALS);
    }

    /// A stretch of a message, and the signals in it.
    ///
    /// @param reading of the signals alone
    /// @param among how many parts of the text it was picked from; 1 for the whole text
    record Passage(String text, Reading reading, int among) {}

    /// The parts of a long text that say most, for a cry for help drowns in a long message; none of a short one.
    List<Passage> tellingParts(String text) {
        var parts = encoder.parts(text);
        return telling(parts).stream()
                .map(part -> new Passage(part.text(), signals(part.vector()), parts.size()))
                .toList();
    }

    /// The signals alone, which the screen asks for: fifty intents would cost as much again.
    private Reading signals(SparseVector vector) {
        return new Reading(new float[0], signalModel.probabilities(vector, 1)).mixed(votes.on(vector, 0), 0, VOTE_ON_SIGNALS);
    }

    /// For each signal the part that speaks for it most. The vote costs much more than the linear model and is held on these alone.
    private List<Encoder.Part> telling(List<Encoder.Part> parts) {
        var best = new Encoder.Part[parts.isEmpty() ? 0 : Lessons.SIGNALS.size()];
        var most = new float[best.length];
        for (var part : parts) {
            var probabilities = signalModel.probabilities(part.vector(), 1);
            for (int s = 0; s < best.length; s++) {
                if (probabilities[s] > most[s]) {
                    most[s] = probabilities[s];
                    best[s] = part;
                }
            }
        }
        return Arrays.stream(best).filter(Objects::nonNull).distinct().toList();
    }

    /// The examples as vectors and lessons.
    private static final class Fit {
        private final List<Example> examples;
        private final List<String> intents;
        private final List<Integer> rights;
        private final Set<String> known;
        private final Vocabulary encoder;
        private final List<SparseVector> vectors;

        Fit(List<Example> examples) {
            this.examples = examples;
            intents = Learnt.intents(examples);
            rights = Learnt.rights(examples, intents);
            known = examples.parallelStream().flatMap(e -> Tokens.of(e.text()).stream()).collect(Collectors.toUnmodifiableSet());
            var features = new TextFeatures(known);
            var bags = examples.parallelStream().map(e -> FeatureBag.of(features, e.text())).toList();
            var vocabulary = Vocabulary.learn(features, bags);
            vectors = bags.parallelStream().map(vocabulary::encode).toList();
            encoder = vocabulary;
        }

        Votes votes() {
            return new Votes(examples, vectors, rights, encoder.width());
        }

        LinearModel intentModel() {
            var phrases = new int[intents.size()];
            rights.stream().filter(right -> right >= 0).forEach(right -> phrases[right]++);
            var lessons = new ArrayList<Lesson>(examples.size());
            for (int i = 0; i < vectors.size(); i++) {
                int right = rights.get(i);
                if (right >= 0) {
                    lessons.add(new Lesson(vectors.get(i), Targets.one(right, Lessons.intentWeight(phrases[right]))));
                }
            }
            return LinearModel.fit(lessons, encoder.width(), intents.size(), INTENTS);
        }

        LinearModel signalModel() {
            var balance = Lessons.signalBalance(examples);
            var lessons = new ArrayList<Lesson>(examples.size());
            for (int i = 0; i < vectors.size(); i++) {
                var example = examples.get(i);
                var targets = Targets.each(Lessons.signalTarget(example), Lessons.signalWeight(example, balance));
                lessons.add(new Lesson(vectors.get(i), targets));
            }
            return LinearModel.fit(lessons, encoder.width(), Lessons.SIGNALS.size(), SIGNALS);
        }
    }
}
