package signpost.kb.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signpost.kb.format.Mark;

/// Every line of `withdrawn.tsv` can be read and names a service. While one stands, it is a warning: a withdrawal is to end.
final class WithdrawalNamesAService implements ContentRule {
    private final ContentFiles files;

    WithdrawalNamesAService(ContentFiles files) {
        this.files = files;
    }

    @Override
    public String id() {
        return "withdrawal-names-a-service";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        if (!files.has(Withdrawals.FILE)) {
            return List.of();
        }
        var tsv = files.text(Withdrawals.FILE);
        Set<String> known = draft.shown().map(Draft.ServiceAt::id).collect(Collectors.toSet());
        var unreadable = Withdrawals.unreadable(tsv).stream()
                .map(line -> ContentProblem.error(
                        spot(line), "Write a service, a tab, a day such as 2026-11-22, a tab and the reason, or delete the line.", id()));
        var standing = Withdrawals.of(tsv).all().stream().map(w -> ContentProblem.warning(spot(line(tsv, w)), message(w, known), id()));
        return Stream.concat(unreadable, standing).toList();
    }

    private static String message(Withdrawals.Withdrawal withdrawal, Set<String> known) {
        var service = withdrawal.service();
        return known.contains(service)
                ? "%s is withdrawn since %s. Put its record right, then run: ./signpost content restore %s".formatted(service, withdrawal.on(), service)
                : "There is no service \"" + service + "\". Delete the line.";
    }

    private static int line(String tsv, Withdrawals.Withdrawal withdrawal) {
        var lines = tsv.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(withdrawal.service() + "\t")) {
                return i + 1;
            }
        }
        return 1;
    }

    private Spot spot(int line) {
        return new Spot(files.shown(Withdrawals.FILE), new Mark(line, 1));
    }
}
