package signpost.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import signpost.app.load.Program;
import signpost.app.reliability.Finding;
import signpost.app.reliability.Row;
import signpost.app.reliability.Rows;
import signpost.app.reliability.Trial;

/// The promises of `docs/reliability.md` on whole processes: `bench reliability [ROW...] [--long] [--minutes N]`. Without a row all but the soak.
final class ReliabilityBench implements Bench {
    private static final String SOAK = "REL-4";
    private static final int MOST_MINUTES = 24 * 60;

    @Override
    public String about() {
        return "what is promised of load, faults and scarcity, row by row, on processes of its own: [ROW...] [--long] [--minutes N of the soak]";
    }

    @Override
    public void run(Terminal terminal) {
        run(List.of(), terminal);
    }

    @Override
    public void run(List<String> options, Terminal terminal) {
        var arguments = Arguments.read(options, Set.of("--minutes"), Set.of("--long"));
        var extent = arguments.has("--long") ? Trial.Extent.LONG : Trial.Extent.USUAL;
        var minutes = arguments.number("--minutes", 0, MOST_MINUTES);
        if (minutes > 0) {
            extent = extent.soaking(Duration.ofMinutes(minutes));
        }
        Figures.sayIfBusy(terminal);
        var missed = new ArrayList<String>();
        for (var row : rows(arguments.words())) {
            if (!isMet(row, extent, terminal)) {
                missed.add(row.id());
            }
        }
        terminal.out().println(missed.isEmpty() ? "Every bar is met." : "NOT MET: " + String.join(", ", missed));
    }

    private static List<Row> rows(List<String> ids) {
        if (ids.isEmpty()) {
            return Rows.all().stream().filter(row -> !row.id().equals(SOAK)).toList();
        }
        return ids.stream()
                .map(id -> Rows.named(id).orElseThrow(() -> new UsageException("There is no row " + id + ". There are: "
                        + String.join(", ", Rows.all().stream().map(Row::id).toList()))))
                .toList();
    }

    private static boolean isMet(Row row, Trial.Extent extent, Terminal terminal) {
        terminal.out().println(row.id() + "  " + row.shows());
        try {
            var folder = Files.createTempDirectory("signpost-reliability");
            try {
                var trial = new Trial(Program.running(), folder, extent, line -> {
                    terminal.out().println(line);
                    terminal.out().flush();
                });
                var findings = row.run(trial);
                findings.forEach(finding -> terminal.out().println("  " + finding));
                terminal.out().flush();
                return findings.stream().noneMatch(finding -> finding.judged() == Finding.Judged.NOT_MET);
            } finally {
                remove(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
