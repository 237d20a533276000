package signpost.kb.content;

import signpost.kb.format.Marks;

/// One file that could be read.
///
/// @param name  path within the content folder
/// @param shown the same as printed in problems
record Parsed<T>(String name, String shown, T value, Marks marks) {

    Spot at(String pointer) {
        return new Spot(shown, marks.at(pointer));
    }

    /// The name of the file alone, without `.yaml`: the id where a file has no id of its own.
    String stem() {
        return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
    }
}
