package signpost.kb.content;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every sign-off is for a wording that exists and for the words it has now. Changed words need a new sign-off, which is only warned of: taking
/// the old row away would lose who signed what.
final class SignOffFitsTheWords implements ContentRule {
    private final SignOffs signOffs;

    SignOffFitsTheWords(SignOffs signOffs) {
        this.signOffs = signOffs;
    }

    @Override
    public String id() {
        return "sign-off-fits-the-words";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        Map<String, Rested> wordings = Rested.in(draft).stream()
                .collect(Collectors.toMap(Rested::id, Function.identity(), (a, b) -> a));
        var rows = signOffs.rows();
        return rows.rows().stream().flatMap(row -> problems(row, rows.at(row), wordings)).toList();
    }

    private Stream<ContentProblem> problems(Rows.Row row, Spot spot, Map<String, Rested> wordings) {
        var read = SignOffs.read(row);
        if (read.isEmpty()) {
            return Stream.of(ContentProblem.error(
                    spot,
                    "A row is wording, role, a day as 2026-11-21 and twelve digits of the words, with tabs between."
                            + " Delete it and run ./signpost content approve.",
                    id()));
        }
        var signOff = read.get();
        var wording = wordings.get(signOff.wording());
        if (wording == null || wording.restsOn().isEmpty()) {
            return Stream.of(ContentProblem.error(
                    spot,
                    "Nothing that rests on practice is called \"" + signOff.wording() + "\". Correct its name, or delete the row.",
                    id()));
        }
        return isRenewed(signOff, wording)
                ? Stream.empty()
                : Stream.of(ContentProblem.warning(
                        spot,
                        "The words of " + signOff.wording() + " have changed since. Ask the " + signOff.role()
                                + " again, then run ./signpost content approve " + signOff.wording() + " --role \"" + signOff.role() + "\".",
                        id()));
    }

    /// Whether the same role has signed the words as they are now, in this row or in another.
    private boolean isRenewed(SignOff old, Rested wording) {
        var now = wording.words().digest();
        return signOffs.all().stream()
                .anyMatch(s -> s.wording().equals(old.wording())
                        && s.role().equalsIgnoreCase(old.role())
                        && s.words().equals(now));
    }
}
