package signpost.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.channels.http.Json;
import signpost.channels.testing.Samples;
import signpost.core.directory.Phone;
import signpost.core.message.Choice;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Signal;

class WebRendererTest {
    private final WebRenderer renderer = new WebRenderer();

    @Test
    void writesTheContractsExample() {
        var phone = Samples.voice("999", Samples.always());
        var messages = List.<Message>of(
                new Message.Safety(Signal.IMMEDIATE_DANGER, "Call 999.", List.of(phone)),
                new Message.Text("Words."),
                new Message.Jargon("MARAC", "A meeting."),
                Samples.card(Samples.LOCAL, Samples.SATURDAY_NIGHT));
        var context = new Reply.Context(Signal.IMMEDIATE_DANGER, "sevenoaks", "a/b", 0, null, Set.of(), false);
        var reply = new Reply(messages, List.of(new Choice("medium", "Medium risk")), context);

        assertThat(Json.write(renderer.render("token", reply))).isEqualTo("""
                {"session":"token","messages":[\
                {"type":"safety","signal":"immediate_danger","text":"Call 999.","phones":[{"number":"999","href":"tel:999"}]},\
                {"type":"text","text":"Words."},\
                {"type":"jargon","term":"MARAC","text":"A meeting."},\
                {"type":"service","id":"local-service","name":"Victim Aid & <Friends>","summary":"Listens and helps you plan.",\
                "area":"Sevenoaks","for":"Anybody","why":"Covers your area",\
                "phones":[{"number":"01632 960001","href":"tel:+441632960001","kind":"voice","cost":"free",\
                "hours":"Monday to Friday, 9am to 5pm","open":"closed","opensNext":"2026-11-23T09:00Z"}],\
                "links":[{"label":"Its page","href":"https://www.example.org/local-service"}],"call":"Somebody listens.",\
                "checked":"2026-11-21","overdue":false,"source":"example.org, help page"}],\
                "choices":[{"id":"medium","label":"Medium risk"}],\
                "signal":"immediate_danger","area":"sevenoaks","ended":false}""");
    }

    @Test
    @Tag("SAFE-04")
    void neverShowsUnknownHoursAsOpen() {
        var line = new Phone("07700 900123", Phone.Kind.TEXT, Phone.Cost.STANDARD, Samples.unknown(), "Night", "HELLO");
        var service = Samples.service("x", "X", signpost.core.directory.ServiceArea.Cover.UK, line);

        var body = renderer.service(Samples.card(service, Samples.FRIDAY_NOON));
        var phone = body.ways().phones().getFirst();

        assertThat(phone.open()).isEqualTo("unknown");
        assertThat(phone.opensNext()).isNull();
        assertThat(phone.href()).isEqualTo("sms:+447700900123");
        assertThat(phone.hours()).isEqualTo("Night: Send the word HELLO. We do not know the hours");
    }

    @Test
    void plainTextIsWhatAScreenReaderSays() {
        var context = new Reply.Context(Signal.IMMEDIATE_DANGER, null, "a/b", 0, null, Set.of(), false);
        var reply = new Reply(
                List.of(
                        new Message.Text("Words."),
                        Samples.card(Samples.LOCAL, Samples.SATURDAY_NIGHT),
                        new Message.Safety(Signal.IMMEDIATE_DANGER, "Call 999.", List.of(Samples.voice("101", Samples.always())))),
                List.of(new Choice("a", "Medium risk"), new Choice("b", "High risk")),
                context);

        assertThat(new PlainRenderer().render(reply)).isEqualTo("""
                Call 999. Call 101.
                Words.
                Victim Aid & <Friends>. Listens and helps you plan. Call 01632 960001, closed now, opens Monday 9am. \
                Monday to Friday, 9am to 5pm. Somebody listens. Its page: https://www.example.org/local-service
                You can ask: 1. Medium risk 2. High risk""");
    }

    @Test
    @Tag("SEC-8")
    void htmlEscapesEveryWord() {
        var evil = "<script>alert('x')</script>\"&";
        var reply = Samples.reply(
                new Message.Text(evil),
                new Message.Jargon(evil, "is " + evil),
                new Message.Safety(Signal.NONE, evil, List.of()),
                Samples.card(Samples.LOCAL, Samples.FRIDAY_NOON));

        var html = new HtmlRenderer().messages(reply.messages())
                + new HtmlRenderer().choices(List.of(new Choice("\"><script>", evil)));

        assertThat(html).doesNotContain("<script", "alert('", "<Friends>").contains("&lt;script&gt;", "Victim Aid &amp; &lt;Friends&gt;");
    }
}
