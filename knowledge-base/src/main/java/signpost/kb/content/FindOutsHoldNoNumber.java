package signpost.kb.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is still to be found out holds no number and no address: nobody may take an unchecked one from it.
final class FindOutsHoldNoNumber implements ContentRule {
    private static final Pattern NUMBER_OR_ADDRESS =
            Pattern.compile("\\d[\\d ]{4,}\\d|@|https?:|www\\.|\\b\\w+\\.(?:org|co|gov|com)\\b");

    private final Rows rows;

    FindOutsHoldNoNumber(Rows rows) {
        this.rows = rows;
    }

    @Override
    public String id() {
        return "find-outs-hold-no-number";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return rows.rows().stream().flatMap(this::problems).toList();
    }

    private Stream<ContentProblem> problems(Rows.Row row) {
        if (row.cells().size() != FindOuts.CELLS || row.cells().contains("")) {
            return Stream.of(ContentProblem.error(
                    rows.at(row), "A row is subject, what to find out, and who can tell, with tabs between. Fill in all three.", id()));
        }
        return row.cells().stream().anyMatch(cell -> NUMBER_OR_ADDRESS.matcher(cell).find())
                ? Stream.of(ContentProblem.error(
                        rows.at(row), "No number or address stands here before somebody has checked it. Name it in words.", id()))
                : Stream.empty();
    }
}
