package signpost.channels.sms;

import com.github.benmanes.caffeine.cache.Ticker;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.time.Instant;
import signpost.channels.http.Admission;
import signpost.channels.http.Counters;
import signpost.channels.http.LastAnswer;
import signpost.channels.http.Loopback;
import signpost.channels.http.RequestClock;
import signpost.channels.http.RouteGroup;
import signpost.channels.http.Talk;
import signpost.core.message.Channel;
import signpost.core.message.Signal;
import signpost.core.message.Utterance;
import signpost.core.session.SessionId;
import signpost.core.turn.Turn;

/// The webhook of one carrier: verify, read, answer, whoever the carrier is.
public final class SmsRoutes implements RouteGroup {
    private final Settings settings;
    private final Talk talk;
    private final RequestClock clock;
    private final Counters counters;
    private final SmsRenderer renderer = new SmsRenderer();
    private final LastAnswer last;
    private final String broken;
    private final OnceOnly once;

    /// How this installation takes text messages.
    ///
    /// @param seen      which messages have come before
    /// @param admission how much is answered, of one number and altogether
    /// @param sandbox   whether unsigned posts from this machine are taken
    /// @param ticker    what copies of a message are timed by
    public record Settings(
            Carrier carrier, SenderPseudonym pseudonym, SeenMessages seen, Admission admission, boolean sandbox, Ticker ticker) {}

    public SmsRoutes(Settings settings, Talk talk, RequestClock clock, Counters counters) {
        this.settings = settings;
        this.talk = talk;
        this.clock = clock;
        this.counters = counters;
        var carrier = settings.carrier();
        // Writing this one also loads what the first answer takes: a thousand classes for TwiML.
        this.broken = renderer.part(talk.lastResort(Channel.SMS)).map(carrier::lastAnswer).orElseGet(carrier::nothing);
        this.last = new LastAnswer(carrier.contentType(), broken);
        this.once = new OnceOnly(settings.seen(), settings.ticker(), carrier.nothing(), broken);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(settings.carrier().path(), this::receive);
    }

    private void receive(Context ctx) {
        var carrier = settings.carrier();
        if (!carrier.isSetUp() && !settings.sandbox()) {
            throw new ServiceUnavailableResponse();
        }
        var text = carrier.read(ctx, settings.sandbox() && Loopback.is(ctx)).orElse(null);
        if (text == null) {
            counters.count("signpost_sms_refused_total");
            ctx.status(403);
            return;
        }
        counters.add("signpost_sms_unknown_fields_total", text.newFields());
        var at = clock.now(ctx);
        last.standBy(ctx);
        var answer = text.fromLandline()
                ? carrier.nothing()
                : once.answer(carrier.path() + " " + text.id(), () -> answer(text, at));
        ctx.contentType(carrier.contentType()).result(answer);
    }

    private String answer(InboundText text, Instant at) {
        var carrier = settings.carrier();
        var session = settings.pseudonym().of(text.sender());
        if (isSettled(text, session, at)) {
            return carrier.nothing();
        }
        var ticket = settings.admission().text(session);
        return talk.turn(turn(text, session, at), ticket)
                .map(reply -> renderer.part(reply).map(part -> carrier.answer(text, part)).orElseGet(carrier::nothing))
                .orElseGet(() -> refused(ticket, session));
    }

    /// A carrier reads no words out of an error, so a text that is not taken up is answered like one whose answer broke: with 999 and where to get help (SAFE-14).
    private String refused(Admission.Ticket ticket, SessionId session) {
        return ticket.isOverTheLimit() && !settings.admission().mayTell(session) ? settings.carrier().nothing() : broken;
    }

    /// Whether the carrier's own answer is the whole of it (SAFE-31), which it never is where a sign of danger is in the words (SAFE-10).
    ///
    /// The words are heard aside, so that a conversation does not go on with an answer that nobody was sent.
    private boolean isSettled(InboundText text, SessionId session, Instant at) {
        if (text.handled() == InboundText.Handled.NOT) {
            return false;
        }
        var aside = new SessionId(session.value() + "-aside");
        var reply = talk.turn(turn(text, aside, at));
        talk.forget(aside);
        if (reply.context().signal() != Signal.NONE) {
            return false;
        }
        if (text.handled() == InboundText.Handled.STOPPED) {
            talk.forget(session);
        }
        return true;
    }

    private static Turn turn(InboundText text, SessionId session, Instant at) {
        return new Turn(session, Channel.SMS, new Utterance.Typed(text.words()), null, at);
    }
}
