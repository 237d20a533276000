package signpost.kb.format;

import java.util.List;

/// What came of reading a file.
public sealed interface Reading<T> {

    /// The file has the right shape.
    record Whole<T>(T value, Marks marks) implements Reading<T> {}

    /// It has not.
    ///
    /// @param faults one or more, top to bottom
    record Broken<T>(List<Fault> faults) implements Reading<T> {
        public Broken {
            faults = List.copyOf(faults);
        }
    }
}
