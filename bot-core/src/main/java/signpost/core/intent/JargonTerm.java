package signpost.core.intent;

import java.time.LocalDate;
import java.util.List;

/// A term of the field: MARAC, IDVA, non-mol.
///
/// @param id        stable, lower case with hyphens
/// @param term      as professionals write it
/// @param also      other spellings, sounds and expansions, lower case
/// @param expansion what the letters stand for; the term itself where it is no acronym
/// @param plain     what it means, for the web
/// @param shortText the same in one sentence for a text message, expansion included
/// @param origin    where the meaning comes from, and by when it has to be checked again
public record JargonTerm(
        String id, String term, List<String> also, String expansion, String plain, String shortText, Origin origin) {

    /// Where a definition comes from.
    public record Origin(String source, LocalDate checked, LocalDate reviewBy) {}

    public JargonTerm {
        also = List.copyOf(also);
    }
}
