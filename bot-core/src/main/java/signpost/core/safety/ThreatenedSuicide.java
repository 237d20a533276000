package signpost.core.safety;

import signpost.core.message.Cue;

/// Reads whether somebody tells that another person threatens with suicide: what abusers do to hold on to a partner (SAFE-15, SAFE-45).
///
/// Texts are in plain form (see `PlainWords`).
public final class ThreatenedSuicide {
    private static final String SELF = "(himself|herself|themselves|themself)";
    private static final Cue TOLD = Cue.of(
            "\\b(he|she|they|hes|shes|partner|husband|wife|boyfriend|girlfriend|ex|hell|shell|theyll)\\b.{0,60}\\b(kill|hang|top|harm|end it for) " + SELF + "\\b"
                    + "|\\b(he|she|they|hed|shed|theyd|hell|shell|theyll|husband|wife|partner|boyfriend|girlfriend|ex)\\b.{0,50}\\b(commit suicide|take (his|her|their) own life|end (his|her|their) life|do something stupid|overdose|jump off|hurt " + SELF + "|suicidal)\\b.{0,40}\\b(if|when|unless|because) (i|we)\\b"
                    + "|\\b(if|when|unless) i (leave|left|go|ever leave|end it|dont)\\b.{0,50}\\b((kill|hang|hurt|harm|top|shoot) " + SELF + "|(he|she|they|hell|shell|theyll)\\b.{0,20}\\bsuicid\\w*|(end|take) (his|her|their) (own )?life)\\b");
    private static final Cue IF_I_LEAVE = Cue.of(
            "\\b(if|when|unless|cos|because|since) (i|we)( ever| even| dare| try to| dont| do| did)* (leave|left|go|went|end|ended|finish|finished|split|break up|dump|dumped|stay|come back|tell|told|walk|move out|call|report)\\b");
    private static final Cue SOMEBODY_ELSE = Cue.of(
            "(?<!\\b(to|at|with|from|round|tell|told|call|called) (my|his|her) )\\b(son|daughter|child|kid|teenager|brother|sister|mum|mam|dad|mother|father|friend|mate|pupil|student|client|patient|colleague|neighbour|uncle|aunt|cousin|nan|grandad)s?\\b");
    private static final Cue OWN = Cue.of(
            "\\b(myself|suicidal (too|as well)|my (own )?life|i (also )?(want|wanna|wish|feel like|thought (of|about)|think (of|about)) .{0,20}\\b(die|dying|dead|not here|gone|ending|end)|dont want to (be here|live|wake up)|cant go on|no point)\\b");

    private ThreatenedSuicide() {}

    /// Whether another person's threat is told.
    public static boolean in(String plain) {
        return TOLD.in(plain);
    }

    /// Whether it is a hold over the writer alone: a condition on what the writer does, by nobody else than a partner, and no word of their own.
    static boolean isAHold(String plain) {
        return in(plain)
                && IF_I_LEAVE.in(plain)
                && !SOMEBODY_ELSE.in(plain)
                && !OWN.in(plain);
    }
}
