package signpost.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import signpost.core.directory.Service;
import signpost.core.testing.Services;

class ReplyTest {

    private static Message card(Service service) {
        return new Message.ServiceCard(service, "why", List.of(), false);
    }

    @Test
    void namesTheServicesItShowsInOrderAndOnce() {
        var messages = List.of(
                new Message.Text("words"),
                card(Services.THANET_TEAM),
                card(Services.COUNTY_LINE),
                card(Services.THANET_TEAM));

        assertThat(new Reply(messages, List.of(), Reply.Context.at("a/b")).serviceIds())
                .containsExactly("thanet-team", "county-line");
    }

    @Test
    void silenceSaysNothingAndEndsTheSession() {
        var silence = Reply.silence("session/stopped");

        assertThat(silence.messages()).isEmpty();
        assertThat(silence.choices()).isEmpty();
        assertThat(silence.context().ended()).isTrue();
    }
}
