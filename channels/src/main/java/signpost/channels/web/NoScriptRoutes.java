package signpost.channels.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Map;
import signpost.channels.http.Form;
import signpost.channels.http.LastAnswer;
import signpost.channels.http.RequestBody;
import signpost.channels.http.RequestClock;
import signpost.channels.http.RouteGroup;
import signpost.channels.http.Talk;
import signpost.core.message.Channel;
import signpost.core.message.Choice;
import signpost.core.message.Message;
import signpost.core.message.Utterance;
import signpost.core.turn.Turn;

/// The chat as plain forms, and the exit, for browsers without JavaScript (SAFE-22, SAFE-44).
///
/// A page shows the newest reply alone: what was said before is not kept anywhere, not on the server and not in the page.
public final class NoScriptRoutes implements RouteGroup {
    private static final String HTML = "text/html;charset=utf-8";

    private final Talk talk;
    private final SessionTokens tokens;
    private final RequestClock clock;
    private final URI exit;
    private final Template template;
    private final HtmlRenderer renderer = new HtmlRenderer();
    private final LastAnswer last;

    public NoScriptRoutes(Talk talk, SessionTokens tokens, RequestClock clock, URI exit) {
        this.talk = talk;
        this.tokens = tokens;
        this.clock = clock;
        this.exit = exit;
        this.template = new Template(new WebFiles(exit).page("chat-template.html"));
        var broken = talk.lastResort(Channel.WEB);
        this.last = new LastAnswer(HTML, page("", broken.messages(), broken.choices()));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/chat", ctx -> ctx.html(page("", List.of(), List.of())));
        routes.post("/chat", this::turn);
        routes.get("/exit", this::leave);
        routes.post("/exit", ctx -> {
            tokens.read(RequestBody.form(ctx).first("session")).ifPresent(talk::forget);
            leave(ctx);
        });
    }

    private void turn(Context ctx) {
        var form = RequestBody.form(ctx);
        var at = clock.now(ctx);
        last.standBy(ctx);
        var id = tokens.read(form.first("session")).filter(talk::knows).orElseGet(tokens::fresh);
        var reply = talk.turn(new Turn(id, Channel.WEB, said(form), null, at));
        ctx.html(page(tokens.token(id), reply.messages(), reply.choices()));
    }

    /// A form that says nothing counts as empty words: nobody in danger meets an error.
    private static Utterance said(Form form) {
        var choice = form.first("choice");
        return choice.isEmpty() ? new Utterance.Typed(form.first("text")) : new Utterance.Picked(choice);
    }

    private void leave(Context ctx) {
        ctx.status(303).header("Location", exit.toString()).header("Clear-Site-Data", "\"cache\"");
    }

    private String page(String token, List<Message> messages, List<Choice> choices) {
        var transcript = messages.isEmpty()
                ? ""
                : "<div id=\"newest\" role=\"region\" aria-label=\"Answer\">" + renderer.messages(messages) + "</div>";
        return template.fill(Map.of(
                "transcript", transcript, "choices", renderer.choices(choices), "token", Html.escape(token)));
    }
}
