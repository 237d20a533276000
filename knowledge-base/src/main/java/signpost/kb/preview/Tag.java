package signpost.kb.preview;

import java.util.List;

/// An element's name and attributes, before anything is inside it.
///
/// @param attributes names and values in turn
record Tag(String name, List<String> attributes) {
    Tag {
        attributes = List.copyOf(attributes);
        if (attributes.size() % 2 != 0) {
            throw new IllegalArgumentException("An attribute has a name and a value");
        }
    }

    static Tag of(String name, String... attributes) {
        return new Tag(name, List.of(attributes));
    }

    /// An element of a class.
    static Tag styled(String name, String cssClass) {
        return of(name, "class", cssClass);
    }

    /// A link to another place in the book.
    static Tag linkTo(String anchor) {
        return of("a", "href", "#" + anchor);
    }
}
