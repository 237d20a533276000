package signpost.kb.preview;

import java.util.List;

/// What a reader sees first: which content this is, how much of it, how to read it, and where to sign.
final class FrontPage {
    private final Edition edition;
    private final List<Chapter> chapters;

    FrontPage(Edition edition, List<Chapter> chapters) {
        this.edition = edition;
        this.chapters = List.copyOf(chapters);
    }

    void write(Markup html) {
        html.in(Tag.of("header", "class", "front", "id", "top"), () -> {
            html.put(Tag.styled("p", "over"), "Signpost for Kent and Medway");
            html.put("h1", "Everything it can say");
            html.put(
                    Tag.styled("p", "lead"),
                    "Every service, number and sentence that the web chat and the text line may show. Please read it, mark it and sign it.");
            edition(html);
            counts(html);
            contents(html);
            reading(html);
            signing(html);
        });
    }

    private void edition(Markup html) {
        html.in(Tag.styled("table", "plain"), () -> html.in("tbody", () -> {
            row(html, "Shown as on", Say.day(edition.day()) + ", midday UK time" + (edition.isHoliday() ? " (a bank holiday)" : ""));
            row(html, "Content revision", edition.bundle().revision());
        }));
    }

    private static void row(Markup html, String name, String value) {
        html.in("tr", () -> html.put(Tag.of("th", "scope", "row"), name).put("td", value));
    }

    private void counts(Markup html) {
        var bundle = edition.bundle();
        html.in(Tag.styled("ul", "counts"), () -> {
            count(html, bundle.services().size(), "services");
            count(html, PhoneList.of(edition).size(), "phone numbers");
            count(html, bundle.flows().flows().size(), "conversations");
            count(html, bundle.jargon().size(), "terms");
            count(html, bundle.taxonomy().size(), "needs");
        });
    }

    private static void count(Markup html, int number, String what) {
        html.in("li", () -> html.put("b", String.valueOf(number)).text(" " + what));
    }

    private void contents(Markup html) {
        html.in(Tag.of("nav", "aria-label", "Contents"), () -> {
            html.put("h2", "Contents");
            html.in("ol", () -> chapters.forEach(chapter -> html.in("li", () -> {
                html.put(Tag.linkTo(chapter.anchor()), chapter.title());
                html.put(Tag.styled("span", "purpose"), " " + chapter.purpose());
            })));
        });
    }

    private static void reading(Markup html) {
        html.put("h2", "How to read it");
        html.in("ul", () -> {
            html.put("li", "What people read stands in a frame: a solid one for the web, a dashed one for a text message.");
            html.put("li", "A text message costs by segments. No text is longer than two; the rest follows when the person texts MORE.");
            html.put("li", "A step's words are counted alone, with the longest name of a district. What is shown with them comes on top.");
            html.put("li", "{place} stands for the district, {grade} for the risk grade and {provider} for the names of its services; {language} for the language a message is written in.");
            html.put("li", "An empty square is for you to tick on paper. Write what is wrong beside it.");
        });
    }

    private static void signing(Markup html) {
        html.put("h2", "Sign off");
        html.put("p", "Sign with your role. Return the marked pages to the content editors. Nothing counts as signed before its row is filled.");
        html.in(Tag.styled("table", "sign"), () -> {
            html.in("thead", () -> html.in("tr", () -> List.of("What", "Right", "To change", "Role", "Signature and date")
                    .forEach(head -> html.put(Tag.of("th", "scope", "col"), head))));
            html.in("tbody", () -> List.of(
                            "Every number has been rung",
                            "Services: words, area, who they are for",
                            "Referral pathway",
                            "Safety-critical wording (two people, one a specialist)",
                            "Other wording and jargon")
                    .forEach(what -> signRow(html, what)));
        });
    }

    private static void signRow(Markup html, String what) {
        html.in("tr", () -> {
            html.put(Tag.of("th", "scope", "row"), what);
            html.in(Tag.styled("td", "tick"), () -> Square.write(html));
            html.in(Tag.styled("td", "tick"), () -> Square.write(html));
            html.put("td", "").put("td", "");
        });
    }
}
