package signpost.channels.echo;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;

/// Jetty as it comes, without Javalin, filters or JSON: it sends back the bytes it got, as often as makes an answer of usual size.
public final class BareEcho {
    private BareEcho() {}

    /// Starts it. It runs until the process ends.
    ///
    /// @param times how often the bytes stand in the answer
    public static void start(String host, int port, int times) {
        var server = new Server();
        var connector = new ServerConnector(server);
        connector.setHost(host);
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new Repeating(times));
        LifeCycle.start(server);
    }

    private static final class Repeating extends Handler.Abstract {
        private final int times;

        Repeating(int times) {
            this.times = times;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws IOException {
            var said = Content.Source.asByteBuffer(request);
            var answer = ByteBuffer.allocate(times * said.remaining());
            for (var i = 0; i < times; i++) {
                answer.put(said.duplicate());
            }
            answer.flip();
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
            response.write(true, answer, callback);
            return true;
        }
    }
}
