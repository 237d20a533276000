package signpost.core.turn;

/// Whose voice a message has, as far as its words tell.
enum Voice {
    /// A child's: by an age, a school year, or words likelier a child's beside those of a child's world.
    YOUNG,
    /// It could be a child's, and that of a grown-up child too.
    PERHAPS_YOUNG,
    /// An adult's, who may well write about a child.
    GROWN,
    /// The words do not tell.
    UNKNOWN
}
