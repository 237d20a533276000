package signpost.channels.http;

import java.net.URI;
import java.util.Set;

/// Where the server listens and which sites it knows.
///
/// @param host         the address to listen on
/// @param port         0 takes any free port
/// @param publicUrl    how the world reaches us, without a slash at the end; never taken from a header
/// @param exitUrl      where "Exit this page" leads
/// @param embedOrigins origins such as `https://www.example.org` whose pages may embed the chat
public record HttpSettings(String host, int port, URI publicUrl, URI exitUrl, Set<String> embedOrigins) {
    public HttpSettings {
        embedOrigins = Set.copyOf(embedOrigins);
    }

    /// Scheme, host and port of an address, as a browser writes it in the `Origin` header.
    public static String originOf(URI address) {
        var port = address.getPort();
        var usual = port == -1
                || (port == 443 && "https".equals(address.getScheme()))
                || (port == 80 && "http".equals(address.getScheme()));
        return address.getScheme() + "://" + address.getHost() + (usual ? "" : ":" + port);
    }

    boolean isHttps() {
        return "https".equals(publicUrl.getScheme());
    }
}
