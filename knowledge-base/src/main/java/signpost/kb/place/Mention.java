package signpost.kb.place;

import signpost.kb.place.PlaceTables.Kind;

/// Some words of a message, and what they stand for.
///
/// @param from the first word
/// @param to   the word after the last
/// @param kind what else the words could be
/// @param code whether it is a postcode or a part of one
record Mention(int from, int to, Meaning meaning, Kind kind, boolean code) {

    static Mention name(int from, int to, Meaning meaning, Kind kind) {
        return new Mention(from, to, meaning, kind, false);
    }

    static Mention code(int from, int to, Meaning meaning, Kind kind) {
        return new Mention(from, to, meaning, kind, true);
    }
}
