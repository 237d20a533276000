package signpost.kb.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Services whose line is out of use until somebody has put it right: `withdrawn.tsv`, with the columns service, on and because.
///
/// The file lies beside the content, so that one command can take a wrong number out without touching a record, and put it back.
///
/// @param all in the order of the file
public record Withdrawals(List<Withdrawal> all) {
    public static final String FILE = "withdrawn.tsv";
    public static final Withdrawals NONE = new Withdrawals(List.of());

    private static final String HEADER = "service\ton\tbecause";
    private static final int CELLS = 3;

    /// One service out of use.
    ///
    /// @param service id
    /// @param on      the day it was withdrawn
    /// @param because in words for editors, never shown to people; empty if nothing was said
    public record Withdrawal(String service, LocalDate on, String because) {
        public Withdrawal {
            because = because.replaceAll("\\s+", " ").strip();
        }
    }

    public Withdrawals {
        all = List.copyOf(all);
    }

    /// Those of a content folder; lines that cannot be read are passed over here and complained of by a rule.
    public static Withdrawals in(ContentFiles files) {
        return files.has(FILE) ? of(files.text(FILE)) : NONE;
    }

    /// Reads a file.
    public static Withdrawals of(String tsv) {
        return new Withdrawals(tsv.lines().flatMap(line -> withdrawal(line).stream()).toList());
    }

    /// The line as a withdrawal; empty for a heading, a blank line and one that cannot be read.
    private static Optional<Withdrawal> withdrawal(String line) {
        var cells = line.split("\t", -1);
        try {
            return cells.length < CELLS - 1 || cells[0].isBlank()
                    ? Optional.empty()
                    : Optional.of(new Withdrawal(
                            cells[0].strip(), LocalDate.parse(cells[1].strip()), cells.length < CELLS ? "" : cells[2]));
        } catch (DateTimeException heading) {
            return Optional.empty();
        }
    }

    /// Numbers, from 1, of the lines that mean nothing.
    static List<Integer> unreadable(String tsv) {
        var lines = tsv.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank() && !lines.get(i).strip().equals(HEADER))
                .filter(i -> withdrawal(lines.get(i)).isEmpty())
                .mapToObj(i -> i + 1)
                .toList();
    }

    public boolean holds(String service) {
        return all.stream().anyMatch(withdrawal -> withdrawal.service().equals(service));
    }

    /// The same with one service more; a service that is withdrawn again keeps the newer reason.
    public Withdrawals with(Withdrawal withdrawal) {
        var more = new ArrayList<>(without(withdrawal.service()).all);
        more.add(withdrawal);
        return new Withdrawals(more);
    }

    /// The same without a service.
    public Withdrawals without(String service) {
        return new Withdrawals(all.stream().filter(w -> !w.service().equals(service)).toList());
    }

    /// As a file, sorted by service.
    public String tsv() {
        return all.stream()
                .sorted(Comparator.comparing(Withdrawal::service))
                .map(w -> w.service() + "\t" + w.on() + "\t" + w.because() + "\n")
                .collect(Collectors.joining("", HEADER + "\n", ""));
    }
}
