package signpost.core.intent;

import java.util.List;

/// The terms of the field as a book to look things up in.
public interface JargonBuster {

    /// Every term, by its name from A to Z, capitals and small letters alike.
    List<JargonTerm> all();

    /// What the words may mean, the likeliest first, each term once: by acronym, expansion, sound, part of a word, a small slip, or a word of its
    /// meaning. Empty if nothing comes near.
    ///
    /// @param words as somebody typed them
    /// @param limit 1 or more
    List<JargonTerm> find(String words, int limit);
}
