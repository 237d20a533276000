package signpost.kb.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns a content folder into a [ContentBundle], or into every problem found.
public final class ContentLoader {
    private final ContentFiles files;

    private ContentLoader(ContentFiles files) {
        this.files = files;
    }

    /// Loads the content that the program was built with.
    public static ContentLoader embedded() {
        return new ContentLoader(ContentFiles.embedded());
    }

    /// Loads a folder as it is at this moment.
    ///
    /// @throws java.io.UncheckedIOException if it cannot be read
    public static ContentLoader folder(Path folder) {
        return new ContentLoader(ContentFiles.folder(folder));
    }

    /// Loads files that somebody else has read.
    public static ContentLoader of(ContentFiles files) {
        return new ContentLoader(files);
    }

    /// What came of a check.
    ///
    /// @param bundle   null if there is an error
    /// @param problems errors and warnings, in reading order
    public record Checked(@Nullable ContentBundle bundle, List<ContentProblem> problems) {

        /// The bundle.
        ///
        /// @throws InvalidContentException if there is an error; it holds all problems
        public ContentBundle orThrow() {
            if (bundle == null) {
                throw new InvalidContentException(problems);
            }
            return bundle;
        }
    }

    /// Checks everything there is to check.
    ///
    /// @param today   the day on which review dates are judged
    /// @param release whether a record past its review day is an error, as for a release, or a warning (SAFE-03)
    public Checked check(LocalDate today, boolean release) {
        var damaged = FilesAreWhole.problems(files);
        if (!damaged.isEmpty()) {
            return new Checked(null, sorted(damaged));
        }
        var read = ContentReader.read(files);
        if (!read.problems().isEmpty()) {
            return new Checked(null, sorted(read.problems()));
        }
        var problems = ContentRules.all(files, today, release).parallelStream()
                .flatMap(rule -> rule.check(read.draft()).stream())
                .toList();
        var failed = problems.stream().anyMatch(ContentProblem::isError);
        return new Checked(failed ? null : ContentAssembler.bundle(files, read.draft()), sorted(problems));
    }

    private static List<ContentProblem> sorted(List<ContentProblem> problems) {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(ContentProblem::spot).thenComparing(ContentProblem::rule))
                .toList();
    }

    /// The bundle of content that has been checked before, as the build checks the embedded content: schemas, rules and line numbers are passed
    /// over, which halves the time to start.
    ///
    /// @throws InvalidContentException if a file cannot be read
    public ContentBundle loadUnchecked() {
        var read = ContentReader.readTrusted(files);
        return new Checked(read.problems().isEmpty() ? ContentAssembler.bundle(files, read.draft()) : null, read.problems())
                .orThrow();
    }

    /// The bundle for a running service: stale records are only warned of.
    ///
    /// @throws InvalidContentException if there is an error; it holds all problems
    public ContentBundle load(LocalDate today) {
        return check(today, false).orThrow();
    }
}
