package signpost.kb.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import signpost.core.message.Cue;
import signpost.core.message.PlainWords;

/// Cuts a message where one thing ends and another begins, and tells the pieces that ask for something from those that tell a story.
final class Clauses {
    /// Shorter messages are one thing with commas in it.
    private static final int LONG = 60;

    private static final String ASKING =
            "(how|what|whats|who|whos|where|wheres|when|which|can|could|do|does|is there|is it|are there|will|would|should|am i|have you|any(one|body|thing)?)\\b";
    private static final String WANTING =
            "(i|we)( also| really| just)?( need| want|d like| would like|m looking for| am looking for)( to (know|ask|find|speak|talk|get)| help| advice| info\\w*| a | an | some| the | someone| somebody)";
    private static final Pattern ENDS = Pattern.compile(
            "[.!;\\n]+|\\?+|\\b(and also|also|plus|another thing|secondly|as well as that|on top of that)\\b"
                    + "|\\b(and|but|then|or)\\b(?= (" + ASKING + "|" + WANTING + "))");
    private static final Pattern COMMA = Pattern.compile("[,:]| - ");
    private static final Cue ASKS = Cue.of(
            "^(hi|hello|hey|and|so|ok|please|pls|thanks|but|then|or|sorry|also|well| )*("
                    + ASKING + "|" + WANTING
                    + "|(need|want|looking for|after|get|help with|help getting|help finding|advice|info(rmation)?|(the |a )?number|(tell|show|give) me|what about|how about|question)\\b)"
                    + "|\\b(number for|help with|advice (on|about)|info(rmation)? (on|about)|what about|(is|are) there (any|a|some)|who (do|can|could|should) (i|we)|how (do|can|could|would) (i|we|u|you)|do you know|can (you|u|i|we)|could (you|i|we)|do i|should i|am i)\\b");

    private Clauses() {}

    /// The pieces of a message that ask for something, in plain form and in their order; the whole message where it has one piece alone.
    static List<String> asking(String text) {
        // Line breaks are ends too, which the plain form has no more.
        var plain = PlainWords.of(text.replace('\n', '.'));
        return Arrays.stream(ENDS.split(plain))
                .flatMap(piece -> piece.length() > LONG ? Arrays.stream(COMMA.split(piece)) : Arrays.stream(new String[] {piece}))
                .map(String::strip)
                .filter(piece -> ASKS.in(piece))
                .toList();
    }
}
