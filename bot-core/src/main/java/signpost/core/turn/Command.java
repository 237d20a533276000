package signpost.core.turn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import signpost.core.message.PlainWords;

/// A word that steers the conversation instead of saying something (`contracts.md` 3, SAFE-31).
enum Command {
    MENU,
    BACK,
    MORE,
    CLEAR,
    HELP,
    START,
    /// A wish to leave, in a word that no carrier takes.
    EXIT,
    /// A carrier's stop word, or a wish to end: the session ends.
    STOP,
    /// No command.
    NONE;

    private static final Map<String, Command> WORDS = Map.ofEntries(
            Map.entry("menu", MENU),
            Map.entry("main menu", MENU),
            Map.entry("topics", MENU),
            Map.entry("options", MENU),
            Map.entry("start again", MENU),
            Map.entry("start over", MENU),
            Map.entry("restart", MENU),
            Map.entry("back", BACK),
            Map.entry("go back", BACK),
            Map.entry("previous", BACK),
            Map.entry("more", MORE),
            Map.entry("next", MORE),
            Map.entry("clear", CLEAR),
            Map.entry("help", HELP),
            Map.entry("info", HELP),
            Map.entry("exit", EXIT),
            Map.entry("leave", EXIT),
            Map.entry("close", EXIT),
            Map.entry("close chat", EXIT),
            Map.entry("exit chat", EXIT),
            Map.entry("start", START),
            Map.entry("unstop", START),
            Map.entry("stop", STOP),
            Map.entry("stopall", STOP),
            Map.entry("stop all", STOP),
            Map.entry("unsubscribe", STOP),
            Map.entry("cancel", STOP),
            Map.entry("end", STOP),
            Map.entry("quit", STOP),
            Map.entry("revoke", STOP),
            Map.entry("optout", STOP),
            Map.entry("opt out", STOP));

    private static final Set<Command> WITH_TAIL = Set.of(STOP, MENU, BACK, MORE, CLEAR);
    private static final Pattern POLITE_TAIL =
            Pattern.compile("([^\\p{L}\\p{N}]+(thanks?( you)?|thank u|ta|cheers|pls|plz|please|now|texting me|messages))+$");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    /// The command that the whole message is; [#NONE] for a message that only contains the word.
    static Command of(String text) {
        var bare = EDGES.matcher(PlainWords.of(text)).replaceAll("");
        var exact = WORDS.getOrDefault(bare, NONE);
        if (exact != NONE) {
            return exact;
        }
        var command = WORDS.getOrDefault(POLITE_TAIL.matcher(bare).replaceAll(""), NONE);
        return WITH_TAIL.contains(command) ? command : NONE;
    }

    /// Every word that is a command, for the rule that no flow uses one as a choice.
    static List<String> words() {
        return WORDS.keySet().stream().sorted().toList();
    }
}
