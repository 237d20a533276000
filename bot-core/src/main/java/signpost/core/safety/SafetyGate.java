package signpost.core.safety;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import signpost.core.message.PlainWords;
import signpost.core.message.Signal;
import signpost.core.message.Utterance;

/// Screens every utterance before any flow sees it, on the words alone (SAFE-10).
///
/// Two layers: the exact signs, which need nothing, and what was learnt from the reviewed phrases. If the second one breaks,
/// the first still stands (SAFE-14).
public final class SafetyGate {
    private static final Pattern NUMBER_ALONE = Pattern.compile("\\s*\\d{1,2}[.)]?\\s*");

    private final SignalReader learnt;

    public SafetyGate(SignalReader learnt) {
        this.learnt = learnt;
    }

    /// What the utterance raises. A picked choice raises nothing: its node does what the signal would.
    public Screening screen(Utterance said) {
        return switch (said) {
            case Utterance.Picked ignored -> Screening.CLEAR;
            case Utterance.Typed(var text) -> screen(PlainWords.of(text), learnt(text), learnt.bars());
        };
    }

    /// The same on the exact signs alone, for when the learnt layer is broken.
    public Screening screenByExactSigns(Utterance said) {
        return switch (said) {
            case Utterance.Picked ignored -> Screening.CLEAR;
            case Utterance.Typed(var text) -> screen(PlainWords.of(text), SignalScores.NONE, SignalBars.DEFAULT);
        };
    }

    /// How every signal stands, most urgent first, for people who ask why. A picked choice has none.
    public List<Weighed> weigh(Utterance said) {
        return switch (said) {
            case Utterance.Picked ignored -> List.of();
            case Utterance.Typed(var text) -> weighed(PlainWords.of(text), learnt(text), learnt.bars());
        };
    }

    /// A bare "1" or "2." picks a choice: there is nothing in it to read a danger from.
    private SignalScores learnt(String text) {
        return NUMBER_ALONE.matcher(text).matches() ? SignalScores.NONE : learnt.read(text);
    }

    private static Screening screen(String plain, SignalScores scores, SignalBars bars) {
        var weighed = weighed(plain, scores, bars);
        var signals = weighed.stream().filter(Weighed::raised).map(Weighed::signal).toList();
        var doubt = weighed.stream().filter(w -> isAskedAbout(w, signals)).map(Weighed::signal).findFirst().orElse(Signal.NONE);
        return new Screening(signals, doubt);
    }

    /// Danger is asked about beside any milder signal; suicide only where nothing at all is raised, because that reply goes first.
    private static boolean isAskedAbout(Weighed weighed, List<Signal> raised) {
        return weighed.doubtful() && (weighed.signal() == Signal.IMMEDIATE_DANGER || raised.isEmpty());
    }

    private static List<Weighed> weighed(String plain, SignalScores scores, SignalBars bars) {
        return Arrays.stream(Signal.values())
                .filter(s -> s != Signal.NONE)
                .map(s -> weighed(s, plain, scores.of(s), bars))
                .toList();
    }

    /// Whether exact words rule a signal out is asked only where the score sees it: most messages are spared the most costly patterns.
    private static Weighed weighed(Signal signal, String plain, double score, SignalBars bars) {
        double act = bars.actFrom(signal);
        double ask = bars.askFrom(signal);
        return new Weighed(signal, score, act, ask, Weighed.Sign.of(signal, plain, score >= Math.min(act, ask)));
    }
}
