package signpost.channels.sms;

import java.util.Base64;
import signpost.channels.http.SecretKey;
import signpost.core.session.SessionId;

/// Turns a sender's number into a pseudonym that only the key can link to it; the number stops here (SAFE-39).
public final class SenderPseudonym {
    private final SecretKey key;

    public SenderPseudonym(SecretKey key) {
        this.key = key;
    }

    /// The session of a sender: the same number gives the same session as long as the key lasts.
    public SessionId of(String number) {
        var hash = key.sign("sms sender", number);
        return new SessionId("sms-" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    }
}
