package signpost.kb.understanding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import signpost.core.intent.Intent;
import signpost.core.intent.IntentMatch;
import signpost.core.message.PlainWords;

/// Finds what a message asks about besides, in the pieces of it that ask for something.
///
/// A piece counts only where its intent is sure and is none that nobody is asked about. One story is one need: what it tells is not read again,
/// only what it asks.
final class FurtherNeeds {
    static final double SURE = 0.6;
    private static final int MOST_PIECES = 12;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_BESIDES = 2;

    /// What a message may have more than its one piece: the mark at its end.
    private static final int MARKS = 3;

    /// Needs that no choice beside another answer serves: help to change is not mixed with help for those who are harmed (SAFE-18), and a general
    /// wish for help is what every answer meets anyway.
    private static final Set<String> NEVER_BESIDE = Set.of(
            "own-behaviour", "find-service", "da-disclosure", "worried-about-other", "referral", "emergency-info", "call-worries", "about-bot");

    private final MessageReader reader;
    private final Function<Integer, Intent> intents;

    /// @param reader  of whose words alone the pieces are judged
    /// @param intents by their number in what was learnt
    FurtherNeeds(MessageReader reader, Function<Integer, Intent> intents) {
        this.reader = reader;
        this.intents = intents;
    }

    /// The match, with what else the message asks about. Several sure questions say what a whole that is unclear is about.
    IntentMatch with(IntentMatch whole, String text) {
        var pieces = Clauses.asking(text);
        if (pieces.isEmpty() || isAlone(whole)) {
            return whole;
        }
        var sure = isOnePiece(pieces, text) ? sure(List.of(text)) : sure(pieces);
        return switch (whole) {
            case IntentMatch.Understood(var intent, var confidence, var also) ->
                new IntentMatch.Understood(intent, confidence, others(intent, sure));
            case IntentMatch.Ambiguous ignored -> several(whole, sure);
            case IntentMatch.NotUnderstood ignored -> several(whole, sure);
        };
    }

    private static boolean isAlone(IntentMatch whole) {
        return whole instanceof IntentMatch.Understood(var intent, var confidence, var also) && intent.id().equals("own-behaviour");
    }

    /// Whether the message is the piece, and was read already.
    private static boolean isOnePiece(List<String> pieces, String text) {
        return pieces.size() == 1 && pieces.getFirst().length() + MARKS >= PlainWords.of(text).length();
    }

    private IntentMatch several(IntentMatch whole, Map<Intent, Double> sure) {
        var needs = List.copyOf(sure.keySet());
        return needs.size() < 2
                ? whole
                : new IntentMatch.Understood(needs.getFirst(), sure.getOrDefault(needs.getFirst(), 0.0), others(needs.getFirst(), sure));
    }

    private static List<Intent> others(Intent first, Map<Intent, Double> sure) {
        return sure.keySet().stream()
                .filter(intent -> !intent.node().equals(first.node()))
                .limit(MOST_BESIDES)
                .toList();
    }

    /// The intents that are sure in a piece, in the order of the pieces.
    private Map<Intent, Double> sure(List<String> pieces) {
        var sure = new LinkedHashMap<Intent, Double>();
        for (var piece : pieces.subList(0, Math.min(MOST_PIECES, pieces.size()))) {
            if (piece.split(" ").length >= FEWEST_WORDS) {
                var reading = reader.byWords(piece);
                var best = reading.likeliest();
                if (best >= 0 && reading.intent(best) >= SURE && mayStand(intents.apply(best))) {
                    sure.merge(intents.apply(best), reading.intent(best), Math::max);
                }
            }
        }
        return sure;
    }

    private static boolean mayStand(Intent intent) {
        return !NEVER_BESIDE.contains(intent.id()) && !Bars.NEVER_OFFERED.contains(intent.id());
    }
}
