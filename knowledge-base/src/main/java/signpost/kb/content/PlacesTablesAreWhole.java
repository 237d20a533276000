package signpost.kb.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import signpost.core.directory.District;
import signpost.kb.format.Mark;

/// Each row of `places/*.tsv` has the columns of its table and means something in each: a district there is, a share of 1, a kind from the list.
///
/// Judged row by row, so that the problem names the line. A folder with no such table at all, as in examples, is left alone.
final class PlacesTablesAreWhole implements ContentRule {
    private static final String FOLDER = "places/";
    private static final Column NAME = new Column(cell -> !cell.isBlank(), "is empty. Fill it in.");
    private static final Column ANYTHING = new Column(cell -> true, "");
    private static final Column DISTRICT =
            new Column(PlacesTablesAreWhole::isDistrict, "is no district. Write one such as tonbridge-malling.");
    private static final Column DISTRICTS = new Column(
            cell -> cell.isEmpty() || Arrays.stream(cell.split(" ")).allMatch(PlacesTablesAreWhole::isDistrict),
            "holds something that is no district. Write them with a blank between.");
    private static final Column DISTRICT_OR_OUTSIDE =
            new Column(PlacesTablesAreWhole::isPlace, "is no district. Write one such as tonbridge-malling, or outside.");
    private static final Column SHARES =
            new Column(PlacesTablesAreWhole::areShares, "are no shares of 1. Write them as dover=0.6000; outside=0.4000.");
    private static final Column KIND =
            new Column(Set.of("", "word", "person", "rare")::contains, "is no kind. Write word, person or rare, or leave it empty.");
    private static final Column SENSE =
            new Column(Set.of("", "assumed", "away", "ask")::contains, "is no sense. Write assumed, away or ask, or leave it empty.");
    private static final Column NUMBER = new Column(cell -> cell.matches("\\d{1,6}"), "is no number. Write a whole number.");
    private static final Map<String, List<Column>> TABLES = new TreeMap<>(Map.of(
            "sectors.tsv", List.of(NAME, SHARES),
            "outcodes.tsv", List.of(NAME, SHARES),
            "exceptions.tsv", List.of(NAME, DISTRICT_OR_OUTSIDE),
            "places.tsv", List.of(NAME, DISTRICT, ANYTHING, DISTRICTS, SENSE, NUMBER),
            "more-names.tsv", List.of(NAME, DISTRICT, ANYTHING, SENSE),
            "outside.tsv", List.of(NAME, KIND, ANYTHING),
            "nearby.tsv", List.of(NAME, DISTRICT, ANYTHING),
            "everyday.tsv", List.of(NAME, KIND),
            "other-words.tsv", List.of(NAME, NAME)));

    /// What a cell may hold, and what to say if it does not.
    private record Column(Predicate<String> test, String fault) {}

    private final ContentFiles files;

    PlacesTablesAreWhole(ContentFiles files) {
        this.files = files;
    }

    @Override
    public String id() {
        return "places-tables-are-whole";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var problems = new ArrayList<ContentProblem>();
        if (files.names().stream().anyMatch(name -> name.startsWith(FOLDER) && name.endsWith(".tsv"))) {
            TABLES.forEach((table, columns) -> table(FOLDER + table, columns, problems));
        }
        return problems;
    }

    private void table(String file, List<Column> columns, List<ContentProblem> problems) {
        if (!files.has(file)) {
            problems.add(ContentProblem.error(new Spot(files.shown(file), Mark.START), "This table is missing. Put it back.", id()));
            return;
        }
        var lines = files.text(file).lines().toList();
        var headed = false;
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.startsWith("#") && !line.isBlank()) {
                var row = i + 1;
                if (headed) {
                    fault(line, columns).ifPresent(fault -> problems.add(
                            ContentProblem.error(new Spot(files.shown(file), new Mark(row, 1)), fault, id())));
                }
                headed = true;
            }
        }
    }

    private static Optional<String> fault(String line, List<Column> columns) {
        var cells = line.split("\t", -1);
        if (cells.length != columns.size()) {
            return Optional.of("This row has %d columns, the table has %d. Put a tab between columns, and none elsewhere.".formatted(cells.length, columns.size()));
        }
        for (var i = 0; i < cells.length; i++) {
            if (!columns.get(i).test.test(cells[i])) {
                return Optional.of("\"" + cells[i] + "\" " + columns.get(i).fault);
            }
        }
        return Optional.empty();
    }

    private static boolean isDistrict(String slug) {
        return District.ofSlug(slug).isPresent();
    }

    private static boolean isPlace(String slug) {
        return slug.equals("outside") || isDistrict(slug);
    }

    private static boolean areShares(String cell) {
        var shares = cell.split("; ");
        var sum = 0.0;
        for (var share : shares) {
            var parts = share.split("=");
            if (parts.length != 2 || !isPlace(parts[0]) || !parts[1].matches("[01]\\.\\d{1,6}")) {
                return false;
            }
            sum += Double.parseDouble(parts[1]);
        }
        return Math.abs(sum - 1) < 0.01;
    }
}
