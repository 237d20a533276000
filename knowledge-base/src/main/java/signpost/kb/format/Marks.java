package signpost.kb.format;

import java.util.List;
import java.util.Map;

/// Where everything of one file stands.
public final class Marks {
    /// The marks of a file that holds nothing.
    public static final Marks NONE = new Marks(Map.of(), List.of());

    private final Map<String, Mark> byPointer;
    private final List<Scalar> scalars;

    Marks(Map<String, Mark> byPointer, List<Scalar> scalars) {
        this.byPointer = Map.copyOf(byPointer);
        this.scalars = List.copyOf(scalars);
    }

    /// The spot of a JSON pointer; of the nearest thing around it if it is not in the file, as with a key that is missing.
    public Mark at(String pointer) {
        for (var p = pointer; !p.isEmpty(); p = p.substring(0, p.lastIndexOf('/'))) {
            var mark = byPointer.get(p);
            if (mark != null) {
                return mark;
            }
        }
        return byPointer.getOrDefault("", Mark.START);
    }

    /// Every value of the file, top to bottom.
    public List<Scalar> scalars() {
        return scalars;
    }
}
