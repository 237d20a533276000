package signpost.channels.web;

import java.util.List;
import java.util.stream.Collectors;
import signpost.core.message.Message;
import signpost.core.turn.ClockWords;

/// The answer to a professional: numbered steps, the services with the reason for each, what always holds, and a summary to copy.
/// Pure.
record AnswerView(PathwayQuestions questions) {
    private static final HtmlRenderer RENDERER = new HtmlRenderer();
    private static final PathwaySummary SUMMARY = new PathwaySummary();

    String html(PathwayAnswers.Answer answer) {
        var situation = answer.situation();
        return Html.element("h2", situation.district().label() + ": " + situation.grade().label())
                + "<div class=\"route\"><div>" + steps(answer.steps())
                + Html.element("h3", "Always") + list(PathwayAnswers.NOTES) + "</div><div>"
                + Html.element("h3", "Who to call") + "<div class=\"cards\">"
                + answer.services().stream().map(AnswerView::card).collect(Collectors.joining("\n"))
                + "</div></div></div>"
                + copy(answer);
    }

    /// The steps that name nobody and end the list hold at every grade: they stand under a heading of their own, and the count goes on.
    private static String steps(List<PathwayAnswers.StepWords> steps) {
        var turn = steps.size();
        while (turn > 0 && steps.get(turn - 1).services().isEmpty()) {
            turn--;
        }
        return Html.element("h3", "What to do")
                + "<ol class=\"steps\">" + items(steps.subList(0, turn)) + "</ol>"
                + Html.element("h3", "Next steps")
                + (turn == steps.size() ? "" : "<ol class=\"steps\" start=\"" + (turn + 1) + "\">" + items(steps.subList(turn, steps.size())) + "</ol>")
                + "<p class=\"no-print\"><a class=\"line\" href=\"#summary\">Copy or print a summary</a></p>";
    }

    private static String items(List<PathwayAnswers.StepWords> steps) {
        return steps.stream().map(step -> Html.element("li", step.text())).collect(Collectors.joining());
    }

    private static String list(List<String> lines) {
        return "<ul class=\"notes\">" + lines.stream().map(line -> Html.element("li", line)).collect(Collectors.joining()) + "</ul>";
    }

    /// What a call needs, in view; the rest of the record opens below it.
    private static String card(Message.ServiceCard card) {
        var service = card.service();
        return "<section class=\"card\">"
                + Html.element("h4", service.name())
                + Html.element("p", "why", card.why())
                + HtmlRenderer.lines(card.phones())
                + (service.access().phones().isEmpty() ? HtmlRenderer.withoutNumber(service) : "")
                + HtmlRenderer.overdue(card)
                + "<details><summary>About " + Html.escape(service.name()) + "</summary>" + RENDERER.about(card) + "</details>"
                + Html.element("p", "checked", "Checked " + ClockWords.date(service.assurance().checked()) + ".")
                + "</section>";
    }

    /// A press selects all of it. On paper the route stands above already, so that only the note with the gaps is printed.
    private String copy(PathwayAnswers.Answer answer) {
        return "<h3 id=\"summary\">Summary</h3>"
                + "<p class=\"no-print\">Select the text and copy it, or print this page: it fits one sheet. Fill in the gaps by hand. "
                + "Nothing is sent or kept.</p>"
                + "<p class=\"no-print tools\"><button type=\"button\" class=\"plain\" data-copy=\"summary-text\" hidden>Copy the summary</button> "
                + "<button type=\"button\" class=\"plain\" data-print hidden>Print this page</button> <span role=\"status\"></span></p>"
                + "<pre class=\"summary\" id=\"summary-text\"><span class=\"no-print\">" + Html.escape(SUMMARY.route(answer)) + "\n\n</span>"
                + Html.escape(SUMMARY.note(answer, questions)) + "</pre>";
    }
}
