package signpost.core.safety;

import java.util.List;
import java.util.Map;
import signpost.core.message.Cue;
import signpost.core.message.Signal;

/// The few wordings that must raise their signal even if everything learnt is missing (SAFE-14).
///
/// Kept few on purpose: exact rules look perfect beside their author's phrases and fail on new ones. Read in plain form (see
/// `PlainWords`). Each has its test.
final class ExactSigns {
    /// Who somebody looks for: never a child, whose parent may be looking for help.
    private static final String SOUGHT = "my (ex |ex-)?(wife|husband|ex|partner|girlfriend|boyfriend|missus|mrs|gf|bf)";

    /// What somebody says they are who asks where another person is. Said or true, nobody is told (SAFE-19).
    private static final String CLAIMED =
            "(social worker|solicitor|lawyer|doctor|gp|nurse|midwife|health visitor|support worker|probation officer|police officer|landlord|boss|employer|brother|sister|father|dad|mother|mum|mom|husband|wife|partner|boyfriend|girlfriend|son|daughter|uncle|aunt|cousin|friend|mate|carer)";

    private static final String OTHERS =
            "she|shes|her|he|hes|him|his|they|theyre|them|wife|husband|girlfriend|boyfriend|partner|ex|missus|mrs|gf|bf|girl|girls|woman|women|lady|one";

    /// After words that may ask for a place to send somebody for help.
    private static final String NOT_HELP = "(?! (best|able|allowed|meant|supposed|likely|entitled|going to (get|find)))";

    private static final Map<Signal, List<Cue>> SIGNS = Map.of(
            Signal.IMMEDIATE_DANGER,
            signs(
                    "^((please|pls|help me|help|hi|hello|yes|omg)[ ,!.]{1,3}){0,4}+(i am|im|we are|were) in (real |serious |immediate |great )?danger([ ,!.]{1,3}(right now|now|here|please|pls|help me|help)){0,4}+[ !.]{0,9}+$",
                    "^(please |pls |help |quick |i need ){0,4}+((999|112|ambulance|an ambulance)( (now|please|pls|quickly|quick|help|asap|urgently|urgent|rn|here)){0,4}+|(the )?police( (now|quickly|quick|help|asap|urgently|urgent|rn)){1,4}+)[ !.]{0,9}+$",
                    "\\b(call|get|send|need) (the )?(police|an ambulance|999)\\b(?! (officer|station|report|record|check))(?=.*\\b(now|please|pls|quick|hurry)\\b)",
                    "\\b(please|pls|quick|quickly|hurry)\\b.{0,15}\\b(call|get|send) (the )?(police|an ambulance|999)\\b(?! (officer|station|report|record|check))",
                    "\\b(hes|shes|theyre|he is|she is|they are) (smashing|kicking|breaking|banging) (on |in |down |the |my |our |front |back |bathroom |bedroom )*+(door|window)",
                    "\\b(hes|shes|theyre|he is|she is|they are) (got|holding|waving) (a|the) (knife|gun|bat|machete|hammer|axe)\\b",
                    "\\b(going to|gonna|trying to) kill (me|us) (right )?now\\b",
                    "\\b((step ?)?(dad|mum|mam|father|mother)|husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|brother|son|uncle)( is|s) (hitting|beating|strangling|choking|attacking|stabbing) (up )?(me|her|him|us|them|my \\w+|the \\w+)( up)?( right)? now\\b",
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
                    "\\b(where is|wheres|tell me where|find out where) (my|the) (wife|husband|ex|partner|girlfriend|boyfriend)\\b",
                    "\\b(has|have|did) (she|he) (ever |already |even )?(been in touch with (you|u)|(contact|message|call|text|phone|ring|rung|rang)(ed|d)? (you|u))\\b",
                    "\\b(which|what|wot) (refuge|shelter|hostel|safe house) (is|are) (she|he|" + SOUGHT + ") (in|at|staying|living|hiding|now)\\b",
                    "\\b(which|what|wot) (refuge|shelter|hostel|safe house) (did|has) (she|he|" + SOUGHT + ") (go|gone|went|move|moved|run|ended up)\\b",
                    "\\b(which|what|wot) (refuge|shelter|hostel|safe house) (have|did|do) (you|u) (put|send|sent|take|taken|took|place|placed|move|moved|hide|hidden|got) (her|him|" + SOUGHT
                            + ")\\b",
                    "\\bwhere (have|did) (you|u) (put|taken|take|send|sent|hide|hidden|move|moved|place|placed) (her|him|" + SOUGHT + ")\\b",
                    "^(please |pls |hi |hello |can you |could you |tell me |just )*(where is|wheres|where has|where did) (she|he)( gone| go| staying| living| hiding| now)*[ ?!.]*$",
                    "\\b(im|i am|this is) her (own |older |younger |big |little )?" + CLAIMED + "\\b.{0,60}\\b(where is she|wheres she|where she (is|lives|went|stays|has gone)|(give me|whats|what is|confirm) her (new )?(address|location|whereabouts))\\b"
                            + NOT_HELP,
                    "\\b(im|i am|this is) his (own |older |younger |big |little )?" + CLAIMED + "\\b.{0,60}\\b(where is he|wheres he|where he (is|lives|went|stays|has gone)|(give me|whats|what is|confirm) his (new )?(address|location|whereabouts))\\b"
                            + NOT_HELP,
                    "\\bdo (you|u) know where (she|he|" + SOUGHT + ") (is|lives|went|has gone|is staying|is living|moved to)\\b" + NOT_HELP,
                    "^(please |pls |hi |hello |can you |could you |u |just )*(give|send|tell|get) me (her|his|(my|the) (wife|husband|ex|partner|girlfriend|boyfriend)s) (new |home |current )?(address|location|whereabouts|postcode)\\b",
                    "\\b((can|could) (you|u|i|we)|how (do|can|could) (i|you|u|we)|how to|help me( to)?) (please |secretly )?(track|trace|locate|hack|spy on|bug|clone) (her|his|(my|the) (wife|husband|ex|partner|girlfriend|boyfriend)s) (phone|mobile|car|location|whatsapp|messages|account|insta\\w*|facebook|snap\\w*)\\b",
                    "\\b(help me( to)?|can (you|u)|could (you|u)) (please )?(find|locate|trace|track down|look up) " + SOUGHT + "( for me| please| pls| now|[ ?!.]*$)",
                    "\\bis (a |the |my )?(woman|man|girl|lady|person|somebody|someone|wife|ex|daughter|sister|partner) (called|named) (\\w+ ){1,3}(there|here|staying|living|hiding|with (you|u))\\b",
                    "\\bis (she|" + SOUGHT + ") (staying )?(with (you|u)|one of yours|on your books|in one of your)\\b"));

    private static final String HELPED = "(she|he|they|i|we|my \\w+|a \\w+|someone|somebody)";

    /// Who asks like this looks for a safe place or for help, or tells of their own messages: no person is looked for, and nothing that could find one is
    /// answered. Only what was learnt is overruled by it, never another exact sign.
    private static final List<Cue> NOBODY_SOUGHT = signs(
            "^[^a-z]*(please |pls |hi |hello |and |also )*(which|what|wot|are there|is there) (a |any )?(refuge|shelter|safe house)s? (takes?|would take|will take|can take|could take|accepts?|has|have|is (nearest|closest|free|open)|that takes?|can i|could i|should i|would i|do i|for)\\b(?!.*\\b("
                    + OTHERS + ")\\b)",
            "\\b(where|which (refuge|shelter)|what (refuge|shelter)) (can|could|should) " + HELPED + " (go|get|stay|turn|move|find)\\b",
            "\\bwhere " + HELPED + " (can|could) (go|get|stay|turn|find) ?(help|support|advice|to)?\\b",
            "\\b(find|get) (my|a|some) (\\w+ )?(some )?(help|support|counselling|therapy|somewhere safe)\\b(?!.*\\b(where|address|located?|find (her|him|out))\\b)",
            "^(?!.*\\b(where|address|located?|location|lives?|living|staying|phone|mobile|call|calls|browsing|browser|search|internet|google|chat|message|messages|whatsapp|facebook|snap\\w*|insta\\w*|account|bank|medical|health|you|u|your|refuge|service)\\b).*\\b(can|could|how (do|can)|should) i (check|find out|ask|see|know)\\b.{0,60}\\b(record|past|history|convictions?|background|done (this|it|that) before|been violent|abused (before|anyone|anybody))\\b",
            "^[^a-z]*(did|have) (you|u) (get|got|seen?|read) my (message|text|email|form|referral)s?[^a-z]*$",
            "^[^a-z]*(i|ive|we|weve) (have )?(already )?(been in touch with|contacted|messaged|texted|called|rung|rang) (you|u)( before| already| last week| yesterday| today| again)*[^a-z]*$",
            "^[^a-z]*has my (idva|isva|social worker|support worker|key ?worker|case ?worker|solicitor|referral|form)\\b(?!.*\\b(" + OTHERS + ")\\b)",
            "^[^a-z]*(can|could) (the )?(police|they) (track|trace|find) (his|her|my) (phone|car)[^a-z]*$",
            "^[^a-z]*(he|she|hes|shes|my ex) (has |have )?(been in touch with|contacted|messaged|texted|rung|called) me( again| today| yesterday| last night)*[^a-z]*$");

    private ExactSigns() {}

    private static List<Cue> signs(String... patterns) {
        return List.of(patterns).stream().map(Cue::of).toList();
    }

    private static boolean anyIn(String plain, List<Cue> signs) {
        var letters = Cue.lettersOf(plain);
        return signs.stream().anyMatch(sign -> sign.in(letters));
    }

    /// Whether a text in plain form cannot mean that signal, whatever was learnt.
    static boolean ruleOut(Signal signal, String plain) {
        return switch (signal) {
            case UNSAFE_REQUEST -> anyIn(plain, NOBODY_SOUGHT);
            case SUICIDE -> ThreatenedSuicide.isAHold(plain);
            case IMMEDIATE_DANGER, SERIOUS_HARM, CHILD_AT_RISK, NONE -> false;
        };
    }

    /// Whether a text in plain form carries a certain sign of that signal.
    static boolean raise(Signal signal, String plain) {
        return anyIn(plain, SIGNS.getOrDefault(signal, List.of()))
                || (signal == Signal.SERIOUS_HARM && ThreatenedSuicide.isAHold(plain));
    }
}
