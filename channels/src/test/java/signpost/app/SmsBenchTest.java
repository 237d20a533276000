package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.message.Channel;
import signpost.kb.preview.ConversationScript;
import signpost.kb.preview.ConversationScript.Exchange;
import signpost.kb.preview.ConversationScript.Said;
import signpost.kb.preview.ConversationScript.Setting;

/// What the benchmark measures is what it says: texts that the program believes, and segments of answers that are sent.
class SmsBenchTest {

    private static ConversationScript script(Channel channel, Said... said) {
        var exchanges = Arrays.stream(said).map(turn -> new Exchange(List.of(), turn, null, false)).toList();
        return new ConversationScript(List.of("A test"), new Setting(channel, null, OffsetDateTime.parse("2026-11-25T12:00Z")), exchanges);
    }

    @Test
    @Tag("SAFE-33")
    void countsSegmentsOfFirstAndLaterAnswersAndLeavesSilenceOut() {
        var byText = script(Channel.SMS, new Said.Typed("menu"), new Said.Typed("STOP"), new Said.Typed("menu"));
        var onTheWeb = script(Channel.WEB, new Said.Typed("who do i call"), new Said.Picked("Not now"));

        var segments = SmsSegmentBench.Segments.of(List.of(byText, onTheWeb), () -> RealProduct.ASSEMBLY.content().get().responder());

        assertThat(segments.firsts()).hasSize(2).allMatch(count -> count >= 1 && count <= 2);
        assertThat(segments.laters()).hasSize(2);
        assertThat(segments.conversations()).hasSize(2);
        assertThat(segments.all().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(segments.conversations().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    @Tag("SAFE-34")
    void itsTextsAreBelievedWhereItsTokenIsSetAndNowhereElse() throws IOException, InterruptedException {
        var carrier = new CarrierTexts();
        var assembly = Assembly.of(AppConfig.read(carrier.settings()), InstantSource.fixed(RealProduct.NOON));
        var server = assembly.server(new Assembly.Serving("localhost", 0, false, false)).start();
        try (var client = HttpClient.newHttpClient()) {
            var address = "http://localhost:" + server.port();
            var ours = client.send(carrier.text(address, CarrierTexts.phone(0), "menu & more"), HttpResponse.BodyHandlers.ofString());
            var other = client.send(new CarrierTexts().text(address, CarrierTexts.phone(0), "menu"), HttpResponse.BodyHandlers.ofString());

            assertThat(ours.statusCode()).isEqualTo(200);
            assertThat(ours.body()).contains("<Body>");
            assertThat(other.statusCode()).isEqualTo(403);
        } finally {
            server.stop(Duration.ZERO);
        }
    }
}
