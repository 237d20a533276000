package signpost.kb.content;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Somebody's word that a wording may be used: a row of `sign-off.tsv`.
///
/// @param wording the id of the wording, such as `danger/now`
/// @param role    who signed: a role, never a name
/// @param words   twelve hexadecimal digits over the words that were signed
public record SignOff(String wording, String role, LocalDate date, String words) {
    private static final String EITHER = " or ";

    /// The roles of which either may sign.
    ///
    /// @param signer such as `emergency doctor or Institute for Addressing Strangulation`
    public static List<String> roles(String signer) {
        return Arrays.stream(signer.split(EITHER)).map(String::strip).toList();
    }

    /// Whether the role is, or is one of, those that are asked for.
    public static boolean fits(String role, String signer) {
        return roles(signer).stream().anyMatch(role::equalsIgnoreCase);
    }
}
