package signpost.core.directory;

import java.time.LocalDate;

/// Who checked a record, on what day, against what, and by when it has to be checked again (SAFE-02, SAFE-03).
///
/// @param source   where the facts come from, in words for the public
/// @param checked  the day of the check
/// @param by       a role, never a person
/// @param how      what was checked, such as "documents and public pages; not yet telephoned"
/// @param reviewBy the last day on which the record counts as fresh
public record Assurance(String source, LocalDate checked, String by, String how, LocalDate reviewBy) {

    /// Whether the record is past its review day. It is then marked, never withheld.
    public boolean overdue(LocalDate today) {
        return today.isAfter(reviewBy);
    }
}
