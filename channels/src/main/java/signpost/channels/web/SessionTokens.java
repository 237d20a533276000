package signpost.channels.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import signpost.channels.http.SecretKey;
import signpost.core.session.SessionId;

/// Makes and reads the opaque token by which a browser names its session (SAFE-40).
///
/// 144 random bits and a signature over them, both in URL-safe Base64. Only the server can make one, so a chosen or guessed
/// token never becomes a session.
final class SessionTokens {
    private static final int RANDOM_BYTES = 18;
    private static final int SIGNATURE_BYTES = 16;
    private static final int LENGTH = (RANDOM_BYTES + 2) / 3 * 4 + 22;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    SessionTokens(SecretKey key) {
        this.key = key;
    }

    /// A session id that nobody else has.
    SessionId fresh() {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return new SessionId(TEXT.encodeToString(bytes));
    }

    /// The token of a session.
    String token(SessionId id) {
        return id.value() + signature(id.value());
    }

    /// The session that a token names; empty unless this server, or one with the same key, made it.
    Optional<SessionId> read(@Nullable String token) {
        if (token == null || token.length() != LENGTH) {
            return Optional.empty();
        }
        var id = token.substring(0, LENGTH - 22);
        var genuine = MessageDigest.isEqual(
                signature(id).getBytes(StandardCharsets.UTF_8),
                token.substring(id.length()).getBytes(StandardCharsets.UTF_8));
        return genuine ? Optional.of(new SessionId(id)) : Optional.empty();
    }

    private String signature(String id) {
        return TEXT.encodeToString(Arrays.copyOf(key.sign("web session", id), SIGNATURE_BYTES));
    }
}
