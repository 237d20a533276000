package signpost.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import signpost.channels.testing.Samples;
import signpost.channels.testing.TestServer;
import signpost.core.message.Message;

class SmsSandboxTest {
    @Test
    void showsWhatAPhoneWouldReceive() {
        try (var sandbox = TestServer.with(TestServer.Setup.usual().inSandbox())) {
            sandbox.talk.answering(turn -> Samples.reply(new Message.Text("A <reply>.")));

            var empty = sandbox.browser.get("/sms").body();
            var page = sandbox.browser.postForm("/sms", "body=hello").body();

            assertThat(empty).contains("Nothing received yet.");
            assertThat(page).contains("A &lt;reply&gt;.", "10 septets, segments: 1").doesNotContain("hello");
            assertThat(sandbox.browser.send("GET", "/sms", "", "X-Forwarded-For", "203.0.113.9").statusCode()).isEqualTo(403);
        }
    }
}
