package signpost.channels.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.District;
import signpost.core.directory.Grade;
import signpost.core.directory.Place;

/// The questions of the page for professionals as forms. Pure; a place that was typed never comes back in them (SAFE-25).
///
/// The area and the grade stand first, so that the keyboard alone comes to an answer in a few keys; Enter in any field or choice sends.
record ReferralForm(PathwayQuestions questions) {
    private static final String START = "<form method=\"post\" action=\"/professionals\" autocomplete=\"off\"";

    /// The whole form, with what was picked still picked.
    String whole(@Nullable District district, ProfessionalsPage.Filled filled) {
        return START + " class=\"ask\">"
                + "<div class=\"where\"><div>" + areas(district) + "</div><div>"
                + "<label for=\"place\">Or a town, village or postcode</label>"
                + "<input type=\"text\" id=\"place\" name=\"place\" autocomplete=\"off\" spellcheck=\"false\" maxlength=\"200\" aria-describedby=\"place-hint\">"
                + "<p class=\"hint\" id=\"place-hint\">Used only if no area is picked. It is not kept.</p></div></div>"
                + grades(filled.grade())
                + "<div class=\"rest\">"
                + yesOrNo("child", questions.child(), filled.child())
                + yesOrNo("adult", questions.adult(), filled.adult())
                + yesOrNo("agreed", questions.agreed(), filled.agreed())
                + "</div>" + saidOnce()
                + "<button>Show the route</button></form>";
    }

    /// Asks which of several places is meant.
    String which(List<Place> candidates, ProfessionalsPage.Filled filled) {
        var buttons = candidates.stream()
                .map(place -> button("area", place.district().slug(), label(place)))
                .collect(Collectors.joining("\n"));
        return "<h2>Which area do you mean?</h2>" + START + " class=\"choices\">"
                + hidden("grade", filled.grade() == null ? null : filled.grade().slug())
                + rest(filled) + buttons + "</form>";
    }

    /// Asks for the grade alone.
    String whichGrade(District district, ProfessionalsPage.Filled filled) {
        var buttons = Arrays.stream(Grade.values())
                .map(grade -> button("grade", grade.slug(), grade.label()))
                .collect(Collectors.joining("\n"));
        return START + " class=\"choices\">" + hidden("area", district.slug()) + rest(filled) + buttons + "</form>";
    }

    private static String rest(ProfessionalsPage.Filled filled) {
        return hidden("child", filled.child()) + hidden("adult", filled.adult()) + hidden("agreed", filled.agreed());
    }

    private static String button(String name, String value, String label) {
        return "<button name=\"" + name + "\" value=\"" + value + "\">" + Html.escape(label) + "</button>";
    }

    private static String label(Place place) {
        var district = place.district().label();
        return place.name().equals(district) ? district : place.name() + ", " + district;
    }

    private static String hidden(String name, @Nullable Object value) {
        return value == null ? "" : "<input type=\"hidden\" name=\"" + name + "\" value=\"" + value + "\">";
    }

    private static String areas(@Nullable District picked) {
        var options = Arrays.stream(District.values())
                .map(d -> "<option value=\"" + d.slug() + "\"" + (d == picked ? " selected" : "") + ">"
                        + Html.escape(d.label()) + "</option>")
                .collect(Collectors.joining());
        return "<label for=\"area\">Area</label><select id=\"area\" name=\"area\"><option value=\"\">Not picked</option>"
                + options + "</select>";
    }

    private String grades(@Nullable Grade picked) {
        var options = Arrays.stream(Grade.values())
                .map(g -> option("grade", g.slug(), g.label(), g == picked))
                .collect(Collectors.joining());
        return question("grade", "Has a DASH been done, and which risk grade have you picked?", questions.grading()) + options + "</div></fieldset>";
    }

    /// What all three questions end with stands once below them.
    private String saidOnce() {
        var said = inEvery();
        return said.isEmpty() ? "" : Html.element("p", "hint", String.join("\n", said));
    }

    private List<String> inEvery() {
        return questions.child().more().lines()
                .filter(line -> questions.adult().more().lines().anyMatch(line::equals) && questions.agreed().more().lines().anyMatch(line::equals))
                .toList();
    }

    private String yesOrNo(String name, PathwayQuestions.Question question, @Nullable Boolean picked) {
        var inEvery = inEvery();
        var more = question.more().lines().filter(line -> !inEvery.contains(line)).collect(Collectors.joining("\n"));
        return question(name, question.asked(), more)
                + option(name, "true", "Yes", Boolean.TRUE.equals(picked))
                + option(name, "false", "No", Boolean.FALSE.equals(picked))
                + option(name, "", "Not known", picked == null)
                + "</div></fieldset>";
    }

    /// The start of a group of choices, with what helps to choose.
    private static String question(String name, String asked, String more) {
        var id = name + "-hint";
        var legend = Html.element("legend", asked);
        var start = more.isEmpty()
                ? "<fieldset>" + legend
                : "<fieldset aria-describedby=\"" + id + "\">" + legend + "<p class=\"hint\" id=\"" + id + "\">" + Html.escape(more) + "</p>";
        return start + "<div class=\"options\">";
    }

    private static String option(String name, String value, String label, boolean checked) {
        return "<label class=\"option\"><input type=\"radio\" name=\"" + name + "\" value=\"" + value + "\""
                + (checked ? " checked" : "") + "> " + label + "</label>";
    }
}
