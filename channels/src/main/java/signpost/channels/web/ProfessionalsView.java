package signpost.channels.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.District;
import signpost.core.directory.Grade;
import signpost.core.directory.Place;
import signpost.core.safety.LastResort;

/// The words and forms of the page for professionals. Pure; nothing that was typed comes back in it.
final class ProfessionalsView {
    static final String HEADING = "<h1>Who to call in Kent and Medway</h1>"
            + "<div class=\"safety\"><p>If somebody is in danger now, call 999.</p></div>";

    private final PathwayQuestions questions;
    private final HtmlRenderer renderer = new HtmlRenderer();
    private final PathwaySummary summary = new PathwaySummary();

    /// @param questions in the words of the conversation
    ProfessionalsView(PathwayQuestions questions) {
        this.questions = questions;
    }

    String intro() {
        return Html.element("p", "For people whose work brings them to somebody affected by domestic abuse. "
                        + "Pick the risk grade you have reached. This page does not work it out.")
                + Html.element("p", "Nothing you enter is kept. Do not enter a name or an address.");
    }

    String unknown() {
        return Html.element("p", "We do not know that area or grade. The areas are: " + known(District.values()) + ". "
                        + "The grades are: standard, medium, high, no-dash.");
    }

    private static String known(District[] districts) {
        return Arrays.stream(districts).map(District::slug).collect(Collectors.joining(", "));
    }

    String notFound() {
        return Html.element("p", "We could not find that place. Try a town or a postcode, or pick an area.");
    }

    String outside() {
        return Html.element("p", "That place is outside Kent and Medway, so the local route does not hold there. "
                        + "The National Domestic Abuse Helpline covers England: "
                        + LastResort.NATIONAL_LINE.number() + ", 24 hours a day.");
    }

    String gradeMissing() {
        return Html.element("p", "Pick the grade you have reached, then select ‘Show the route’ again.");
    }

    /// Says which meaning of a name was taken (SAFE-07).
    String taken(Place place) {
        return Html.element("p", "We have taken this as " + place.name() + " in " + place.district().label() + ".");
    }

    /// Asks which of several places is meant.
    String which(List<Place> candidates, ProfessionalsPage.Filled filled) {
        var buttons = candidates.stream()
                .map(place -> "<button name=\"area\" value=\"" + place.district().slug() + "\">"
                        + Html.escape(label(place)) + "</button>")
                .collect(Collectors.joining("\n"));
        return "<h2>Which area do you mean?</h2><form class=\"choices\" method=\"post\" action=\"/professionals\">"
                + hidden("grade", filled.grade() == null ? null : filled.grade().slug())
                + hidden("child", filled.child())
                + hidden("adult", filled.adult())
                + hidden("agreed", filled.agreed())
                + buttons + "</form>";
    }

    private static String label(Place place) {
        var district = place.district().label();
        return place.name().equals(district) ? district : place.name() + ", " + district;
    }

    private static String hidden(String name, @Nullable Object value) {
        return value == null ? "" : "<input type=\"hidden\" name=\"" + name + "\" value=\"" + value + "\">";
    }

    /// The steps in order, the services, what always holds, and the same as text to copy.
    String answer(PathwayAnswers.Answer answer) {
        var steps = answer.steps().stream()
                .map(step -> Html.element("li", step.text()))
                .collect(Collectors.joining());
        var services = answer.services().stream().map(renderer::card).collect(Collectors.joining("\n"));
        var notes = PathwayAnswers.NOTES.stream().map(note -> Html.element("li", note)).collect(Collectors.joining());
        var situation = answer.situation();
        return Html.element("h2", situation.district().label() + ": " + situation.grade().label())
                + "<ol class=\"steps\">" + steps + "</ol>"
                + "<h2>Services</h2><div class=\"cards\">" + services + "</div>"
                + "<h2>Always</h2><ul>" + notes + "</ul>"
                + copy(answer);
    }

    /// A press selects all of it. On paper the route stands above already, so that only the note with the gaps is printed.
    private String copy(PathwayAnswers.Answer answer) {
        return "<h2>Summary to copy</h2>"
                + "<p class=\"no-print\">Select the text and copy it. Fill in the gaps by hand, or print this page and write on paper. "
                + "Nothing is sent or kept.</p>"
                + "<pre class=\"summary\" id=\"summary\"><span class=\"no-print\">" + Html.escape(summary.route(answer)) + "\n\n</span>"
                + Html.escape(summary.note(answer, questions)) + "</pre>";
    }

    /// The form, with what was picked still picked.
    String form(@Nullable District district, ProfessionalsPage.Filled filled) {
        return "<h2 class=\"no-print\">Find the route</h2>"
                + "<form method=\"post\" action=\"/professionals\" autocomplete=\"off\">"
                + areas(district)
                + "<label for=\"place\">Or a town, village or postcode</label>"
                + "<p class=\"hint\">Used only if no area is picked. It is not kept.</p>"
                + "<input type=\"text\" id=\"place\" name=\"place\" autocomplete=\"off\" spellcheck=\"false\" maxlength=\"200\">"
                + yesOrNo("child", questions.child(), filled.child())
                + yesOrNo("adult", questions.adult(), filled.adult())
                + grades(filled.grade())
                + yesOrNo("agreed", questions.agreed(), filled.agreed())
                + "<button>Show the route</button></form>";
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
        return question("grade", "Has a DASH been done, and which risk grade have you picked?", questions.grading()) + options + "</fieldset>";
    }

    private static String yesOrNo(String name, PathwayQuestions.Question question, @Nullable Boolean picked) {
        return question(name, question.asked(), question.more())
                + option(name, "true", "Yes", Boolean.TRUE.equals(picked))
                + option(name, "false", "No", Boolean.FALSE.equals(picked))
                + option(name, "", "Not known", picked == null)
                + "</fieldset>";
    }

    /// The start of a group of choices, with what helps to choose.
    private static String question(String name, String asked, String more) {
        var id = name + "-hint";
        var legend = Html.element("legend", asked);
        return more.isEmpty()
                ? "<fieldset>" + legend
                : "<fieldset aria-describedby=\"" + id + "\">" + legend + "<p class=\"hint\" id=\"" + id + "\">" + Html.escape(more) + "</p>";
    }

    private static String option(String name, String value, String label, boolean checked) {
        return "<label class=\"option\"><input type=\"radio\" name=\"" + name + "\" value=\"" + value + "\""
                + (checked ? " checked" : "") + "> " + label + "</label>";
    }
}
