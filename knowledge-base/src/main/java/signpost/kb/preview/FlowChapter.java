package signpost.kb.preview;

import java.util.Comparator;
import java.util.List;
import signpost.core.flow.Flow;
import signpost.core.flow.Node;

/// Every conversation: the safety replies first, then each flow as a diagram and as a dialogue.
final class FlowChapter implements Chapter {
    private final Edition edition;

    FlowChapter(Edition edition) {
        this.edition = edition;
    }

    @Override
    public String anchor() {
        return "conversations";
    }

    @Override
    public String title() {
        return "Conversations";
    }

    @Override
    public String purpose() {
        return "What is said, what may be picked, and where each choice leads. Safety replies stand first.";
    }

    @Override
    public void write(Markup html) {
        safetyReplies(html);
        index(html);
        new DiagramKey(html).write();
        flows().forEach(flow -> flow(html, flow));
    }

    /// Those that answer a signal before the others; within each, the order of the content.
    private List<Flow> flows() {
        return edition.bundle().flows().flows().stream()
                .sorted(Comparator.comparing(flow -> !isSafetyCritical(flow)))
                .toList();
    }

    private static boolean isSafetyCritical(Flow flow) {
        return flow.nodes().stream().anyMatch(Node.Safety.class::isInstance);
    }

    private void safetyReplies(Markup html) {
        html.in(Tag.of("section", "class", "safety-replies", "id", "safety-replies"), () -> {
            html.put("h3", "Safety-critical: what is said to somebody at risk");
            html.put("p", "These replies come first, before anything else that was asked. Two people sign them, one of them a specialist.");
            flows().stream()
                    .flatMap(flow -> flow.nodes().stream())
                    .filter(Node.Safety.class::isInstance)
                    .map(Node.Safety.class::cast)
                    .sorted(Comparator.comparing(Node.Safety::signal))
                    .forEach(safety -> safetyReply(html, safety));
        });
    }

    private void safetyReply(Markup html, Node.Safety safety) {
        html.in(Tag.styled("article", "critical"), () -> {
            html.in("h4", () -> {
                html.put(Tag.styled("span", "badge alarm"), Say.signal(safety.signal())).text(" ");
                html.put(Tag.linkTo(Anchors.node(safety.id())), safety.id().toString());
            });
            new Words(html, edition.cards()).pair(safety.wording().web(), safety.wording().sms());
            html.in(Tag.styled("p", "facts"), () -> {
                html.text("Numbers to dial: " + numbers(safety) + ". Right, first specialist ");
                Square.write(html);
                html.text(" second person ");
                Square.write(html);
            });
        });
    }

    /// The numbers that a safety reply shows.
    static String numbers(Node.Safety safety) {
        return Say.list(safety.phones().stream().map(phone -> phone.number()).toList());
    }

    private void index(Markup html) {
        html.put("h3", "All conversations");
        html.in(Tag.styled("ul", "columns"), () -> flows().forEach(flow -> html.in("li", () -> html
                .put(Tag.linkTo(Anchors.flow(flow.name())), flow.name())
                .text(": " + Say.count(flow.nodes().size(), "step") + (isSafetyCritical(flow) ? ", safety-critical" : "")))));
    }

    private void flow(Markup html, Flow flow) {
        html.in(Tag.of("section", "class", "flow", "id", Anchors.flow(flow.name())), () -> {
            html.in("h3", () -> {
                html.text(flow.name());
                if (isSafetyCritical(flow)) {
                    html.text(" ").put(Tag.styled("span", "badge alarm"), "Safety-critical");
                }
            });
            new FlowDrawing(html, flow).write();
            var dialogue = new Dialogue(html, edition, flow);
            flow.nodes().forEach(dialogue::node);
        });
    }
}
