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

    private final HtmlRenderer renderer = new HtmlRenderer();

    String intro() {
        return Html.element("p", "For people whose work brings them to somebody affected by domestic abuse. "
                        + "Pick the risk grade you have reached. This page does not work it out.")
                + Html.element("p", "Nothing you enter is kept.");
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

    /// The steps in order, the services, and what always holds.
    String answer(PathwayAnswers.Answer answer) {
        var steps = answer.steps().stream()
                .map(step -> Html.element("li", step.text()))
                .collect(Collectors.joining());
        var services = answer.services().stream().map(renderer::card).collect(Collectors.joining("\n"));
        var notes = PathwayAnswers.NOTES.stream().map(note -> Html.element("li", note)).collect(Collectors.joining());
        var situation = answer.situation();
        return Html.element("h2", situation.district().label() + ": " + situation.grade().label())
                + "<ol class=\"steps\">" + steps + "</ol>"
                + "<h2>Services</h2>" + services
                + "<h2>Always</h2><ul>" + notes + "</ul>";
    }

    /// The form, with what was picked still picked.
    String form(@Nullable District district, ProfessionalsPage.Filled filled) {
        return "<h2 class=\"no-print\">Find the route</h2>"
                + "<form method=\"post\" action=\"/professionals\" autocomplete=\"off\">"
                + areas(district)
                + "<label for=\"place\">Or a town, village or postcode</label>"
                + "<p class=\"hint\">Used only if no area is picked. It is not kept.</p>"
                + "<input type=\"text\" id=\"place\" name=\"place\" autocomplete=\"off\" spellcheck=\"false\" maxlength=\"200\">"
                + grades(filled.grade())
                + yesOrNo("child", "Is a child in the household or at risk?", filled.child())
                + yesOrNo("adult", "Is an adult at risk who has care and support needs?", filled.adult())
                + yesOrNo("agreed", "Has the person agreed to a referral?", filled.agreed())
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

    private static String grades(@Nullable Grade picked) {
        var options = Arrays.stream(Grade.values())
                .map(g -> option("grade", g.slug(), g.label(), g == picked))
                .collect(Collectors.joining());
        return "<fieldset><legend>Risk grade</legend>" + options + "</fieldset>";
    }

    private static String yesOrNo(String name, String question, @Nullable Boolean picked) {
        return "<fieldset><legend>" + question + "</legend>"
                + option(name, "true", "Yes", Boolean.TRUE.equals(picked))
                + option(name, "false", "No", Boolean.FALSE.equals(picked))
                + option(name, "", "Not known", picked == null)
                + "</fieldset>";
    }

    private static String option(String name, String value, String label, boolean checked) {
        return "<label class=\"option\"><input type=\"radio\" name=\"" + name + "\" value=\"" + value + "\""
                + (checked ? " checked" : "") + "> " + label + "</label>";
    }
}
