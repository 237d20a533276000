package signpost.kb.preview;

import java.util.List;
import signpost.core.intent.JargonTerm;

/// The jargon buster: what each term is said to mean.
final class JargonChapter implements Chapter {
    private static final List<String> HEADS =
            List.of("Term", "Meaning, on the web", "Meaning, by text", "Right");

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
            edition.bundle().jargon().stream()
                    .sorted((a, b) -> a.term().compareToIgnoreCase(b.term()))
                    .forEach(term -> html.in(Tag.of("tbody", "id", Anchors.term(term.id())), () -> {
                        html.in(Tag.styled("tr", "meaning"), () -> meaning(html, term));
                        html.in(Tag.styled("tr", "origin"), () -> origin(html, term));
                    }));
        });
    }

    private void meaning(Markup html, JargonTerm term) {
        html.in(Tag.of("th", "scope", "rowgroup", "rowspan", "2"), () -> {
            html.text(term.term());
            if (!term.expansion().equalsIgnoreCase(term.term())) {
                html.put(Tag.styled("div", "expansion"), term.expansion());
            }
        });
        html.put("td", term.plain());
        html.in("td", () -> html.text(term.shortText())
                .put(Tag.styled("div", "label"), Say.size(edition.cards().text(term.shortText()))));
        html.in("td", () -> Square.write(html));
    }

    private void origin(Markup html, JargonTerm term) {
        var origin = term.origin();
        html.in(Tag.of("td", "colspan", "3"), () -> {
            html.in("div", () -> html.put("b", "Also: ").text(String.join(", ", term.also())));
            html.in("div", () -> html.put("b", "Source: ")
                    .text(origin.source() + ". Checked " + Say.shortDay(origin.checked()) + ", check again by " + Say.shortDay(origin.reviewBy())
                            + (origin.reviewBy().isBefore(edition.day()) ? ". OVERDUE." : ".")));
            RestsOn.write(html, edition, "term/" + term.id());
        });
    }
}
