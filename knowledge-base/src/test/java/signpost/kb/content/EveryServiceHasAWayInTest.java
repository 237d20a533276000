package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EveryServiceHasAWayInTest {
    private static final String BARE = """
            organization: bare
            name: Bare
            services:
              - service: bare
                name: Bare
                summary: Nothing.
                short: Nothing.
                for: Anyone.
                publish: public
                needs: [crisis]
                area: uk
                assurance:
                  {source: a list, checked: 2026-11-21, by: editor, how: list, tier: yearly, review-by: 2027-11-21}
            """;

    private final EveryServiceHasAWayIn rule = new EveryServiceHasAWayIn();

    private java.util.List<String> with(String way) {
        return Sample.good().with("organizations/bare.yaml", BARE.replace("    area: uk\n", "    area: uk\n" + way)).problems(rule);
    }

    @Test
    void findsAServiceThatNobodyCanReach() {
        assertThat(with("")).singleElement().asString().startsWith("content/organizations/bare.yaml:4:14: error: Nobody can reach");
    }

    @Test
    void countsALinkAServiceThatHasANumberAndWordsOnHowToCall() {
        assertThat(with("    links: [{label: Site, href: \"https://bare.example.org\"}]\n")).isEmpty();
        assertThat(with("    through: listeners\n")).isEmpty();
        assertThat(with("    call: Start a video call in the app.\n")).isEmpty();
    }

    @Test
    void doesNotCountAServiceThatHasNoNumberItself() {
        assertThat(with("    through: bare\n")).hasSize(1);
    }
}
