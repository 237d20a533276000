package signpost.channels.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/// The headers that stand on every answer, errors included (SEC-9, SAFE-25).
///
/// `form-action` names the exit site besides ourselves, because browsers hold a form's redirect to it and the exit button of
/// the page without JavaScript is a form.
public final class SecurityHeaders {
    private static final String OFF = "accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), "
            + "display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), "
            + "local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), "
            + "screen-wake-lock=(), serial=(), usb=(), web-share=(), xr-spatial-tracking=()";

    private final Map<String, String> headers = new LinkedHashMap<>();

    public SecurityHeaders(HttpSettings settings) {
        headers.put("Content-Security-Policy", policy(settings));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", OFF);
        headers.put("Cache-Control", "no-store");
        if (settings.embedOrigins().isEmpty()) {
            headers.put("X-Frame-Options", "SAMEORIGIN");
        }
        if (settings.isHttps()) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static String policy(HttpSettings settings) {
        var framing = settings.embedOrigins().isEmpty() ? "" : " " + String.join(" ", new TreeSet<>(settings.embedOrigins()));
        return "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
                + "base-uri 'none'; form-action 'self' " + HttpSettings.originOf(settings.exitUrl())
                + "; frame-ancestors 'self'" + framing + "; require-trusted-types-for 'script'";
    }

    /// Hands over every header, name then value.
    public void forEach(BiConsumer<String, String> taker) {
        headers.forEach(taker);
    }
}
