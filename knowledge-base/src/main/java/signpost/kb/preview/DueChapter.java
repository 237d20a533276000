package signpost.kb.preview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What has to be checked again, soonest first.
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
        return "What has to be checked again, soonest first. Overdue records are still shown to people, with a note.";
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
    }

    /// Everything that can be due. A new kind of thing with a day of its own is one more stream here.
    private Stream<Due> all() {
        var services = edition.bundle().services().stream()
                .map(s -> new Due(s.assurance().reviewBy(), "Services", s.name(), Anchors.service(s.id())));
        var terms = edition.bundle().jargon().stream()
                .map(t -> new Due(t.origin().reviewBy(), "Terms", t.term(), Anchors.term(t.id())));
        return Stream.of(services, terms).flatMap(due -> due);
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
