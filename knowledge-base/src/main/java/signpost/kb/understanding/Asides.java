package signpost.kb.understanding;

import java.util.regex.Pattern;
import signpost.core.message.Cue;
import signpost.core.message.PlainWords;

/// Takes out of a message what it calls or orders a machine: insults, and words that are meant to make a program obey.
///
/// Nobody here obeys and nobody takes offence; but such words stand in front of what somebody needs.
final class Asides {
    private static final String YOU_ARE = "(you are|youre|ur|u r|you|u|this is|what a) ";
    private static final String RUDE =
            "(so |a |an |just |all |utterly |absolutely |fucking |bloody |effing |complete |total )*(stupid|useless|thick|dumb|idiot\\w*|moron\\w*|pathetic|rubbish|shit|crap|dense|brainless|hopeless|waste of (space|time)|piece of (crap|shit|junk))"
                    + "( (fucking |bloody )?(bot|robot|machine|thing|computer|chatbot|program|website))?";
    private static final Cue INSULT = Cue.of(
            "\\b(are you |" + YOU_ARE + ")?" + RUDE + "\\b|\\b(for fucks sake|ffs|fuck off|fuck you|piss off|sod off|bloody hell|screw you|fuck this|omg|wtf)\\b");
    private static final Cue ORDER = Cue.of(
            "<[^>]{0,200}>|\\[/?inst]|<<?/?sys>>?|\\b(system|user|assistant|role|content)\"? ?: ?|[{}\"`$]"
                    + "|\\b(lol )?(please )?(ignore|forget|disregard|override) ((all|any|your|the|my|previous|prior|last|above|of|these|that) )*(instructions?|rules?|prompts?|guidelines|training|messages?)\\b( and)?"
                    + "|\\b(you are|youre|ur) (now |chatgpt|an? (ai|language model|helpful assistant|pirate|evil \\w+))(dan|chatgpt|a \\w+|an \\w+)?"
                    + "|\\b(act|behave|respond|answer|roleplay|role play) as (if you (are|were) )?(a|an|my|the) \\w+( officer)?\\b|\\bpretend (to be|you are|youre|that you are) (a|an|my|the) \\w+\\b"
                    + "|\\brepeat after me\\b|\\btell me a joke\\b|\\bprint ?\\([^)]{0,80}\\)|\\b(select|drop table|insert into|delete from)\\b[^;]{0,80};|; ?--");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private Asides() {}

    /// The rest of a message in plain form; the same text where it holds no such words.
    static String without(String text) {
        var plain = PlainWords.of(text);
        var rest = INSULT.replacedIn(ORDER.replacedIn(plain, " "), " ");
        return rest.equals(plain) ? text : EDGES.matcher(PlainWords.of(rest)).replaceAll("");
    }
}
