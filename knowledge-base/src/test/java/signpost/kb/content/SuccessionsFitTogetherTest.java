package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuccessionsFitTogetherTest {
    private static List<String> problems(String takesOver, String service) {
        return sample(takesOver, service).problems(new SuccessionsFitTogether());
    }

    /// The office, followed by a record like it.
    private static Sample sample(String takesOver, String service) {
        var office = Sample.good().text("organizations/listeners.yaml");
        var successor = office.substring(office.indexOf("  - service: office"))
                .replace("service: office", "service: " + service)
                .replace("name: The office", "name: The new office\n    takes-over: " + takesOver)
                .replace("020 7946 0123", "020 7946 0124");
        return Sample.good().with("organizations/listeners.yaml", office + successor);
    }

    @Test
    void letsASuccessorPassThatIsThereForTheSame() {
        assertThat(problems("{from: office, on: 2027-04-01}", "office-2027")).isEmpty();
    }

    @Test
    void findsASuccessorOfNobody() {
        assertThat(problems("{from: bureau, on: 2027-04-01}", "office-2027")).singleElement().asString()
                .contains("error: There is no other service \"bureau\" to take over from.");
    }

    @Test
    void findsAGap() {
        var fewer = sample("{from: office, on: 2027-04-01}", "office-2027");
        var text = fewer.text("organizations/listeners.yaml");
        var at = text.lastIndexOf("area: [dover, thanet]");

        assertThat(fewer.with("organizations/listeners.yaml", text.substring(0, at) + "area: [dover]" + text.substring(at + "area: [dover, thanet]".length()))
                        .problems(new SuccessionsFitTogether()))
                .singleElement()
                .asString()
                .contains("office covers another area. Add it here");
    }

    @Test
    void findsTwoSuccessorsOfOneService() {
        var two = sample("{from: office, on: 2027-04-01}", "office-2027");
        var text = two.text("organizations/listeners.yaml");
        var again = text.substring(text.indexOf("  - service: office-2027")).replace("office-2027", "office-2028");

        assertThat(two.with("organizations/listeners.yaml", text + again).problems(new SuccessionsFitTogether()))
                .singleElement()
                .asString()
                .contains("office is already followed at content/organizations/listeners.yaml");
    }
}
