package signpost.kb.content;

import java.util.Locale;

/// Words of the content files and the constants they stand for.
final class Slugs {
    private Slugs() {}

    /// The constant of a word such as `kent-and-medway`.
    ///
    /// @throws IllegalArgumentException if there is none
    static <E extends Enum<E>> E constant(Class<E> type, String slug) {
        return Enum.valueOf(type, slug.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
