package signpost.core.directory;

/// The directory cannot answer. Callers fall back to the last resort.
public final class DirectoryUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DirectoryUnavailableException(String what, Throwable cause) {
        super(what, cause);
    }
}
