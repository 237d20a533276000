package signpost.kb.format;

/// A spot in a file.
///
/// @param line   counted from 1
/// @param column counted from 1
public record Mark(int line, int column) {
    public static final Mark START = new Mark(1, 1);
}
