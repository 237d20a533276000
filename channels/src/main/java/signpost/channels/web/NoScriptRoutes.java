package signpost.channels.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Map;
import signpost.channels.http.Admission;
import signpost.channels.http.Form;
import signpost.channels.http.LastAnswer;
import signpost.channels.http.RequestBody;
import signpost.channels.http.RequestClock;
import signpost.channels.http.RouteGroup;
import signpost.core.message.Reply;
import signpost.core.message.Utterance;

/// The chat as plain forms, and the exit, for browsers without JavaScript (SAFE-22, SAFE-44).
///
/// A page shows the newest reply alone: what was said before is not kept anywhere, not on the server and not in the page. A button pressed twice has one effect: each
/// page names its own attempt.
public final class NoScriptRoutes implements RouteGroup {
    private static final String HTML = "text/html;charset=utf-8";

    private final WebSessions sessions;
    private final Admission admission;
    private final RequestClock clock;
    private final URI exit;
    private final Template template;
    private final HtmlRenderer renderer = new HtmlRenderer();
    private final LastAnswer last;

    public NoScriptRoutes(WebSessions sessions, Admission admission, RequestClock clock, URI exit) {
        this.sessions = sessions;
        this.admission = admission;
        this.clock = clock;
        this.exit = exit;
        this.template = new Template(new WebFiles(exit).page("chat-template.html"));
        this.last = new LastAnswer(HTML, page("", sessions.lastResort()));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/chat", ctx -> ctx.html(page("", Reply.silence(""))));
        routes.post("/chat", this::turn);
        routes.get("/exit", this::leave);
        routes.post("/exit", ctx -> {
            sessions.end(RequestBody.form(ctx).first("session"));
            leave(ctx);
        });
    }

    private void turn(Context ctx) {
        var form = RequestBody.form(ctx);
        var sent = new WebSessions.Sent(form.first("session"), form.first("attempt"), said(form), null, clock.now(ctx));
        last.standBy(ctx);
        var ticket = admission.browser(ctx);
        var answered = sessions.turn(sent, ticket).orElseThrow(ticket::refusal);
        ctx.html(page(answered.token(), answered.reply()));
    }

    /// A form that says nothing counts as empty words: nobody in danger meets an error.
    private static Utterance said(Form form) {
        var choice = form.first("choice");
        return choice.isEmpty() ? new Utterance.Typed(form.first("text")) : new Utterance.Picked(choice);
    }

    private void leave(Context ctx) {
        ctx.status(303).header("Location", exit.toString()).header("Clear-Site-Data", "\"cache\"");
    }

    private String page(String token, Reply reply) {
        var transcript = reply.messages().isEmpty()
                ? ""
                : "<div id=\"newest\" role=\"region\" aria-label=\"Answer\">" + renderer.messages(reply.messages()) + "</div>";
        return template.fill(Map.of(
                "transcript", transcript,
                "choices", renderer.choices(reply.choices()),
                "token", Html.escape(token),
                "attempt", sessions.freshAttempt()));
    }
}
