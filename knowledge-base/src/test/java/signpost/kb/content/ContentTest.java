package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.directory.District;
import signpost.core.directory.Grade;
import signpost.core.directory.ReferralPathway.Situation;

/// The content that ships.
class ContentTest {
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 22);
    private static final ContentLoader.Checked CHECKED = ContentLoader.embedded().check(WRITTEN, true);

    @Test
    @Tag("SAFE-02")
    void hasNoErrors() {
        CHECKED.problems().stream().filter(p -> !p.isError()).forEach(warning -> System.out.println("content: " + warning));

        assertThat(CHECKED.problems().stream().filter(ContentProblem::isError)).isEmpty();
    }

    @Test
    void isTheSameWithAndWithoutACheck() {
        var unchecked = ContentLoader.embedded().loadUnchecked();

        assertThat(unchecked.revision()).isEqualTo(CHECKED.orThrow().revision());
        assertThat(unchecked.services()).isEqualTo(CHECKED.orThrow().services());
        assertThat(unchecked.pathway()).isEqualTo(CHECKED.orThrow().pathway());
    }

    /// Practice R4 and the chart: what a text message says first.
    @Test
    @Tag("SAFE-33")
    void saysProviderConferenceAndNumberFirstInATextMessage() {
        var bundle = CHECKED.orThrow();
        for (var district : District.values()) {
            var situation = new Situation(district, Grade.HIGH, null, null, null);
            var text = new StringBuilder("High risk, " + district.label() + ".");
            bundle.pathway().stepsFor(situation).stream()
                    .map(step -> step.sms())
                    .filter(sms -> !sms.isEmpty())
                    .forEach(sms -> text.append('\n').append(sms));
            var provider = bundle.pathway().providersFor(district, Grade.HIGH).stream()
                    .map(id -> bundle.services().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow().name())
                    .reduce((a, b) -> a + " and " + b)
                    .orElseThrow();
            var filled = text.toString().replace("{provider}", provider).replace("{place}", district.label());

            assertThat(filled.substring(0, Math.min(270, filled.length())))
                    .as(district.label())
                    .contains("0808 168 9111", "Multi-Agency Risk Assessment Conference")
                    .contains(district == District.MEDWAY ? "Oasis" : provider);
        }
    }

    @Test
    @Tag("SAFE-17")
    void namesTheRightCouncilForAChildAndForAnAdultAtRisk() {
        var pathway = CHECKED.orThrow().pathway();

        Arrays.stream(District.values()).forEach(district -> {
            var situation = new Situation(district, Grade.MEDIUM, true, true, false);
            var services = pathway.stepsFor(situation).stream()
                    .flatMap(step -> pathway.servicesOf(step, situation).stream())
                    .toList();
            assertThat(services)
                    .contains("children-out-of-hours")
                    .contains(district.inKentCounty() ? "kent-front-door" : "medway-first-response")
                    .contains(district.inKentCounty() ? "kent-adult-safeguarding" : "medway-adult-safeguarding")
                    .doesNotContain(district.inKentCounty() ? "medway-first-response" : "kent-front-door");
        });
    }
}
