package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WithdrawalNamesAServiceTest {
    private static List<String> problems(String lines) {
        var sample = Sample.good().with(Withdrawals.FILE, "service\ton\tbecause\n" + lines);
        return sample.problems(new WithdrawalNamesAService(sample.files()));
    }

    @Test
    void saysNothingWithoutTheFile() {
        assertThat(Sample.good().problems(new WithdrawalNamesAService(Sample.good().files()))).isEmpty();
    }

    @Test
    void remindsOfAServiceThatIsOutOfUse() {
        assertThat(problems("office\t2026-11-22\trings out\n")).singleElement().asString()
                .startsWith("content/withdrawn.tsv:2:1: warning: office is withdrawn since 2026-11-22.")
                .contains("./signpost content restore office");
    }

    @Test
    void asksForAnUnknownServiceToBeDeletedAndDoesNotStopTheStart() {
        assertThat(problems("nobody\t2026-11-22\tx\n")).singleElement().asString()
                .contains("withdrawn.tsv:2:1: warning: There is no service \"nobody\". Delete the line.");
    }

    @Test
    void refusesALineThatMeansNothing() {
        assertThat(problems("office yesterday\n")).singleElement().asString().contains("withdrawn.tsv:2:1: error: Write a service, a tab");
    }
}
