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
            Map.entry("meny", MENU),
            Map.entry("menue", MENU),
            Map.entry("mneu", MENU),
            Map.entry("meun", MENU),
            Map.entry("the menu", MENU),
            Map.entry("show menu", MENU),
            Map.entry("show the menu", MENU),
            Map.entry("show me the menu", MENU),
            Map.entry("back to menu", MENU),
            Map.entry("back to the menu", MENU),
            Map.entry("go to menu", MENU),
            Map.entry("main menu", MENU),
            Map.entry("topics", MENU),
            Map.entry("options", MENU),
            Map.entry("start again", MENU),
            Map.entry("start over", MENU),
            Map.entry("restart", MENU),
            Map.entry("back", BACK),
            Map.entry("go back", BACK),
            Map.entry("previous", BACK),
            Map.entry("bck", BACK),
            Map.entry("bakc", BACK),
            Map.entry("go bk", BACK),
            Map.entry("one back", BACK),
            Map.entry("more", MORE),
            Map.entry("next", MORE),
            Map.entry("moer", MORE),
            Map.entry("mroe", MORE),
            Map.entry("show more", MORE),
            Map.entry("see more", MORE),
            Map.entry("read more", MORE),
            Map.entry("send more", MORE),
            Map.entry("clear", CLEAR),
            Map.entry("cler", CLEAR),
            Map.entry("claer", CLEAR),
            Map.entry("clear chat", CLEAR),
            Map.entry("clear this", CLEAR),
            Map.entry("clear this chat", CLEAR),
            Map.entry("clear it", CLEAR),
            Map.entry("clear all", CLEAR),
            Map.entry("clear everything", CLEAR),
            Map.entry("clear history", CLEAR),
            Map.entry("delete this chat", CLEAR),
            Map.entry("delete chat", CLEAR),
            Map.entry("help", HELP),
            Map.entry("info", HELP),
            Map.entry("info please", HELP),
            Map.entry("info pls", HELP),
            Map.entry("exit", EXIT),
            Map.entry("leave", EXIT),
            Map.entry("close", EXIT),
            Map.entry("close chat", EXIT),
            Map.entry("close this chat", EXIT),
            Map.entry("exit chat", EXIT),
            Map.entry("exti", EXIT),
            Map.entry("quick exit", EXIT),
            Map.entry("exit now", EXIT),
            Map.entry("exit please", EXIT),
            Map.entry("exit pls", EXIT),
            Map.entry("end chat", EXIT),
            Map.entry("end this chat", EXIT),
            Map.entry("end conversation", EXIT),
            Map.entry("end the chat", EXIT),
            Map.entry("log out", EXIT),
            Map.entry("logout", EXIT),
            Map.entry("start", START),
            Map.entry("unstop", START),
            Map.entry("stop", STOP),
            Map.entry("stopp", STOP),
            Map.entry("sotp", STOP),
            Map.entry("stpo", STOP),
            Map.entry("stopall", STOP),
            Map.entry("unsubscribe me", STOP),
            Map.entry("unsubcribe", STOP),
            Map.entry("unsuscribe", STOP),
            Map.entry("opt me out", STOP),
            Map.entry("please stop texting me", STOP),
            Map.entry("pls stop texting me", STOP),
            Map.entry("dont text me", STOP),
            Map.entry("dont text me again", STOP),
            Map.entry("do not text me", STOP),
            Map.entry("do not text me again", STOP),
            Map.entry("no more texts", STOP),
            Map.entry("stop all", STOP),
            Map.entry("unsubscribe", STOP),
            Map.entry("cancel", STOP),
            Map.entry("end", STOP),
            Map.entry("quit", STOP),
            Map.entry("revoke", STOP),
            Map.entry("optout", STOP),
            Map.entry("opt out", STOP));

    private static final int LONGEST = 60;
    private static final Set<Command> WITH_TAIL = Set.of(STOP, MENU, BACK, MORE, CLEAR);
    private static final Pattern POLITE_TAIL =
            Pattern.compile("([^\\p{L}\\p{N}]+(thanks?( you)?|thank u|thx|ta|cheers|pls|plz|please|now|texting me|texting|texts|messaging me|messages|sending me (texts|messages)))+$");

    /// What our own texts say before a word: "Text MENU for topics", "Reply MORE".
    private static final Pattern ASKED_FOR = Pattern.compile("^(reply|text|send|type)[^\\p{L}\\p{N}]+");

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPELT = Pattern.compile("\\p{L}( \\p{L}){2,}");
    private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    /// The command that the whole message is; [#NONE] for a message that only contains the word.
    static Command of(String text) {
        var bare = EDGES.matcher(PlainWords.of(text)).replaceAll("");
        if (bare.length() > LONGEST) {
            return NONE;
        }
        var exact = exactly(bare);
        if (exact != NONE) {
            return exact;
        }
        var command = exactly(ASKED_FOR.matcher(POLITE_TAIL.matcher(bare).replaceAll("")).replaceAll(""));
        return WITH_TAIL.contains(command) ? command : NONE;
    }

    /// The command that the words are, also where they are spelt out ("s t o p", "opt-out") or stretched ("stoooop").
    private static Command exactly(String bare) {
        var words = NOT_WORDS.matcher(bare).replaceAll(" ");
        var joined = SPELT.matcher(words).matches() ? words.replace(" ", "") : words;
        return WORDS.getOrDefault(joined, WORDS.getOrDefault(STRETCHED.matcher(joined).replaceAll("$1"), NONE));
    }

    /// Whether it ends a conversation or covers it up.
    boolean leaves() {
        return this == CLEAR || this == EXIT || this == STOP;
    }

    /// Every word that is a command, for the rule that no flow uses one as a choice.
    static List<String> words() {
        return WORDS.keySet().stream().sorted().toList();
    }
}
