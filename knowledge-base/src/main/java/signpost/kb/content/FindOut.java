package signpost.kb.content;

/// Something that a person still has to find out: a row of `to-find-out.tsv`.
///
/// @param subject    what it is about
/// @param what       the question; never holds a number or an address
/// @param whoCanTell whom to ask
public record FindOut(String subject, String what, String whoCanTell) {}
