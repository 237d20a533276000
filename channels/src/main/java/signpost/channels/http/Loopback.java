package signpost.channels.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;

/// Tells whether a request comes from this very machine, and not through a proxy on it.
public final class Loopback {
    private Loopback() {}

    public static boolean is(Context ctx) {
        if (ctx.header("X-Forwarded-For") != null || ctx.header("Forwarded") != null) {
            return false;
        }
        try {
            // An address, not a name: nothing is looked up.
            return InetAddress.getByName(ctx.req().getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
