package signpost.kb.understanding;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import signpost.core.message.Signal;
import signpost.core.safety.SignalBars;

/// Every number that turns scores into decisions, in one place.
///
/// Set on messages of authors kept out of the fit (see [CrossValidation], which prints what they would be for other phrases).
/// They have to be set again whenever the phrases, the word lists or the features change much.
final class Bars {
    /// Flattens the linear model's probabilities until they mean what they say.
    static final float TEMPERATURE = 1.0f;

    /// From here on the likeliest intent is taken.
    static final double UNDERSTOOD = 0.38;

    /// An intent that is this likely, and so many times as likely as the next, is taken as well: nothing else would be worth offering.
    static final double AHEAD_FROM = 0.33;

    static final double TIMES_AHEAD = 2.5;

    /// A plain fact of somebody's life asks for nothing, so it has to be surer than anything else before it hides what they may want.
    static final double SURELY_PLAIN = 0.6;

    static final String PLAIN_FACT = "plain-fact";

    /// From here on the likeliest are offered as choices.
    static final double OFFERED = 0.12;

    /// An intent below this is no choice worth reading.
    static final double WORTH_OFFERING = 0.05;

    /// The intent of a child who writes about itself.
    static final String CHILD_SELF = "child-self";

    /// From here on that intent is likely enough for the words to be a child's. On authors kept out of the fit, and beside the exact cues of the
    /// core, it finds 3 in 4 of what children write of themselves, and 3 in 100 of everything else.
    static final double SOUNDS_YOUNG = 0.13;

    /// What nobody is asked whether they meant.
    static final Set<String> NEVER_OFFERED =
            Set.of("out-of-scope", "greeting", "thanks", "insult", "injection", "gibberish", "change-mind", "plain-fact");

    private static final Map<Signal, Calibration> OF_WORDS = Map.of(
            Signal.IMMEDIATE_DANGER, new Calibration(1.59, 0.41),
            Signal.SUICIDE, new Calibration(1.20, -0.16),
            Signal.UNSAFE_REQUEST, new Calibration(1.54, 0.50),
            Signal.SERIOUS_HARM, new Calibration(1.46, 0.19),
            Signal.CHILD_AT_RISK, new Calibration(1.29, -0.03));

    private static final Map<Signal, Calibration> OF_WORDS_AND_SENTENCE = Map.of(
            Signal.IMMEDIATE_DANGER, new Calibration(1.84, 2.33),
            Signal.SUICIDE, new Calibration(1.55, 1.92),
            Signal.UNSAFE_REQUEST, new Calibration(1.88, 2.75),
            Signal.SERIOUS_HARM, new Calibration(1.81, 2.09),
            Signal.CHILD_AT_RISK, new Calibration(1.55, 1.70));

    /// What a score means depends on what gave it. On both scales the same bar brings about the same rate of false alarms.
    static final Scale WORDS = new Scale(OF_WORDS);

    static final Scale WORDS_AND_SENTENCE = new Scale(OF_WORDS_AND_SENTENCE);

    /// What scores of one kind mean.
    record Scale(Map<Signal, Calibration> calibrations) {
        private static final Calibration NONE = new Calibration(1, 0);

        /// How likely it is that a text with this score raises the signal.
        double calibrated(Signal signal, double score) {
            return calibrations.getOrDefault(signal, NONE).of(score);
        }
    }

    /// On authors kept out of the fit, and with the sentence, false alarms among other messages, half of which were written to look alike: danger 3 in 100 for the
    /// directive and 5 for the question, unsafe requests 2, serious harm 4 and a child at risk 5, because missing those costs more than a kind word too many.
    /// Suicide has a high bar, 1 in 100, for the reply that takes over and a low one, 5, for the light question that carries help and leaves the answer standing.
    static final SignalBars SIGNALS = new SignalBars(
            Map.of(
                    Signal.IMMEDIATE_DANGER, 0.21,
                    Signal.SUICIDE, 0.36,
                    Signal.UNSAFE_REQUEST, 0.15,
                    Signal.SERIOUS_HARM, 0.13,
                    Signal.CHILD_AT_RISK, 0.14),
            Map.of(Signal.IMMEDIATE_DANGER, 0.06, Signal.SUICIDE, 0.115));

    /// From here on the words alone are sure enough of an intent: hardly ever does the sentence change it.
    private static final double SURE_OF_INTENT = 0.7;

    /// Below this part of its bar a signal is surely not raised by the words; above [#SURELY_RAISED] it surely is.
    private static final double SURELY_SILENT = 0.1;

    private static final double SURELY_RAISED = 0.8;

    private Bars() {}

    static boolean sureOfIntent(Reading byWords) {
        int likeliest = byWords.likeliest();
        return likeliest >= 0 && byWords.intent(likeliest) >= SURE_OF_INTENT;
    }

    /// @param likeliest calibrated, in the order of [Lessons#SIGNALS]
    static boolean sureOfSignals(double[] likeliest) {
        for (int s = 0; s < likeliest.length; s++) {
            var signal = Lessons.SIGNALS.get(s);
            double bar = Math.min(SIGNALS.askFrom(signal), SIGNALS.actFrom(signal));
            if (likeliest[s] >= SURELY_SILENT * bar && likeliest[s] < SURELY_RAISED) {
                return false;
            }
        }
        return true;
    }

    /// Whether the words alone are sure of danger or suicide: the reply to that waits for nothing, whatever else may be in the message (SAFE-14).
    ///
    /// @param likeliest calibrated, in the order of [Lessons#SIGNALS]
    static boolean surelyUrgent(double[] likeliest) {
        return Stream.of(Signal.IMMEDIATE_DANGER, Signal.SUICIDE).anyMatch(signal -> likeliest[Lessons.SIGNALS.indexOf(signal)] >= SURELY_RAISED);
    }

    static double actFrom(Signal signal) {
        return SIGNALS.act().getOrDefault(signal, Double.POSITIVE_INFINITY);
    }
}
