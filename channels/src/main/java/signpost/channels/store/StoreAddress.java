package signpost.channels.store;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where the shared store is and who we are to it. Prints without the user and the password.
///
/// @param tls      whether the connection is encrypted and the server's name checked
/// @param user     null for the default user
/// @param password null where none is asked
/// @param database the number of the database, mostly 0
public record StoreAddress(String host, int port, boolean tls, @Nullable String user, @Nullable String password, int database) {
    public static final String SHAPE = "redis://HOST:PORT or rediss://USER:PASSWORD@HOST:PORT";
    private static final int USUAL_PORT = 6379;
    private static final Pattern DATABASE = Pattern.compile("/?|/\\d{1,3}");

    /// Reads `redis://[[USER]:PASSWORD@]HOST[:PORT][/DATABASE]`, or the same with `rediss` for TLS. A percent sign escapes a character as in any address.
    ///
    /// @return empty for anything else
    public static Optional<StoreAddress> of(String text) {
        try {
            var address = new URI(text);
            var tls = "rediss".equals(address.getScheme());
            var known = tls || "redis".equals(address.getScheme());
            if (!known || address.getHost() == null || address.getRawQuery() != null || address.getRawFragment() != null
                    || !DATABASE.matcher(address.getRawPath()).matches()) {
                return Optional.empty();
            }
            return Optional.of(at(address, tls));
        } catch (java.net.URISyntaxException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static StoreAddress at(URI address, boolean tls) {
        var who = address.getRawUserInfo() == null ? "" : address.getRawUserInfo();
        var colon = who.indexOf(':');
        var user = decoded(colon < 0 ? who : who.substring(0, colon));
        var password = colon < 0 ? null : decoded(who.substring(colon + 1));
        var database = address.getRawPath().replace("/", "");
        return new StoreAddress(
                address.getHost().replaceAll("[\\[\\]]", ""),
                address.getPort() < 0 ? USUAL_PORT : address.getPort(),
                tls,
                user,
                password,
                database.isEmpty() ? 0 : Integer.parseInt(database));
    }

    private static @Nullable String decoded(String text) {
        return text.isEmpty() ? null : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return (tls ? "rediss://" : "redis://") + host + ":" + port;
    }
}
