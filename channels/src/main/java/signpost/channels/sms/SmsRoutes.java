package signpost.channels.sms;

import com.github.benmanes.caffeine.cache.Ticker;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import signpost.channels.http.Counters;
import signpost.channels.http.Form;
import signpost.channels.http.LastAnswer;
import signpost.channels.http.Loopback;
import signpost.channels.http.RequestBody;
import signpost.channels.http.RequestClock;
import signpost.channels.http.RouteGroup;
import signpost.channels.http.Talk;
import signpost.core.message.Channel;
import signpost.core.message.Utterance;
import signpost.core.turn.Turn;

/// `POST /sms/twilio`: verify, read, answer. The reply rides in the webhook's response, so we hold nothing to send with.
public final class SmsRoutes implements RouteGroup {
    /// The path that the carrier posts to, below the public URL.
    public static final String PATH = "/sms/twilio";

    private final Settings settings;
    private final Talk talk;
    private final RequestClock clock;
    private final Counters counters;
    private final @Nullable TwilioSignature signature;
    private final SmsRenderer renderer = new SmsRenderer();
    private final LastAnswer last;
    private final MessageSids sids;

    /// How this installation takes text messages.
    ///
    /// @param webhook the exact address that the carrier signs
    /// @param sandbox whether unsigned posts from this machine are taken
    /// @param ticker  what copies of a message are timed by
    public record Settings(
            TwilioAccount account, String webhook, SenderPseudonym pseudonym, boolean sandbox, Ticker ticker) {}

    public SmsRoutes(Settings settings, Talk talk, RequestClock clock, Counters counters) {
        this.settings = settings;
        this.talk = talk;
        this.clock = clock;
        this.counters = counters;
        var token = settings.account().authToken();
        this.signature = token == null ? null : new TwilioSignature(token, settings.webhook());
        // Writing this one also loads the thousand classes that the first TwiML takes.
        var broken = renderer.part(talk.lastResort(Channel.SMS)).map(Twiml::message).orElse(Twiml.EMPTY);
        this.last = new LastAnswer(Twiml.CONTENT_TYPE, broken);
        this.sids = new MessageSids(settings.ticker(), Twiml.EMPTY, broken);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(PATH, this::receive);
    }

    private void receive(Context ctx) {
        if (signature == null && !settings.sandbox()) {
            throw new ServiceUnavailableResponse();
        }
        var form = RequestBody.form(ctx);
        var sms = isGenuine(ctx, form) ? InboundSms.read(form, settings.account()).orElse(null) : null;
        if (sms == null) {
            counters.count("signpost_sms_refused_total");
            ctx.status(403);
            return;
        }
        counters.add("signpost_sms_unknown_fields_total", InboundSms.unknownFields(form));
        var at = clock.now(ctx);
        last.standBy(ctx);
        var answer = sms.fromLandline()
                ? Twiml.EMPTY
                : sids.answer(sms.messageSid(), () -> answer(sms, at));
        ctx.contentType(Twiml.CONTENT_TYPE).result(answer);
    }

    private boolean isGenuine(Context ctx, Form form) {
        var signed = signature != null && signature.isGenuine(form.fields(), ctx.header("X-Twilio-Signature"));
        return signed || (settings.sandbox() && Loopback.is(ctx));
    }

    private String answer(InboundSms sms, Instant at) {
        var session = settings.pseudonym().of(sms.from());
        var reply = talk.turn(new Turn(session, Channel.SMS, new Utterance.Typed(sms.body()), null, at));
        return renderer.part(reply).map(Twiml::message).orElse(Twiml.EMPTY);
    }
}
