package signpost.core.turn;

/// Where ordinary turns wait when there are too many. It stands behind the screen: nobody in danger ever comes to it (SAFE-14).
///
/// One belongs to one turn. It may not throw.
public interface Turnstile {
    /// Lets everybody in.
    Turnstile OPEN = new Turnstile() {
        @Override
        public boolean enter() {
            return true;
        }

        @Override
        public void leave() {}
    };

    /// Lets a turn in, perhaps after a short while.
    ///
    /// @return false if it is not to be taken now
    boolean enter();

    /// A turn that was let in is over.
    void leave();
}
