package signpost.kb.format;

/// One value of a file: a text, a number or a truth value.
///
/// @param pointer where it stands in the tree, as a JSON pointer such as `/services/0/phones/1/number`
/// @param text    the value as text
public record Scalar(String pointer, String text, Mark at) {

    /// The last key of the pointer, such as `number`; list positions are passed over, so that the items of `also` have the key `also`.
    public String key() {
        var parts = pointer.split("/");
        for (var i = parts.length - 1; i > 0; i--) {
            if (!parts[i].chars().allMatch(Character::isDigit)) {
                return parts[i];
            }
        }
        return "";
    }
}
