package signpost.kb.place;

/// What the words before a place make of it, from the least to the most likely place for help.
enum Role {
    /// "Not Ashford".
    DENIED,
    /// Where somebody else comes from: "he is from London".
    ANOTHERS_ORIGIN,
    /// "From Leeds", "left Dover".
    ORIGIN,
    /// "He lives in", "I work in".
    ANOTHERS,
    /// Nothing said.
    PLAIN,
    /// "Moved to", "now in", "live in".
    CURRENT,
    /// "Sorry, I meant".
    MEANT
}
