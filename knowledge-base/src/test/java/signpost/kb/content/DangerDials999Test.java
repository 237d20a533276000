package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DangerDials999Test {
    private final DangerDials999 rule = new DangerDials999();

    private static Sample withEmergency() {
        return Sample.good()
                .with("organizations/emergency.yaml", """
                        organization: emergency
                        name: Emergency services
                        services:
                          - service: emergency
                            name: "999"
                            summary: Police, ambulance and fire.
                            short: Police.
                            for: Anyone.
                            publish: public
                            needs: [crisis]
                            gender: any
                            area: uk
                            phones:
                              - number: "999"
                                kind: voice
                                cost: free
                                hours: always
                                hours-text: 24 hours
                                short-hours: 24 hours
                            links: []
                            assurance: {source: a, checked: 2026-11-21, by: b, how: c, tier: monthly, review-by: 2026-12-21}
                        """)
                .flow("signal: none\n    phones: [listeners]", "signal: immediate_danger\n    phones: [emergency]");
    }

    @Test
    void letsARecordAndAReplyThatDialsItPass() {
        assertThat(withEmergency().problems(rule)).isEmpty();
    }

    @Test
    @Tag("SAFE-10")
    void findsThatTheRecordIsMissing() {
        assertThat(withEmergency().without("organizations/emergency.yaml").problems(rule))
                .singleElement()
                .asString()
                .contains("no record with the number 999");
    }

    @Test
    @Tag("SAFE-10")
    void doesNotTakeARecordThatIsNotForEverybodyAlwaysAndEverywhere() {
        var file = "organizations/emergency.yaml";

        assertThat(withEmergency().with(file, "number: \"999\"", "number: \"101\"").problems(rule)).hasSize(1);
        assertThat(withEmergency().with(file, "publish: public", "publish: professionals").problems(rule)).hasSize(1);
        assertThat(withEmergency().with(file, "hours: always", "hours: unknown").problems(rule)).hasSize(1);
        assertThat(withEmergency().with(file, "area: uk", "area: kent").problems(rule)).hasSize(1);
    }

    @Test
    @Tag("SAFE-10")
    void findsAReplyToDangerThatDialsSomebodyElse() {
        assertThat(withEmergency().flow("phones: [emergency]", "phones: [listeners]").problems(rule))
                .singleElement()
                .asString()
                .contains("menu.yaml", "has no 999 to dial");
    }
}
