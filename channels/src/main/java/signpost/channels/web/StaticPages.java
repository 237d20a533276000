package signpost.channels.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import signpost.channels.http.RouteGroup;

/// The pages without a conversation and the script of the chat element: a closed list, held in memory.
public final class StaticPages implements RouteGroup {
    static final String WRONG_NUMBER = "/wrong-number";
    private static final String REPORT = "<!-- report -->";
    private static final Map<String, String> PAGES = Map.of(
            "/", "index.html",
            "/stay-safe", "stay-safe.html",
            "/privacy", "privacy.html",
            "/accessibility", "accessibility.html",
            WRONG_NUMBER, "wrong-number.html");
    private static final Map<String, String> FILES = Map.of(
            "/widget/signpost-chat.js", "text/javascript;charset=utf-8",
            "/widget/exit.js", "text/javascript;charset=utf-8",
            "/widget/copy.js", "text/javascript;charset=utf-8",
            "/widget/pages.css", "text/css;charset=utf-8",
            "/widget/professionals.css", "text/css;charset=utf-8");

    private final WebFiles files;
    private final String report;

    /// @param report the operator's own page for wrong numbers; null if there is none
    public StaticPages(URI exit, @Nullable URI report) {
        this.files = new WebFiles(exit);
        this.report = report == null
                ? Html.element("p", "Tell the organisation whose website brought you here. It knows who keeps this list.")
                : "<p><a href=\"" + Html.escape(report.toString()) + "\" rel=\"noopener noreferrer nofollow\">Go to the page for wrong numbers</a></p>";
    }

    @Override
    public void addTo(RoutesConfig routes) {
        PAGES.forEach((path, name) -> {
            var page = files.page(name).replace(REPORT, report);
            both(routes, path, ctx -> ctx.html(page));
        });
        FILES.forEach((path, type) -> {
            var file = files.packed(path.substring(1), type);
            both(routes, path, file::send);
        });
    }

    private static void both(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
