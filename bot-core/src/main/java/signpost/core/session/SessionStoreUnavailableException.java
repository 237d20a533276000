package signpost.core.session;

/// The session store does not answer.
public final class SessionStoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SessionStoreUnavailableException(String what, Throwable cause) {
        super(what, cause);
    }
}
