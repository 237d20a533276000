package signpost.channels.sms;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import signpost.channels.http.Form;
import signpost.channels.http.Loopback;
import signpost.channels.http.RequestBody;
import signpost.channels.http.RequestClock;
import signpost.channels.http.RouteGroup;
import signpost.channels.http.Talk;
import signpost.core.message.Channel;
import signpost.core.message.Utterance;
import signpost.core.turn.Turn;

/// `/sms`: a page that looks like a phone, for trying the texts on this very machine. Never there without `--sms-sandbox`.
public final class SmsSandbox implements RouteGroup {
    /// Ofcom's mobile numbers for drama: each page is a phone of its own, and the one after the last is the first again.
    private static final String NUMBERS = "+447700900";

    private static final int MANY = 1000;
    private static final Pattern NUMBER = Pattern.compile("\\+447700900[0-9]{3}");

    private final Talk talk;
    private final SenderPseudonym pseudonym;
    private final RequestClock clock;
    private final SmsRenderer renderer = new SmsRenderer();
    private final AtomicInteger phones = new AtomicInteger();
    private final String style = style();

    public SmsSandbox(Talk talk, SenderPseudonym pseudonym, RequestClock clock) {
        this.talk = talk;
        this.pseudonym = pseudonym;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/sms", this::open);
        routes.post("/sms", this::send);
        routes.get("/sms/phone.css", this::style);
    }

    private void open(Context ctx) {
        stayHere(ctx);
        ctx.html(new PhonePage(newPhone(), PhoneThread.EMPTY).html());
    }

    private void send(Context ctx) {
        stayHere(ctx);
        var form = RequestBody.form(ctx);
        var thread = PhoneThread.read(form.first("thread"));
        var phone = phone(form);
        var said = form.has("key") ? form.first("key") : form.first("body");
        var reply = talk.turn(new Turn(pseudonym.of(phone), Channel.SMS, new Utterance.Typed(said), null, clock.now(ctx)));
        var exchange = new PhoneThread.Exchange(said, renderer.part(reply).orElse(""));
        ctx.html(new PhonePage(phone, thread.with(exchange)).html());
    }

    private void style(Context ctx) {
        stayHere(ctx);
        ctx.contentType("text/css;charset=utf-8").result(style);
    }

    private static void stayHere(Context ctx) {
        if (!Loopback.is(ctx)) {
            throw new ForbiddenResponse();
        }
    }

    private String phone(Form form) {
        var named = form.first("phone");
        return NUMBER.matcher(named).matches() ? named : newPhone();
    }

    /// A number about which nothing is known.
    private String newPhone() {
        var phone = NUMBERS + "%03d".formatted(phones.getAndUpdate(last -> (last + 1) % MANY));
        talk.forget(pseudonym.of(phone));
        return phone;
    }

    private static String style() {
        try (var file = SmsSandbox.class.getResourceAsStream("phone.css")) {
            if (file == null) {
                throw new IllegalStateException("The program was built without phone.css");
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
