package signpost.kb.content;

import java.util.Comparator;
import signpost.kb.format.Mark;

/// A spot in the content.
///
/// @param file path with the content folder in front, such as `content/jargon/marac.yaml`
/// @param at   line and column
public record Spot(String file, Mark at) implements Comparable<Spot> {
    private static final Comparator<Spot> IN_READING_ORDER = Comparator.comparing(Spot::file)
            .thenComparingInt(spot -> spot.at().line())
            .thenComparingInt(spot -> spot.at().column());

    @Override
    public int compareTo(Spot other) {
        return IN_READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + at.line() + ":" + at.column();
    }
}
