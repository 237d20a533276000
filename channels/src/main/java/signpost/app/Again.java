package signpost.app;

/// When to try again what failed for a reason that may pass: after ten looks, and after twice as many each time it fails again in the same way.
final class Again {
    static final int FIRST = 10;
    private static final int LONGEST = 640;

    private String failure = "";
    private int pause;
    private int looks;

    /// Takes note of a failure.
    ///
    /// @param what says which, so that one that goes on is told from a new one
    /// @return whether it is a new one
    boolean afterFailing(String what) {
        var fresh = pause == 0 || !what.equals(failure);
        failure = what;
        pause = fresh ? FIRST : Math.min(2 * pause, LONGEST);
        looks = 0;
        return fresh;
    }

    /// Nothing is to be tried again.
    void never() {
        failure = "";
        pause = 0;
    }

    /// Counts one look.
    ///
    /// @return whether it is time to try again
    boolean isDue() {
        return pause > 0 && ++looks >= pause;
    }
}
