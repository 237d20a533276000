package signpost.kb.content;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import signpost.kb.format.Mark;

/// The rows of a small table with a header: cells parted by tabs, `#` before a remark.
///
/// @param file as printed in problems
record Rows(String file, List<Row> rows) {

    /// @param line counted from 1
    record Row(int line, List<String> cells) {}

    Rows {
        rows = List.copyOf(rows);
    }

    /// A table of the content folder; no rows if it is not there.
    static Rows in(ContentFiles files, String name) {
        return of(files.shown(name), files.has(name) ? files.text(name) : "");
    }

    static Rows of(String file, String text) {
        var lines = text.lines().toList();
        return new Rows(
                file,
                IntStream.range(1, Math.max(1, lines.size()))
                        .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
                        .mapToObj(i -> new Row(i + 1, cells(lines.get(i))))
                        .toList());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    Spot at(Row row) {
        return new Spot(file, new Mark(row.line(), 1));
    }
}
