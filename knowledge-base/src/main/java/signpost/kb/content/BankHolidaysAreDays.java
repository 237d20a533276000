package signpost.kb.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import signpost.kb.format.Mark;

/// Each line of `bank-holidays.txt`, where there is one, is a day of the calendar, once, with `+` or `-` in front; a note starts with `#`.
final class BankHolidaysAreDays implements ContentRule {
    private static final String FILE = "bank-holidays.txt";

    private final ContentFiles files;

    BankHolidaysAreDays(ContentFiles files) {
        this.files = files;
    }

    @Override
    public String id() {
        return "bank-holidays-are-days";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var problems = new ArrayList<ContentProblem>();
        if (files.has(FILE)) {
            var lines = files.text(FILE).lines().toList();
            Set<String> seen = new HashSet<>();
            for (var i = 0; i < lines.size(); i++) {
                var line = lines.get(i).strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    line(line, i + 1, seen, problems);
                }
            }
        }
        return problems;
    }

    private void line(String line, int number, Set<String> seen, List<ContentProblem> problems) {
        var spot = new Spot(files.shown(FILE), new Mark(number, 1));
        if (!isDay(line)) {
            problems.add(ContentProblem.error(
                    spot, "\"" + line + "\" is not a day. Write +2026-12-28 for a further holiday, -2026-12-28 for one that is not kept.", id()));
        } else if (!seen.add(line.substring(1))) {
            problems.add(ContentProblem.error(spot, line.substring(1) + " stands here twice. Keep one of them.", id()));
        }
    }

    private static boolean isDay(String line) {
        try {
            return line.matches("[+-]\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(line.substring(1)).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
