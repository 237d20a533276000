package signpost.kb.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import signpost.core.directory.District;
import signpost.core.directory.Grade;
import signpost.core.directory.ReferralPathway;

/// The referral pathway: who takes which grade in which district, and the steps in their order.
final class PathwayChapter implements Chapter {
    private static final List<Grade> GRADES = List.of(Grade.HIGH, Grade.MEDIUM, Grade.STANDARD, Grade.NO_DASH);

    private final Edition edition;
    private final ReferralPathway pathway;

    PathwayChapter(Edition edition) {
        this.edition = edition;
        this.pathway = edition.bundle().pathway();
    }

    @Override
    public String anchor() {
        return "pathway";
    }

    @Override
    public String title() {
        return "The referral pathway";
    }

    @Override
    public String purpose() {
        return "What a professional is told who asks where to refer. Compare it with the partnership's own chart.";
    }

    @Override
    public void write(Markup html) {
        html.put("h3", "Who takes a referral");
        providers(html);
        html.in(Tag.styled("p", "always"), () -> {
            html.put("b", "Always shown under every answer: ");
            names(html, pathway.always());
            html.text(".");
        });
        html.put(Tag.styled("h3", "new-page"), "The steps, in the order in which they are shown");
        html.put("p", "Each answer shows every step whose condition holds.");
        html.in(Tag.styled("ol", "steps"), () -> pathway.steps().forEach(step -> html.in("li", () -> step(html, step))));
    }

    private void providers(Markup html) {
        html.in(Tag.styled("table", "pathway"), () -> {
            html.in("thead", () -> html.in("tr", () -> {
                html.put(Tag.of("th", "scope", "col"), "District");
                GRADES.forEach(grade -> html.put(Tag.of("th", "scope", "col"), grade.label()));
                html.put(Tag.of("th", "scope", "col"), "Right");
            }));
            html.in("tbody", () -> Arrays.stream(District.values()).forEach(district -> district(html, district)));
        });
    }

    private void district(Markup html, District district) {
        html.in("tr", () -> {
            html.put(Tag.of("th", "scope", "row"), district.label());
            GRADES.forEach(grade -> html.in("td", () -> names(html, pathway.providersFor(district, grade))));
            html.in("td", () -> Square.write(html));
        });
    }

    private void names(Markup html, List<String> serviceIds) {
        for (var id : serviceIds) {
            html.text(id.equals(serviceIds.getFirst()) ? "" : id.equals(serviceIds.getLast()) ? " and " : ", ");
            html.put(Tag.linkTo(Anchors.service(id)), edition.nameOf(id));
        }
    }

    private void step(Markup html, ReferralPathway.Step step) {
        html.in("p", () -> html.put("b", step.id().replace('-', ' ')).text(" ").put(Tag.styled("span", "when"), when(step.when())));
        new Words(html, edition.cards()).pair(step.web(), step.sms());
        if (!step.services().isEmpty()) {
            html.in(Tag.styled("p", "facts"), () -> html.text("Cards shown: " + step.services().stream()
                    .map(id -> "provider".equals(id) ? "the district's own services" : edition.nameOf(id))
                    .collect(Collectors.joining(", "))));
        }
    }

    /// When a step is shown, in words.
    private static String when(ReferralPathway.Condition when) {
        var parts = new ArrayList<String>();
        if (!when.grades().isEmpty()) {
            parts.add(Say.list(GRADES.stream().filter(when.grades()::contains).map(Grade::label).toList()));
        }
        if (!when.districts().isEmpty()) {
            parts.add("in " + where(when));
        }
        if (when.child()) {
            parts.add("where a child is involved");
        }
        if (when.adult()) {
            parts.add("where an adult with care and support needs is involved");
        }
        if (when.agreed() != null) {
            parts.add(when.agreed() ? "where the person has agreed" : "where the person has not agreed");
        }
        return parts.isEmpty() ? "always" : String.join(", ", parts);
    }

    private static String where(ReferralPathway.Condition when) {
        var kent = Arrays.stream(District.values()).filter(District::inKentCounty).collect(Collectors.toSet());
        return when.districts().equals(kent)
                ? "Kent (all 12 districts)"
                : Say.list(when.districts().stream().sorted().map(District::label).toList());
    }
}
