package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-09")
class EveryNodeLeadsToHelpTest {
    private static final String FAR = """
            flow: far
            entry: one
            nodes:
              - {ask: one, web: One., sms: One., routes: [{choice: a, label: A, to: two}], otherwise: menu/numbers}
              - {ask: two, web: Two., sms: Two., routes: [{choice: a, label: A, to: three}], otherwise: menu/numbers}
              - {ask: three, web: Three., sms: Three., routes: [{choice: a, label: A, to: menu/numbers}], otherwise: menu/numbers}
            """;
    private final EveryNodeLeadsToHelp rule = new EveryNodeLeadsToHelp();

    @Test
    void letsTheSamplePass() {
        assertThat(Sample.good().problems(rule)).isEmpty();
    }

    @Test
    void findsANodeFromWhichHelpIsThreeChoicesAway() {
        assertThat(Sample.good().with("flows/far.yaml", FAR).problems(rule))
                .containsExactly("content/flows/far.yaml:4:5: error: From \"far/one\" nobody gets to a service within 2 choices."
                        + " Add a route to a node that shows services. [node-leads-to-help]");
    }

    @Test
    void countsWordsWithALineThatNeverClosesAsHelp() {
        var told = FAR.replace("web: One., sms: One.", "web: Call 0808 157 0123., sms: Call 0808 157 0123.");
        var onlyOnTheWeb = FAR.replace("web: One.,", "web: Call 0808 157 0123.,");

        assertThat(Sample.good().with("flows/far.yaml", told).problems(rule)).isEmpty();
        assertThat(Sample.good().with("flows/far.yaml", onlyOnTheWeb).problems(rule)).hasSize(1);
    }

    @Test
    void findsANodeFromWhichNoChoiceLeadsToHelp() {
        assertThat(Sample.good().flow("to: numbers", "to: goodbye").problems(rule)).singleElement().asString().contains("\"menu/main\"");
    }

    @Test
    void countsWhatFollowsFromNotBeingUnderstoodWhereNothingElseIsOffered() {
        var none = "flow: none\nentry: none\nnodes:\n  - {ask: none, web: None., sms: None., routes: [], otherwise: menu/main}\n";

        assertThat(Sample.good().with("flows/none.yaml", none).problems(rule)).isEmpty();
    }
}
