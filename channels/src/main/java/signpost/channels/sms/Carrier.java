package signpost.channels.sms;

import io.javalin.http.Context;
import java.util.Optional;

/// A company that brings texts to us and takes our answers. This is all that the channel knows of it; the rest is in the carrier's own folder.
public interface Carrier {
    /// Where it posts to, below the public URL. Also keeps the ids of its messages apart from those of another carrier.
    String path();

    /// Whether it holds what tells a genuine request from a forged one. Without that nothing of it is answered (SAFE-34).
    boolean isSetUp();

    /// Verifies a request and reads it strictly, without any other work (SAFE-34).
    ///
    /// @param trusted whether it comes from the sandbox, where nothing is signed
    /// @return empty if it is not genuine, not for us or out of shape: it is answered with 403 and nothing else
    /// @throws io.javalin.http.HttpResponseException if it cannot be read at all, such as a body of another type
    Optional<InboundText> read(Context request, boolean trusted);

    /// The content type of every answer.
    String contentType();

    /// The response that sends one text back, written once for each message. A carrier that takes answers elsewhere sends it here, and returns what [#nothing] does.
    String answer(InboundText to, String text);

    /// The response that sends nothing.
    String nothing();

    /// The response for when everything else breaks, written at start-up (SAFE-14).
    String lastAnswer(String text);
}
