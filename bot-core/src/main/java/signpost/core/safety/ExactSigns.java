package signpost.core.safety;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import signpost.core.message.Signal;

/// The few wordings that must raise their signal even if everything learnt is missing (SAFE-14).
///
/// Kept few on purpose: exact rules look perfect beside their author's phrases and fail on new ones. Read in plain form (see
/// `PlainWords`). Each has its test.
final class ExactSigns {
    private static final Map<Signal, List<Pattern>> SIGNS = Map.of(
            Signal.IMMEDIATE_DANGER,
            signs(
                    "^(please |pls |help |quick |i need ){0,4}+((999|112|ambulance|an ambulance)( (now|please|pls|quickly|quick|help|asap|urgently|urgent|rn|here)){0,4}+|(the )?police( (now|quickly|quick|help|asap|urgently|urgent|rn)){1,4}+)[ !.]{0,9}+$",
                    "\\b(call|get|send|need) (the )?(police|an ambulance|999)\\b(?! (officer|station|report|record|check))(?=.*\\b(now|please|pls|quick|hurry)\\b)",
                    "\\b(please|pls|quick|quickly|hurry)\\b.{0,15}\\b(call|get|send) (the )?(police|an ambulance|999)\\b(?! (officer|station|report|record|check))",
                    "\\b(hes|shes|theyre|he is|she is|they are) (smashing|kicking|breaking|banging) (on |in |down |the |my |our |front |back |bathroom |bedroom )*+(door|window)",
                    "\\b(hes|shes|theyre|he is|she is|they are) (got|holding|waving) (a|the) (knife|gun|bat|machete|hammer|axe)\\b",
                    "\\b(going to|gonna|trying to) kill (me|us) (right )?now\\b",
                    "\\b(hes|shes|he is|she is) (hitting|beating|strangling|choking|attacking|stabbing) (me|her|him|us|my \\w+)( right)? now\\b",
                    "\\bhelp\\b.{0,20}\\b(hes|shes|he is|she is) (here|back|inside|coming)\\b(?! (out of (prison|jail|custody|hospital)|from|in touch|to live|legally|illegally))"),
            Signal.SUICIDE,
            signs(
                    "\\b(want to|wanna|going to|gonna|plan\\w* to|trying to) (kill myself|end my life|end it all|take my (own )?life)\\b(?! (laughing|working|at the gym))",
                    "\\bkill(ing)? myself\\b(?! (laughing|working|at the gym))",
                    "(?<!\\b(not|dont|never) )\\b(i am|im|feeling|feel) suicidal\\b",
                    "\\b(taken|took) (an overdose|all (my|the) (pills|tablets))\\b",
                    "\\bdont want to (be alive|live|be here) any ?more\\b"),
            Signal.SERIOUS_HARM,
            signs(
                    "\\b(strangl|throttl)\\w+ (me|her|him|my|us)\\b",
                    "\\b(he|she|they|partner|husband|wife|ex|boyfriend|girlfriend)\\b.{0,30}\\b(chokes?|choked|choking|strangles?|strangled) (me|her|him)\\b",
                    "\\b(hands?|arm|belt|scarf) (round|around|on|over) (my|her|his) (neck|throat)\\b",
                    "\\bthreaten\\w* to kill (me|her|him|us|my)\\b"),
            Signal.UNSAFE_REQUEST,
            signs(
                    "\\b(has|have|did) (my|the) (wife|husband|ex|partner|girlfriend|boyfriend|daughter|son|sister)\\b.{0,25}\\b(been in touch|(contact|message|call|text|phone|ring|rung)(ed|d)? you)\\b",
                    "\\b(where is|wheres|tell me where|find out where) (my|the) (wife|husband|ex|partner|girlfriend|boyfriend)\\b"));

    private ExactSigns() {}

    private static List<Pattern> signs(String... patterns) {
        return List.of(patterns).stream().map(Pattern::compile).toList();
    }

    /// Whether a text in plain form carries a certain sign of that signal.
    static boolean raise(Signal signal, String plain) {
        return SIGNS.getOrDefault(signal, List.of()).stream().anyMatch(p -> p.matcher(plain).find());
    }
}
