package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private final Encoder encoder;
    private final LinearModel intentModel;
    private final LinearModel signalModel;
    private final Votes votes;

    private Learnt(Fit fit) {
        intents = fit.intents;
        encoder = fit.encoder;
        // Side by side, but each model in one thread, so that the result is always the same.
        var signals = CompletableFuture.supplyAsync(fit::signalModel);
        var voting = CompletableFuture.supplyAsync(fit::votes);
        intentModel = fit.intentModel();
        signalModel = signals.join();
        votes = voting.join();
    }

    static Learnt from(List<Example> examples) {
        return new Learnt(new Fit(examples));
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
    List<Example> nearest(String text, int count) {
        return votes.nearest(encoder.encode(text), count);
    }

    Reading read(String text) {
        var vector = encoder.encode(text);
        var linear = new Reading(
                intentModel.probabilities(vector, Bars.TEMPERATURE), signalModel.probabilities(vector, 1));
        return linear.mixed(votes.on(vector, intents.size()), VOTE_ON_INTENTS, VOTE_ON_SIGNALS);
    }

    /// How likely each signal is in the part of the text where it is likeliest: a cry for help drowns in a long message. Calibrated.
    double[] likeliest(String text) {
        var whole = read(text);
        var likeliest = IntStream.range(0, Lessons.SIGNALS.size()).mapToDouble(whole::calibrated).toArray();
        for (var part : telling(encoder.parts(text))) {
            var linear = new Reading(new float[0], signalModel.probabilities(part, 1));
            var reading = linear.mixed(votes.on(part, 0), 0, VOTE_ON_SIGNALS);
            for (int s = 0; s < likeliest.length; s++) {
                likeliest[s] = Math.max(likeliest[s], reading.calibrated(s));
            }
        }
        return likeliest;
    }

    /// For each signal the part that speaks for it most. The vote costs much more than the linear model and is held on these alone.
    private List<SparseVector> telling(List<SparseVector> parts) {
        var best = new SparseVector[parts.isEmpty() ? 0 : Lessons.SIGNALS.size()];
        var most = new float[best.length];
        for (var part : parts) {
            var probabilities = signalModel.probabilities(part, 1);
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
        private final Encoder encoder;
        private final List<SparseVector> vectors;

        Fit(List<Example> examples) {
            this.examples = examples;
            intents = examples.stream().map(Example::intent).filter(Objects::nonNull).distinct().sorted().toList();
            rights = examples.stream().map(e -> e.intent() == null ? -1 : intents.indexOf(e.intent())).toList();
            var known = examples.parallelStream().flatMap(e -> Tokens.of(e.text()).stream()).collect(Collectors.toUnmodifiableSet());
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
