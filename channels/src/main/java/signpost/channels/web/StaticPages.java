package signpost.channels.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
            var content = files.read(path.substring(1));
            var tag = tag(content);
            both(routes, path, ctx -> send(ctx, new File(content, type, tag)));
        });
    }

    private static void both(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private record File(String content, String type, String tag) {}

    /// The script holds nothing of a person, so a browser may keep it as long as it asks each time.
    private static void send(Context ctx, File file) {
        ctx.header("Cache-Control", "no-cache").header("ETag", file.tag());
        if (file.tag().equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
        } else {
            ctx.contentType(file.type()).result(file.content());
        }
    }

    private static String tag(String content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(hash, 0, 12) + '"';
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
