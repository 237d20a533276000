package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import signpost.kb.understanding.LinearModel.Kind;
import signpost.kb.understanding.LinearModel.Lesson;
import signpost.kb.understanding.LinearModel.Settings;
import signpost.kb.understanding.NearestPhrases.Near;

/// What was learnt from a list of examples, and what it makes of a text: the linear model's word and the nearest phrases' vote, mixed.
final class Learnt {
    private static final Settings INTENTS = new Settings(Kind.ONE_OF, 5, 1.5f);
    private static final Settings SIGNALS = new Settings(Kind.ANY_OF, 5, 0.5f);
    private static final int VOTERS = 30;
    private static final float VOTE_ON_INTENTS = 0.1f;
    private static final float VOTE_ON_SIGNALS = 0.3f;
    private static final double SHARPNESS = 3;

    private final List<Example> examples;
    private final List<String> intents;
    private final Encoder encoder;
    private final LinearModel intentModel;
    private final LinearModel signalModel;
    private final NearestPhrases nearest;

    private Learnt(Fitted fitted) {
        examples = fitted.examples;
        intents = fitted.intents;
        encoder = fitted.encoder;
        intentModel = fitted.intentModel.join();
        signalModel = fitted.signalModel.join();
        nearest = fitted.nearest;
    }

    static Learnt from(List<Example> examples) {
        return new Learnt(new Fitted(examples));
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
        return nearest.nearest(encoder.encode(text), count).stream()
                .map(near -> examples.get(near.phrase()))
                .toList();
    }

    Reading read(String text) {
        var vector = encoder.encode(text);
        var byIntent = intentModel.probabilities(vector, Bars.TEMPERATURE);
        var bySignal = signalModel.probabilities(vector, 1);
        var voters = nearest.nearest(vector, VOTERS);
        mix(byIntent, intentVote(voters), VOTE_ON_INTENTS);
        mix(bySignal, signalVote(voters), VOTE_ON_SIGNALS);
        return new Reading(byIntent, bySignal);
    }

    private static void mix(float[] probabilities, float[] vote, float share) {
        for (int c = 0; c < probabilities.length; c++) {
            probabilities[c] += share * (vote[c] - probabilities[c]);
        }
    }

    private float[] intentVote(List<Near> voters) {
        var votes = new float[intents.size()];
        float all = 0;
        for (var voter : voters) {
            var intent = examples.get(voter.phrase()).intent();
            if (intent != null) {
                float vote = (float) Math.pow(voter.likeness(), SHARPNESS);
                votes[intents.indexOf(intent)] += vote;
                all += vote;
            }
        }
        return divided(votes, all);
    }

    private static float[] divided(float[] votes, float all) {
        for (int c = 0; c < votes.length; c++) {
            votes[c] = all > 0 ? votes[c] / all : 1f / votes.length;
        }
        return votes;
    }

    private float[] signalVote(List<Near> voters) {
        var votes = new float[Lessons.SIGNALS.size()];
        for (int s = 0; s < votes.length; s++) {
            votes[s] = signalVote(voters, s);
        }
        return votes;
    }

    private float signalVote(List<Near> voters, int s) {
        var signal = Lessons.SIGNALS.get(s);
        double raising = 0;
        double all = 0;
        for (var voter : voters) {
            var example = examples.get(voter.phrase());
            double vote = Math.pow(voter.likeness(), SHARPNESS);
            raising += example.raises() == signal ? vote : 0;
            all += example.raises() == signal || Lessons.mustNotRaise(example, signal) ? vote : 0;
        }
        return all > 0 ? (float) (raising / all) : 0;
    }

    /// The parts on their way to being fitted: the two models side by side, each in one thread.
    private static final class Fitted {
        private final List<Example> examples;
        private final List<String> intents;
        private final Vocabulary encoder;
        private final List<SparseVector> vectors;
        private final CompletableFuture<LinearModel> intentModel;
        private final CompletableFuture<LinearModel> signalModel;
        private final NearestPhrases nearest;

        Fitted(List<Example> examples) {
            this.examples = examples;
            intents = examples.stream().flatMap(e -> e.intent() == null ? java.util.stream.Stream.empty() : java.util.stream.Stream.of(e.intent())).distinct().sorted().toList();
            var features = new TextFeatures();
            var bags = examples.parallelStream().map(e -> FeatureBag.of(features, e.text())).toList();
            encoder = Vocabulary.learn(features, bags);
            vectors = bags.parallelStream().map(encoder::encode).toList();
            intentModel = CompletableFuture.supplyAsync(this::fitIntents);
            signalModel = CompletableFuture.supplyAsync(this::fitSignals);
            nearest = new NearestPhrases(vectors, encoder.width());
        }

        private LinearModel fitIntents() {
            var phrases = new int[intents.size()];
            examples.stream().filter(e -> e.intent() != null).forEach(e -> phrases[intents.indexOf(e.intent())]++);
            var lessons = new ArrayList<Lesson>();
            for (int i = 0; i < examples.size(); i++) {
                int right = intents.indexOf(examples.get(i).intent());
                if (right >= 0) {
                    lessons.add(new Lesson(vectors.get(i), Targets.one(right, Lessons.intentWeight(phrases[right]))));
                }
            }
            return LinearModel.fit(lessons, encoder.width(), intents.size(), INTENTS);
        }

        private LinearModel fitSignals() {
            var balance = Lessons.signalBalance(examples);
            var lessons = new ArrayList<Lesson>();
            for (int i = 0; i < examples.size(); i++) {
                var example = examples.get(i);
                var targets = Targets.each(Lessons.signalTarget(example), Lessons.signalWeight(example, balance));
                lessons.add(new Lesson(vectors.get(i), targets));
            }
            return LinearModel.fit(lessons, encoder.width(), Lessons.SIGNALS.size(), SIGNALS);
        }
    }
}
