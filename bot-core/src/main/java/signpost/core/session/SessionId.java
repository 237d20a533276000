package signpost.core.session;

/// An opaque pseudonym: on the web 128 random bits or more, for texts a keyed hash of the sender (SAFE-39, SAFE-40).
public record SessionId(String value) {
    public SessionId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A session id is never empty");
        }
    }
}
