package signpost.channels.sms;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
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
    /// One of Ofcom's numbers for drama.
    private static final String SENDER = "+447700900123";

    private final Talk talk;
    private final SenderPseudonym pseudonym;
    private final RequestClock clock;
    private final SmsRenderer renderer = new SmsRenderer();

    public SmsSandbox(Talk talk, SenderPseudonym pseudonym, RequestClock clock) {
        this.talk = talk;
        this.pseudonym = pseudonym;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/sms", ctx -> page(ctx, "", "Nothing received yet."));
        routes.post("/sms", this::send);
    }

    private void send(Context ctx) {
        if (!Loopback.is(ctx)) {
            throw new ForbiddenResponse();
        }
        var said = new Utterance.Typed(RequestBody.form(ctx).first("body"));
        var reply = talk.turn(new Turn(pseudonym.of(SENDER), Channel.SMS, said, null, clock.now(ctx)));
        var text = renderer.part(reply).orElse("");
        page(ctx, text, text.isEmpty() ? "No answer is sent." : cost(text));
    }

    private static String cost(String text) {
        return SmsSegments.septets(text) + " septets, segments: " + SmsSegments.count(text);
    }

    private static void page(Context ctx, String text, String cost) {
        if (!Loopback.is(ctx)) {
            throw new ForbiddenResponse();
        }
        ctx.html("""
                <!doctype html>
                <html lang="en-GB"><head><meta charset="utf-8"><title>Text message sandbox</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="/widget/pages.css"></head>
                <body><main><h1>Text message sandbox</h1>
                <p>No text is sent. This is what a phone would receive.</p>
                <div class="before"><p class="say">%s</p><p class="hint">%s</p></div>
                <form method="post" action="/sms" autocomplete="off">
                <label for="body">Your text</label>
                <input type="text" id="body" name="body" maxlength="1600" autocomplete="off" spellcheck="false" autofocus>
                <button>Send</button></form></main></body></html>
                """.formatted(escape(text), cost));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
