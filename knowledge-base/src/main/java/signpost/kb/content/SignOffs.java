package signpost.kb.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// `sign-off.tsv`, with the columns wording, role, date and words.
record SignOffs(Rows rows) {
    static final String FILE = "sign-off.tsv";
    private static final int CELLS = 4;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{12}");

    static SignOffs in(ContentFiles files) {
        return new SignOffs(Rows.in(files, FILE));
    }

    /// Every row that is in shape.
    List<SignOff> all() {
        return rows.rows().stream().flatMap(row -> read(row).stream()).toList();
    }

    /// The sign-off of a row; empty if it is out of shape.
    static Optional<SignOff> read(Rows.Row row) {
        var cells = row.cells();
        if (cells.size() != CELLS
                || cells.get(0).isEmpty()
                || cells.get(1).isEmpty()
                || !DIGEST.matcher(cells.get(3)).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SignOff(cells.get(0), cells.get(1), LocalDate.parse(cells.get(2)), cells.get(3)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
