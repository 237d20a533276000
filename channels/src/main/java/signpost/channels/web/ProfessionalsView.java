package signpost.channels.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import signpost.core.directory.District;
import signpost.core.directory.Grade;
import signpost.core.directory.Place;
import signpost.core.directory.ReferralPathway.Situation;
import signpost.core.safety.LastResort;

/// The words of the page for professionals. Pure; nothing that was typed comes back in it.
final class ProfessionalsView {
    static final String TITLE = "Who to call";
    static final String HEADING = "<h1>Who to call in Kent and Medway</h1>"
            + "<div class=\"safety\"><p>If somebody is in danger now, call 999.</p></div>";

    static final String INTRO = Html.element("p", "For people whose work brings them to somebody affected by domestic abuse. "
                    + "Pick the risk grade you have reached. This page does not work it out.")
            + Html.element("p", "Nothing you enter is kept. Do not enter a name or an address.");

    static final String UNKNOWN = Html.element("p", "We do not know that area or grade. The areas are: "
            + Arrays.stream(District.values()).map(District::slug).collect(Collectors.joining(", ")) + ". "
            + "The grades are: " + Arrays.stream(Grade.values()).map(Grade::slug).collect(Collectors.joining(", ")) + ".");

    static final String NOT_FOUND = Html.element("p", "We could not find that place. Try a town or a postcode, or pick an area.");

    static final String OUTSIDE = Html.element("p", "That place is outside Kent and Medway, so the local route does not hold there. "
            + "The National Domestic Abuse Helpline covers England: "
            + LastResort.NATIONAL_LINE.number() + ", 24 hours a day.");

    private static final String JARGON = "<div class=\"no-print\"><h2>What does it mean?</h2>" + JargonView.search()
            + "<p><a class=\"line\" href=\"" + JargonView.PATH + "\">All the words, A to Z</a></p></div>";

    private final ReferralForm form;
    private final AnswerView answers;

    /// @param questions in the words of the conversation
    ProfessionalsView(PathwayQuestions questions) {
        this.form = new ReferralForm(questions);
        this.answers = new AnswerView(questions);
    }

    /// Says which meaning of a name was taken (SAFE-07).
    static String taken(Place place) {
        return Html.element("p", "We have taken this as " + place.name() + " in " + place.district().label() + ".");
    }

    /// Asks which of several places is meant.
    String which(List<Place> candidates, ProfessionalsPage.Filled filled) {
        return form.which(candidates, filled);
    }

    /// Asks for the grade of an area by links, so that the answer can be bookmarked.
    static String gradeLinks(District district) {
        var links = Arrays.stream(Grade.values())
                .map(grade -> "<a class=\"button plain\" href=\"" + DistrictMap.address(district, grade) + "\">" + Html.escape(grade.label()) + "</a>")
                .collect(Collectors.joining("\n"));
        return Html.element("h2", district.label() + ": which grade?") + grading()
                + "<nav class=\"choices\" aria-label=\"Grades\">" + links + "</nav>";
    }

    /// Asks for the grade and keeps what else was filled in.
    String gradeMissing(District district, ProfessionalsPage.Filled filled) {
        return Html.element("h2", district.label() + ": which grade?") + grading() + form.whichGrade(district, filled);
    }

    private static String grading() {
        return Html.element("p", "Pick the grade you have reached. This page does not work it out.");
    }

    /// The answer, and how to keep its address.
    ///
    /// @param linked whether it was asked for by its address
    String answer(PathwayAnswers.Answer answer, boolean linked) {
        return answers.html(answer) + "<p class=\"no-print\">" + keep(answer.situation(), linked) + "</p>";
    }

    private static String keep(Situation situation, boolean linked) {
        var words = Html.escape(situation.district().label()) + ", " + PathwayAnswers.words(situation.grade());
        return linked
                ? "You can bookmark this page. Its address holds the area and the grade, nothing else."
                : "To bookmark this, open <a class=\"line\" href=\"" + DistrictMap.address(situation.district(), situation.grade()) + "\">" + words
                        + "</a>. That address holds the area and the grade, nothing else.";
    }

    /// The page: what was found out, the form, the map and the jargon.
    ///
    /// @param lead what stands first, below 999
    String page(String lead, DistrictMap.Picked picked, ProfessionalsPage.Filled filled, DistrictMap map) {
        return HEADING + lead
                + "<section class=\"no-print\"><h2>Find the route</h2>" + form.whole(picked.district(), filled) + "</section>"
                + "<section class=\"no-print map\">" + map.html(picked) + "</section>"
                + JARGON;
    }
}
