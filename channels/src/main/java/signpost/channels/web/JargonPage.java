package signpost.channels.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import signpost.channels.http.RequestBody;
import signpost.channels.http.RouteGroup;
import signpost.core.intent.JargonBuster;

/// `/professionals/jargon`: what the terms of the field mean, to read from A to Z or to look up, without JavaScript.
///
/// What is looked up is posted, used once and not read back (SAFE-25, SAFE-38).
public final class JargonPage implements RouteGroup {
    private static final int MOST_FOUND = 8;

    private final Supplier<JargonBuster> jargon;
    private final Template template;

    /// @param jargon gives the current one; asked once a request
    public JargonPage(Supplier<JargonBuster> jargon, URI exit) {
        this.jargon = jargon;
        this.template = new Template(new WebFiles(exit).page("professionals-template.html"));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(JargonView.PATH, ctx -> send(ctx, JargonView.list(jargon.get().all())));
        routes.post(JargonView.PATH, this::lookUp);
    }

    private void lookUp(Context ctx) {
        var word = RequestBody.form(ctx).first("word");
        var book = jargon.get();
        send(ctx, word.isBlank() ? JargonView.list(book.all()) : JargonView.found(book.find(word, MOST_FOUND), book.all()));
    }

    private void send(Context ctx, String body) {
        ctx.html(template.fill(Map.of("title", JargonView.TITLE, "body", body)));
    }
}
