package signpost.channels.http;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Puts the security headers on every answer before anybody else touches it, so that no route can forget them.
final class HeadersFirst extends Handler.Wrapper {
    /// As they go over the wire: the same thousand bytes in every answer are put together once.
    private final List<HttpField> fields = new ArrayList<>();

    HeadersFirst(SecurityHeaders headers) {
        headers.forEach((name, value) -> fields.add(new PreEncodedHttpField(name, value)));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        fields.forEach(response.getHeaders()::put);
        return super.handle(request, response, callback);
    }
}
