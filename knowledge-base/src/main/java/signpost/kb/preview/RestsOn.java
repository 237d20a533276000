package signpost.kb.preview;

import java.util.stream.Collectors;
import signpost.kb.content.PracticeLine;
import signpost.kb.content.PracticeWording;
import signpost.kb.content.SignOff;

/// Under a wording: which lines of practice it rests on, who signed it, and who still has to.
final class RestsOn {
    private RestsOn() {}

    /// Writes nothing for a wording that rests on no line.
    ///
    /// @param wording its id, such as `danger/now` or `term/marac`
    static void write(Markup html, Edition edition, String wording) {
        edition.bundle().practice().wording(wording).ifPresent(rests -> html.put(Tag.styled("p", "facts"), words(rests)));
    }

    private static String words(PracticeWording wording) {
        var lines = wording.lines().stream().map(RestsOn::line).collect(Collectors.joining("; "));
        var signed = wording.signOffs().stream().map(RestsOn::signed).collect(Collectors.joining("; "));
        var missing = wording.unsigned();
        return "Rests on: " + lines + "."
                + (signed.isEmpty() ? "" : " Signed: " + signed + ".")
                + (missing.isEmpty() ? "" : " Not signed yet by: " + String.join("; ", missing) + ".");
    }

    private static String line(PracticeLine line) {
        return line.id() + " (" + line.topic() + ")";
    }

    private static String signed(SignOff signOff) {
        return signOff.role() + ", " + Say.shortDay(signOff.date());
    }
}
