package signpost.core.message;

/// What a person said in one turn. Prints as a length, not as words (SAFE-38).
public sealed interface Utterance {

    /// Words that were typed, as they came.
    record Typed(String text) implements Utterance {
        @Override
        public String toString() {
            return "Typed[" + text.length() + "]";
        }
    }

    /// A choice that was on offer, or once was.
    ///
    /// @param choice the id of a [Choice]; any other text is treated as not understood
    record Picked(String choice) implements Utterance {
        @Override
        public String toString() {
            return "Picked[" + choice.length() + "]";
        }
    }
}
