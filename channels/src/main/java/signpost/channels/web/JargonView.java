package signpost.channels.web;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import signpost.core.intent.JargonTerm;

/// The words and lists of the jargon buster. Pure; nothing that was typed comes back in it.
final class JargonView {
    static final String PATH = "/professionals/jargon";
    static final String TITLE = "What words mean";
    private static final String HEADING = "<h1>What does it mean?</h1><div class=\"safety\"><p>If somebody is in danger now, call 999.</p></div>";
    private static final String BACK = "<p><a class=\"line\" href=\"/professionals\">Back to who to call</a></p>";

    private JargonView() {}

    /// The field to look a word up. What is typed is posted, so that it is in no address (SAFE-25).
    static String search() {
        return "<form class=\"look-up\" method=\"post\" action=\"" + PATH + "\" autocomplete=\"off\" role=\"search\" aria-label=\"Jargon\">"
                + "<label for=\"word\">A word, letters or part of it</label>"
                + "<div class=\"in-line\"><input type=\"search\" id=\"word\" name=\"word\" autocomplete=\"off\" spellcheck=\"false\" maxlength=\"200\">"
                + "<button>Look it up</button></div></form>";
    }

    static String list(List<JargonTerm> all) {
        return HEADING + search() + aToZ(all, true) + BACK;
    }

    /// @param found the likeliest first; empty if nothing comes near
    static String found(List<JargonTerm> found, List<JargonTerm> all) {
        var answer = found.isEmpty()
                ? Html.element("h2", "We do not have that word yet")
                        + Html.element("p", "Try fewer letters, or one word alone. The whole list is below. "
                                + "You can always ask who used it what they mean: nobody knows them all.")
                : Html.element("h2", found.size() == 1 ? "What it means" : "What it may mean") + terms(found);
        return HEADING + answer + search() + aToZ(all, false) + BACK;
    }

    private static String aToZ(List<JargonTerm> all, boolean open) {
        var byLetter = all.stream().collect(Collectors.groupingBy(JargonView::letter, TreeMap::new, Collectors.toList()));
        var groups = byLetter.entrySet().stream()
                .map(group -> Html.element("h2", group.getKey()) + terms(group.getValue()))
                .collect(Collectors.joining());
        return "<details" + (open ? " open" : "") + "><summary>All " + all.size() + " words, A to Z</summary>" + groups + "</details>";
    }

    private static String letter(JargonTerm term) {
        return term.term().substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private static String terms(List<JargonTerm> terms) {
        return "<dl class=\"terms\">" + terms.stream().map(JargonView::term).collect(Collectors.joining()) + "</dl>";
    }

    private static String term(JargonTerm term) {
        var spelt = term.expansion().equalsIgnoreCase(term.term()) ? "" : Html.element("dd", "spelt", term.expansion());
        return "<div>" + Html.element("dt", term.term()) + spelt + Html.element("dd", term.plain()) + "</div>";
    }
}
