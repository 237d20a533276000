package signpost.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import signpost.core.directory.Schedule;
import signpost.kb.KnowledgeBase;
import signpost.kb.content.ContentBundle;
import signpost.kb.preview.ContentBook;
import signpost.kb.preview.FlowDiagram;

/// `content preview`: all content as one book to read, print and sign, or the diagrams of the flows for the code host.
final class ContentPreviewCommand implements Command {
    private static final String ON = "--on";
    private static final String OUT = "--out";
    private static final String DIAGRAMS = "--diagrams";
    private static final String STANDARD_OUTPUT = "-";

    private final Map<String, String> environment;
    private final InstantSource clock;

    ContentPreviewCommand(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public int run(List<String> args, Terminal terminal) throws IOException {
        var arguments = Arguments.read(args, Set.of(ON, OUT, DIAGRAMS), Set.of());
        arguments.noWords();
        var day = day(arguments);
        var bundle = Assembly.loader(AppConfig.read(environment)).load(day);
        var diagrams = arguments.value(DIAGRAMS);
        if (diagrams.isPresent()) {
            draw(bundle, Path.of(diagrams.get()), terminal);
        }
        if (diagrams.isEmpty() || arguments.value(OUT).isPresent()) {
            write(book(bundle, day), arguments.value(OUT).orElse("content-preview.html"), terminal);
        }
        return 0;
    }

    private LocalDate day(Arguments arguments) {
        return arguments.value(ON).map(ContentPreviewCommand::parsed).orElseGet(() -> clock.instant().atZone(Schedule.UK).toLocalDate());
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException malformed) {
            throw new UsageException(ON + " takes a day such as 2026-12-25.");
        }
    }

    private static String book(ContentBundle bundle, LocalDate day) {
        var knowledge = KnowledgeBase.of(bundle);
        var midday = midday(day);
        return new ContentBook(bundle, knowledge.directory(), new BookCards(knowledge.directory(), midday), midday).html();
    }

    private static Instant midday(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Schedule.UK).toInstant();
    }

    private static void write(String book, String out, Terminal terminal) throws IOException {
        if (out.equals(STANDARD_OUTPUT)) {
            terminal.out().print(book);
            return;
        }
        var file = Path.of(out).toAbsolutePath().normalize();
        Files.writeString(file, book);
        terminal.out().println(file);
    }

    /// Writes a page for each flow, and takes away those pages of ours whose flow is gone.
    private static void draw(ContentBundle bundle, Path folder, Terminal terminal) throws IOException {
        Files.createDirectories(folder);
        try (var old = Files.newDirectoryStream(folder, "*.md")) {
            for (var page : old) {
                if (Files.readString(page).startsWith(FlowDiagram.MARK)) {
                    Files.delete(page);
                }
            }
        }
        for (var flow : bundle.flows().flows()) {
            Files.writeString(folder.resolve(flow.name() + ".md"), FlowDiagram.page(flow));
        }
        terminal.out().println(folder.toAbsolutePath().normalize());
    }
}
