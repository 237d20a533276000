package signpost.core.safety;

/// A reply would have shown a number that no reviewed record has (SAFE-02).
public final class UnreviewedNumberException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreviewedNumberException(String node) {
        super("The words at " + node + " hold a number that no record has");
    }
}
