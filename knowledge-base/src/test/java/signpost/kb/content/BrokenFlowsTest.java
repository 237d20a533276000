package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The content that ships, with a flow broken on purpose: the check says what is broken, where, and what to do. It shows that the proofs over the whole
/// graph can fail.
@Tag("SAFE-09")
class BrokenFlowsTest {
    private static final String INTENT = "intents/pets.yaml";

    /// Without the phrases of danger, which take longest to read and have no part in the graph.
    private static final ContentFiles REAL = ContentFiles.embedded().names().stream()
            .filter(name -> name.startsWith("safety/"))
            .reduce(ContentFiles.embedded(), ContentFiles::without, (a, b) -> b);

    /// The rules about the graph and the pathway; the others would take most of a second each time, for other things.
    private static final List<ContentRule> GRAPH = List.of(
            new EveryRouteResolves(),
            new EveryNodeIsReachable(),
            new EveryNodeHasAWayOut(),
            new EveryNodeLeadsToHelp(),
            new EveryQuestionOffersAWayOut(),
            new NoSilentCycle(),
            new EveryNodeSpeaksOnBothChannels(),
            new PathwayIsComplete());

    /// What the check says of the flow `broken`, which an intent leads to, and of the pathway.
    private static String told(ContentFiles files) {
        var draft = ContentReader.readUnchecked(files).draft();
        return GRAPH.stream()
                .flatMap(rule -> rule.check(draft).stream())
                .map(ContentProblem::toString)
                .filter(line -> line.contains("flows/broken.yaml") || line.contains("pathway/"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void saysNothingOfTheContentThatShips() {
        var draft = ContentReader.readUnchecked(REAL).draft();

        assertThat(GRAPH.stream().flatMap(rule -> rule.check(draft).stream())).isEmpty();
    }

    private static ContentFiles broken(String nodes) {
        return REAL.with("flows/broken.yaml", "flow: broken\nentry: start\nnodes:\n" + nodes.indent(2));
    }

    private static ContentFiles ledTo(ContentFiles files) {
        return files.with(INTENT, files.text(INTENT).replaceFirst("leads-to: .*", "leads-to: broken/start"));
    }

    @Test
    void saysWhichNodeNothingLeadsTo() {
        assertThat(told(broken("- {say: start, web: Hello., sms: Hello., to: menu/main}")))
                .endsWith("flows/broken.yaml:4:5: error: Nothing leads to \"broken/start\". Point a route at it, or delete it. [node-is-reachable]");
    }

    @Test
    void saysWhichRouteLeadsNowhere() {
        assertThat(told(ledTo(broken("- {say: start, web: Hello., sms: Hello., to: gone}"))))
                .contains("flows/broken.yaml:4:48: error: There is no node \"broken/gone\". Check its spelling, or write the node first. [route-resolves]");
    }

    @Test
    void saysWhichNodesAreADeadEnd() {
        var deadEnd = """
                - {ask: start, web: Say if so., sms: Say if so., routes: [{choice: "yes", label: Yes it is, to: more}], otherwise: more}
                - {ask: more, web: Say if more., sms: Say if more., routes: [{choice: "no", label: No it is not, to: start}], otherwise: start}
                """;

        assertThat(told(ledTo(broken(deadEnd))).lines().filter(line -> line.contains("way")))
                .satisfiesExactly(
                        start -> assertThat(start)
                                .endsWith("flows/broken.yaml:4:5: error: From \"broken/start\" no way leads to menu/main or to an end."
                                        + " Give it, or a node after it, a route there. [node-has-a-way-out]"),
                        more -> assertThat(more)
                                .endsWith("flows/broken.yaml:5:5: error: From \"broken/more\" no way leads to menu/main or to an end."
                                        + " Give it, or a node after it, a route there. [node-has-a-way-out]"));
    }

    @Test
    void saysFromWhereNobodyGetsToHelp() {
        var far = """
                - {ask: start, web: Say if so., sms: Say if so., routes: [{choice: "yes", label: Yes it is, to: bye}], otherwise: menu/plain}
                - {end: bye, web: Goodbye., sms: Goodbye.}
                """;

        assertThat(told(ledTo(broken(far))))
                .endsWith("flows/broken.yaml:4:5: error: From \"broken/start\" nobody gets to a service within 2 choices."
                        + " Add a route to a node that shows services. [node-leads-to-help]");
    }

    @Test
    void saysWhichNodesGoRoundInSilence() {
        var circle = """
                - {say: start, web: Hello., sms: Hello., to: more}
                - {say: more, web: Hello again., sms: Hello again., to: start}
                """;

        assertThat(told(ledTo(broken(circle))))
                .contains("flows/broken.yaml:4:5: error: These nodes lead round in a circle and no question stands in between: broken/start, broken/more."
                        + " Point one of them at a node that asks. [no-silent-cycle]");
    }

    @Test
    void saysWhichQuestionIsAskedForEver() {
        assertThat(told(ledTo(broken("- {ask: start, web: Say if so., sms: Say if so., routes: [{choice: menu, label: Something else, to: menu/main}], otherwise: start}"))))
                .endsWith("error: This leads from \"broken/start\" straight back to it. Point it at another node. [question-offers-a-way-out]");
    }

    @Test
    void saysWhichNodeIsSilentByText() {
        assertThat(told(ledTo(broken("- {end: start, web: Goodbye., sms: \"\"}"))))
                .endsWith("flows/broken.yaml:4:38: error: \"broken/start\" says nothing here, but does on the other channel."
                        + " Write the words for sms. [node-speaks-on-both-channels]");
    }

    @Test
    void saysWhichDistrictThePathwayForgot() {
        var file = "pathway/referral-pathway.yaml";
        var text = REAL.text(file).replaceFirst("(districts: \\[)thanet, ", "$1");

        assertThat(told(REAL.with(file, text)))
                .matches("\\S*pathway/referral-pathway\\.yaml:\\d+:\\d+: error: thanet has no services\\. Add it\\. \\[pathway-is-complete]");
    }
}
