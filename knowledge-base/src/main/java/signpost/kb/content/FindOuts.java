package signpost.kb.content;

import java.util.List;

/// `to-find-out.tsv`, with the columns subject, what and who-can-tell.
final class FindOuts {
    static final String FILE = "to-find-out.tsv";
    static final int CELLS = 3;

    private FindOuts() {}

    static Rows rows(ContentFiles files) {
        return Rows.in(files, FILE);
    }

    static List<FindOut> in(ContentFiles files) {
        return rows(files).rows().stream()
                .map(Rows.Row::cells)
                .filter(cells -> cells.size() == CELLS)
                .map(cells -> new FindOut(cells.get(0), cells.get(1), cells.get(2)))
                .toList();
    }
}
