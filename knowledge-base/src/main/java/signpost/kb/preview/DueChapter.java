package signpost.kb.preview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What has to be checked again, soonest first, and what has to be signed or found out.
final class DueChapter implements Chapter {
    private final Edition edition;

    DueChapter(Edition edition) {
        this.edition = edition;
    }

    /// One thing that is due.
    ///
    /// @param kind in the plural, as the heading over things of its kind
    private record Due(LocalDate by, String kind, String name, String anchor) {}

    @Override
    public String anchor() {
        return "due";
    }

    @Override
    public String title() {
        return "What is due";
    }

    @Override
    public String purpose() {
        return "What has to be checked again, soonest first, signed and found out. Overdue records are still shown to people, with a note.";
    }

    @Override
    public void write(Markup html) {
        var byDay = all().collect(Collectors.groupingBy(Due::by, TreeMap::new, Collectors.toList()));
        byDay.forEach((day, due) -> html.in(Tag.styled("section", "due"), () -> {
            html.in("h3", () -> {
                html.text("By " + Say.day(day) + " ");
                html.put(Tag.styled("span", day.isBefore(edition.day()) ? "badge overdue" : "badge"), distance(day));
            });
            byKind(due).forEach((kind, things) -> things(html, kind, things));
        }));
        standing(html);
        unsigned(html);
        translations(html);
        toFindOut(html);
    }

    /// Lines that are out of use, changes of provider on a known day, and records that are kept back.
    private void standing(Markup html) {
        var listings = edition.bundle().listings();
        table(html, "Withdrawn until put right", List.of("Service", "Since", "Because"), listings.withdrawals().all().stream()
                .map(w -> List.of(w.service(), Say.day(w.on()), w.because()))
                .toList());
        table(html, "Changes of provider", List.of("Service", "Is followed by", "From"), listings.successions().stream()
                .map(next -> List.of(next.from(), next.to(), Say.day(next.on())))
                .toList());
        table(html, "Records kept back, shown to nobody", List.of("Service", "Name", "Check by"), listings.held().stream()
                .map(s -> List.of(s.id(), s.name(), Say.day(s.assurance().reviewBy())))
                .toList());
    }

    private void unsigned(Markup html) {
        table(html, "Wording that nobody has signed yet, the most urgent first", List.of("Priority", "Wording", "Who signs"),
                edition.bundle().practice().unsigned().stream()
                        .map(wording -> List.of(
                                String.valueOf(wording.priority()), wording.id(), String.join("; ", wording.unsigned())))
                        .toList());
    }

    private void translations(Markup html) {
        table(html, "Translations that nobody is shown before they are signed", List.of("Language", "Digits of the words", "To sign"),
                edition.bundle().translations().stream()
                        .filter(translation -> !translation.isSigned())
                        .map(translation -> List.of(
                                translation.name().english(),
                                translation.digest(),
                                String.join("; ", translation.signatures().missing())))
                        .toList());
    }

    private void toFindOut(Markup html) {
        table(html, "What a person still has to find out", List.of("About", "Question", "Who can tell"),
                edition.bundle().practice().findOuts().stream()
                        .map(out -> List.of(out.subject(), out.what(), out.whoCanTell()))
                        .toList());
    }

    /// A table with a heading; nothing where there is no row.
    private static void table(Markup html, String title, List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        html.put("h3", title + " (" + rows.size() + ")");
        html.in(Tag.styled("table", "plain"), () -> {
            html.in("thead", () -> html.in("tr", () -> heads.forEach(head -> html.put(Tag.of("th", "scope", "col"), head))));
            html.in("tbody", () -> rows.forEach(row -> html.in("tr", () -> row.forEach(cell -> html.put("td", cell)))));
        });
    }

    /// Everything that can be due. A new kind of thing with a day of its own is one more stream here.
    private Stream<Due> all() {
        var services = edition.bundle().services().stream()
                .map(s -> new Due(s.assurance().reviewBy(), "Services", s.name(), Anchors.service(s.id())));
        var terms = edition.bundle().jargon().stream()
                .map(t -> new Due(t.origin().reviewBy(), "Terms", t.term(), Anchors.term(t.id())));
        var lines = edition.bundle().practice().lines().stream().flatMap(line -> Stream.ofNullable(line.review().by())
                .map(by -> new Due(by, "Lines of practice", line.id() + ": " + line.topic(), anchor())));
        return Stream.of(services, terms, lines).flatMap(due -> due);
    }

    private static Map<String, List<Due>> byKind(List<Due> due) {
        return due.stream().collect(Collectors.groupingBy(Due::kind, TreeMap::new, Collectors.toList()));
    }

    private String distance(LocalDate day) {
        var days = Math.toIntExact(ChronoUnit.DAYS.between(edition.day(), day));
        if (days < 0) {
            return "OVERDUE by " + Say.count(-days, "day");
        }
        return days == 0 ? "due today" : "in " + Say.count(days, "day");
    }

    private static void things(Markup html, String kind, List<Due> things) {
        html.put("h4", kind + " (" + things.size() + ")");
        html.in(Tag.styled("ul", "columns"), () -> things.stream()
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .forEach(thing -> html.in("li", () -> {
                    Square.write(html);
                    html.put(Tag.linkTo(thing.anchor()), thing.name());
                })));
    }
}
