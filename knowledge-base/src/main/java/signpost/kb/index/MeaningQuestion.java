package signpost.kb.index;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import signpost.core.message.Cue;

/// Tells whether a sentence asks what a term means, rather than using the term on the way to something else.
///
/// Works on the words of the sentence with the term in question replaced by one mark. A sentence that wants a number, a referral or a
/// place is none of these, however many terms it holds.
final class MeaningQuestion {
    /// Stands for the term.
    static final String TERM = "\u00a7";

    private static final String WHAT = "(?:what|whats|wat|wats|wot|wots|whta|wht|wtf|wth|watt)(?: s| is| r| are| was| were| the hell is| on earth is)?";
    private static final String SMALL = "(?: a| an| the| this| these| that| those| my| our| one of these| so called| actual| word| term| thing called| meant by)*";
    private static final String MEANS = "(?:mean|means|meen|meens|meant|stand for|stands for|stand 4|short for|do|does|is|are|r|was|about|all about|involve|involves|entail)";
    private static final String TAIL =
            "(?: mean| means| meaning| stand for| stands for| short for| do| exactly| actually| please| pls| plz| then| thing| thanks| thank you| ta|"
                    + " anyway| even| again| when its at home| when it is at home| when theyre at home| mate| x| lol| about| all about| for| like| you mentioned| everyone mentions| they mentioned|"
                    + " in english| in plain english| in simple terms| in plain words|"
                    + " sorry| btw| by the way| remind me| (?:im|i am) (?:new|new here|new to (?:this|it|all this|the job|the role)|a bit lost|lost|confused))*";
    private static final String HELLO = "(?:(?:hi|hello|hey|hiya|sorry|please|pls|ok|okay|so|and|but|erm|um|er|right|good morning|quick question|can u tell me|can you tell me|could you tell me|tell me) )*";

    /// What follows a question without an "and": where the term was met, never what is to be done with it.
    private static final String WHERE_MET = "(?: (?:there|theres|they|theyre|their|theyve|someone|somebody|someones|my|our|ive|weve|its|saw|heard|read|she|shes|he|hes|because|cos|as)\\b"
            + "(?!.*\\b(?:number|phone|refer|ring|call|where|how)\\b).*)?$";

    private static final List<Cue> FRAMES = Stream.of(
                    // whats a X, what is X please, what is meant by X
                    "^" + HELLO + WHAT + SMALL + " §" + TAIL + "(?: (?:and|n|or) (?!.*\\b(?:number|phone|refer|ring|call|where)\\b).*)?$",
                    // ... sentence before. what is X
                    "\\b" + WHAT + SMALL + " §" + TAIL + "$",
                    // what does X mean, stand for, do
                    "\\b(?:what|wat|wot|whats|wots) (?:does|do|did|dose|duz)" + SMALL + " §(?: even| actually| really)* " + MEANS + "\\b",
                    // i do not know what X is
                    "\\b(?:what|wat|wot)" + SMALL + " § (?:actually |even |really )?(?:(?:means|mean|meens|does|do|stands for|stood for)\\b|(?:is|are|r|was)" + TAIL + "$)",
                    "§ (?:meaning|definition|defined|explained|explanation|means what|stands for what|mean|means|stands for|what is it|what is that|whats that|whats it mean)$",
                    "\\b(?:meaning|definition|def) (?:of|for)" + SMALL + " §",
                    "^" + HELLO + "(?:define|explain|describe|decode)(?: to me| what is| what)?" + SMALL + " §" + TAIL + "$",
                    "\\b(?:mean|means|meant|meaning) by" + SMALL + " §",
                    "\\bnever heard of" + SMALL + " §",
                    "\\b(?:who|whos)(?: is| are| r)?" + SMALL + " §$",
                    "\\b(?:no idea|not sure|unsure|dunno|idk|dont know|dont understand|do not understand|do not know) (?:what is |whats )?" + SMALL.strip() + " ?§$",
                    // my worker said she will do a X, what does that mean
                    "§.*\\b(?:what|wat|wot|whats|wots|wats)(?: does| do| did| is| are| s| the hell is| on earth is| on earth does)*"
                            + " (?:that|this|it|they|those|these|one of those|one|she|he)(?: even| actually| really)*(?: " + MEANS + ")*" + TAIL + "$",
                    // what is X, there is a poster about it
                    "^" + HELLO + "(?:do you know |do u know |any idea )?" + WHAT + SMALL + " §" + TAIL + WHERE_MET,
                    "\\b(?:know|idea|wondering|wonder|ask|asking|tell me) (?:what|wat|wot)" + SMALL + " § (?:is|are|means|does|was)" + TAIL + WHERE_MET,
                    // is X the same as Y, what is the difference between X and Y
                    "\\b(?:is|are) (?:a |an |the )?§ (?:the same|same|any different|different|another name|another word|like a|part of)\\b",
                    "\\bdifference between (?:a |an |the )?§",
                    // X, is that a charity
                    "§ (?:is|are) (?:that|it|this|they|those) (?:a|an|the|some|like|another|one)\\b",
                    "§ (?:is that|is it|have i got that|am i) (?:right|correct)$",
                    // a letter full of them
                    "\\b(?:letters|initials|abbreviations|acronyms|jargon|words) (?:all |even |actually )?(?:mean|means|stand for)\\b.*§",
                    "§.*\\b(?:what|wot|wat) (?:do |does )?(?:all |half |any )*(?:of )?(?:these|those|the|them) (?:letters|initials|abbreviations|acronyms|words)\\b",
                    "§.*\\b(?:what|wot|wat) (?:that|this|it|they|one|those)(?: even| actually| really)? (?:mean|means|is|are|stands for|was|involves)\\b")
            .map(frame -> Cue.of(frame.replace("§", TERM)))
            .toList();

    private static final Pattern BARE = Pattern.compile("^(?:(?:a|an|the|whats|pls|please|um|erm|er|sorry|hi|hello) )*" + TERM + "(?: pls| please| thing| x)*$");

    /// The person was told of it and stops there, as in "she says she is getting me a MARAC": an acronym at the end asks by being said.
    private static final Cue HEARSAY = Cue.of("\\b(?:says|said|told|reckons|mentioned|wants|saying|talking about)\\b.*\\b(?:me|us|i|im|we)\\b.* (?:a|an|the|one of those|something called) "
            + TERM + "$");

    private MeaningQuestion() {}

    /// @param sentence words as [Words] gives them, with [#TERM] in place of the term
    static boolean asks(String sentence) {
        var letters = Cue.lettersOf(sentence);
        return FRAMES.stream().anyMatch(frame -> frame.in(letters));
    }

    /// Whether somebody else used the term to the person, who says no more.
    static boolean isHearsay(String sentence) {
        return HEARSAY.in(sentence);
    }

    /// A name without the question around it: editors write down "what are county lines" as people type it.
    static String stripped(String name) {
        return Words.joined(name)
                .replaceFirst("^(?:(?:what|whats|is|are|meaning|definition|define|of|a|an|the) )+", "")
                .replaceFirst(" (?:meaning|mean|definition)$", "");
    }

    /// Whether the term is all there is.
    static boolean isBare(String sentence) {
        return BARE.matcher(sentence).find();
    }
}
