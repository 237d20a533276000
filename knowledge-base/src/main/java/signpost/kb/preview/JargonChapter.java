package signpost.kb.preview;

import java.util.List;
import signpost.core.intent.JargonTerm;

/// The jargon buster: what each term is said to mean.
final class JargonChapter implements Chapter {
    private static final List<String> HEADS =
            List.of("Term", "Meaning, on the web", "Meaning, by text", "Also understood as", "Source and review", "Right");

    private final Edition edition;

    JargonChapter(Edition edition) {
        this.edition = edition;
    }

    @Override
    public String anchor() {
        return "jargon";
    }

    @Override
    public String title() {
        return "Jargon";
    }

    @Override
    public String purpose() {
        return "What each term is said to mean, and the spellings under which it is found.";
    }

    @Override
    public void write(Markup html) {
        html.in(Tag.styled("table", "jargon"), () -> {
            html.in("thead", () -> html.in("tr", () -> HEADS.forEach(head -> html.put(Tag.of("th", "scope", "col"), head))));
            html.in("tbody", () -> edition.bundle().jargon().stream()
                    .sorted((a, b) -> a.term().compareToIgnoreCase(b.term()))
                    .forEach(term -> term(html, term)));
        });
    }

    private void term(Markup html, JargonTerm term) {
        html.in(Tag.of("tr", "id", Anchors.term(term.id())), () -> {
            html.in(Tag.of("th", "scope", "row"), () -> {
                html.text(term.term());
                if (!term.expansion().equalsIgnoreCase(term.term())) {
                    html.put(Tag.styled("div", "expansion"), term.expansion());
                }
            });
            html.put("td", term.plain());
            html.in("td", () -> {
                html.text(term.shortText());
                html.put(Tag.styled("div", "label"), Say.size(edition.cards().text(term.shortText())));
            });
            html.put("td", String.join(", ", term.also()));
            html.in("td", () -> {
                html.text(term.origin().source());
                html.put(Tag.styled("div", "label"), "Checked " + Say.shortDay(term.origin().checked()) + ". Check again by "
                        + Say.shortDay(term.origin().reviewBy()) + (term.origin().reviewBy().isBefore(edition.day()) ? ". OVERDUE" : "."));
            });
            html.in("td", () -> Square.write(html));
        });
    }
}
