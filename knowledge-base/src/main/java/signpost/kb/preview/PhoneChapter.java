package signpost.kb.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import signpost.core.directory.Organization;
import signpost.core.directory.Phone;

/// The list to ring through, with squares to tick: every number once.
final class PhoneChapter implements Chapter {
    private static final List<String> HEADS =
            List.of("Number", "Whose it is", "Hours we print", "Kind and cost", "Answers", "Right service", "Hours right", "Initials, date");

    private final Edition edition;

    PhoneChapter(Edition edition) {
        this.edition = edition;
    }

    @Override
    public String anchor() {
        return "phones";
    }

    @Override
    public String title() {
        return "Numbers to ring";
    }

    @Override
    public String purpose() {
        return "Every number once, those that are checked most often first. Ring each, tick, initial, date.";
    }

    @Override
    public void write(Markup html) {
        html.put("p", "Say that you are checking an entry in a directory and that nobody needs help. Ring in quiet hours, and keep it short.");
        var tiers = PhoneList.of(edition).stream()
                .collect(Collectors.groupingBy(line -> line.first().tier(), TreeMap::new, Collectors.toList()));
        tiers.forEach((tier, lines) -> {
            html.put("h3", "Checked " + tier.label() + ": " + Say.count(lines.size(), "number"));
            table(html, lines);
        });
    }

    private static void table(Markup html, List<PhoneList.Line> lines) {
        html.in(Tag.styled("table", "ring"), () -> {
            html.in("thead", () -> html.in("tr", () -> HEADS.forEach(head -> html.put(Tag.of("th", "scope", "col"), head))));
            byOrganization(lines).forEach((organization, theirs) -> html.in("tbody", () -> {
                html.in(Tag.styled("tr", "group"), () -> html.put(
                        Tag.of("th", "scope", "rowgroup", "colspan", String.valueOf(HEADS.size())), organization.name()));
                theirs.forEach(line -> html.in("tr", () -> cells(html, line)));
            }));
        });
    }

    private static Map<Organization, List<PhoneList.Line>> byOrganization(List<PhoneList.Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(line -> line.first().organization(), LinkedHashMap::new, Collectors.toList()));
    }

    private static void cells(Markup html, PhoneList.Line line) {
        html.put(Tag.of("td", "class", "number"), line.first().phone().number());
        html.in("td", () -> eachOnce(line, PhoneChapter::whose).forEach((words, uses) -> html.in(
                Tag.styled("div", "use"), () -> html.put(Tag.linkTo(Anchors.service(uses.getFirst().service().id())), words))));
        html.in("td", () -> hours(html, line));
        html.in("td", () -> eachOnce(line, use -> kindAndCost(use.phone()))
                .forEach((words, uses) -> html.put(Tag.styled("div", "use"), words)));
        if (line.mayBeRung()) {
            for (var square = 0; square < 3; square++) {
                html.in(Tag.of("td", "class", "tick"), () -> Square.write(html));
            }
            html.put(Tag.of("td", "class", "initials"), "");
        } else {
            html.put(Tag.of("td", "class", "never", "colspan", "4"), "Emergency line: never ring it to test.");
        }
    }

    /// Hours that differ between two services of one number are told apart by the services' names.
    private static void hours(Markup html, PhoneList.Line line) {
        var each = eachOnce(line, use -> use.phone().hours().text());
        each.forEach((words, uses) -> html.put(
                Tag.styled("div", "use"), each.size() == 1 ? words : uses.getFirst().service().name() + ": " + words));
    }

    private static Map<String, List<PhoneList.Use>> eachOnce(
            PhoneList.Line line, Function<PhoneList.Use, String> words) {
        return line.uses().stream().collect(Collectors.groupingBy(words, LinkedHashMap::new, Collectors.toList()));
    }

    private static String whose(PhoneList.Use use) {
        var label = use.phone().label();
        return use.service().name() + (label == null ? "" : ": " + label);
    }

    private static String kindAndCost(Phone phone) {
        var keyword = phone.keyword() == null ? "" : " " + phone.keyword();
        return Say.kind(phone.kind()) + keyword + ", " + Say.cost(phone.cost());
    }
}
