package signpost.app;

import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signpost.channels.http.Counters;
import signpost.core.directory.Schedule;
import signpost.kb.KnowledgeBase;
import signpost.kb.content.ContentBundle;
import signpost.kb.content.ContentFiles;
import signpost.kb.content.ContentLoader;
import signpost.kb.content.ContentProblem;
import signpost.kb.content.InvalidContentException;
import signpost.kb.content.Withdrawals;
import signpost.kb.sentence.SentenceEncoder;

/// The content that is answered from now, and the watch over its source.
///
/// New content is read, checked and built beside the running one, and takes its place in one step. Content that is not in order changes
/// nothing: it is counted, and said in one line of the log, once. What failed for want of memory or open files may be in order: it is tried again.
final class LiveContent implements Supplier<Generation> {
    static final String LOG_NAME = "signpost.content";
    private static final Logger LOG = LoggerFactory.getLogger(LOG_NAME);
    private static final int LONGEST_REASON = 400;
    private static final int MOST_READS = 20;


    private final ContentSource source;
    private final Counters counters;
    private final InstantSource clock;
    private final AtomicReference<Generation> current;

    /// The state of the source at the last look, and the one that was last decided on. One thread looks.
    private String seen;
    private String decided;

    private final Again again = new Again();

    private volatile boolean refusing;
    private final AtomicLong generations = new AtomicLong(1);

    /// What came of an attempt; its name is a label of the metrics.
    private enum Outcome {
        TAKEN,
        UNCHANGED,
        INVALID,
        TOO_SMALL,
        UNREADABLE,
        BROKEN
    }

    private LiveContent(ContentSource source, SentenceEncoder sentences, Counters counters, InstantSource clock) {
        this.source = source;
        this.counters = counters;
        this.clock = clock;
        this.seen = source.fingerprint();
        this.decided = seen;
        this.current = new AtomicReference<>(Generation.of(KnowledgeBase.of(first(), sentences)));
    }

    /// Loads the content as it is now.
    ///
    /// @throws InvalidContentException if it has errors
    /// @throws UncheckedIOException    if it cannot be read
    static LiveContent start(ContentSource source, SentenceEncoder sentences, Counters counters, InstantSource clock) {
        var content = new LiveContent(source, sentences, counters, clock);
        counters.gauge("signpost_content_generation", content.generations::get);
        counters.gauge("signpost_content_refused", () -> content.refusing ? 1 : 0);
        counters.info("signpost_content_info", "revision", () -> content.get().revision());
        return content;
    }

    /// Whoever switches content while the program starts is waited for: what was read must be of one state.
    private ContentFiles atRest() {
        for (var tries = 1; ; tries++) {
            var before = source.fingerprint();
            var files = source.read();
            if (tries == MOST_READS || source.fingerprint().equals(before)) {
                return files;
            }
        }
    }

    private ContentBundle first() {
        var loader = ContentLoader.of(atRest());
        return source.isBuiltIn() ? loader.loadUnchecked() : loader.load(today());
    }

    private LocalDate today() {
        return clock.instant().atZone(Schedule.UK).toLocalDate();
    }

    /// The generation to answer from. Ask once a request.
    @Override
    public Generation get() {
        return current.get();
    }

    /// Looks at the source. Files that have changed and then stood still from one look to the next are decided on. Does not throw: whatever goes
    /// wrong, the watch goes on.
    void look() {
        try {
            var now = source.fingerprint();
            if (now.equals(seen) && (!now.equals(decided) || again.isDue())) {
                decide(now);
            }
            seen = now;
        } catch (Throwable broken) { // out of memory, most likely
            count(Outcome.BROKEN);
        }
    }

    private void decide(String state) {
        try {
            attempt(state);
        } catch (InvalidContentException invalid) {
            refuse(state, Outcome.INVALID, reason(invalid));
        } catch (UncheckedIOException unreadable) {
            refuseForNow(state, Outcome.UNREADABLE, "it cannot be read: " + unreadable.getCause());
        } catch (Throwable broken) { // also what a table or a flow makes of words that no rule knows
            refuse(state, broken instanceof CompletionException && broken.getCause() != null ? broken.getCause() : broken);
        }
    }

    /// These two say what is wrong with the content; of anything else the class has to do.
    private void refuse(String state, Throwable broken) {
        if (broken instanceof IllegalArgumentException || broken instanceof IllegalStateException) {
            refuse(state, Outcome.INVALID, String.valueOf(broken.getMessage()));
        } else {
            refuseForNow(state, Outcome.BROKEN, broken.getClass().getName());
        }
    }

    private void attempt(String state) {
        var files = source.read();
        if (!source.fingerprint().equals(state)) {
            return; // changed while it was read: what was read may be half of each
        }
        var running = current.get();
        if (files.revision().equals(running.revision())) {
            settle(state, Outcome.UNCHANGED);
            return;
        }
        var bundle = withdrawnAtLeast(files, running);
        var lost = Shrinkage.between(running.knowledge().bundle(), bundle);
        if (lost != null) {
            takeWithdrawals(files, running);
            refuse(state, Outcome.TOO_SMALL, lost);
            return;
        }
        take(bundle, running);
        settle(state, Outcome.TAKEN);
    }

    /// The new content. Where it has an error, the running content takes its list of withdrawn lines all the same: a half-done edit must not keep a
    /// wrong number in use.
    ///
    /// @throws InvalidContentException if it has an error
    private ContentBundle withdrawnAtLeast(ContentFiles files, Generation running) {
        try {
            return ContentLoader.of(files).load(today());
        } catch (InvalidContentException invalid) {
            takeWithdrawals(files, running);
            throw invalid;
        }
    }

    private void takeWithdrawals(ContentFiles files, Generation running) {
        var inUse = running.knowledge().bundle();
        // a folder without the list may be half copied: only a list that is there can bring a line back
        if (!files.has(Withdrawals.FILE) || Withdrawals.in(files).equals(inUse.listings().withdrawals())) {
            return;
        }
        var list = Withdrawals.in(files).tsv();
        take(ContentLoader.of(inUse.files().with(Withdrawals.FILE, list)).load(today()), running);
    }

    private void take(ContentBundle bundle, Generation running) {
        current.set(Generation.of(KnowledgeBase.of(bundle, running.knowledge())));
        generations.incrementAndGet();
        LOG.info("Content of revision {} is in use. Before: {}.", bundle.revision(), running.revision());
    }

    private void settle(String state, Outcome outcome) {
        decided = state;
        again.never();
        refusing = false;
        count(outcome);
    }

    private void refuse(String state, Outcome outcome, String reason) {
        again.never();
        refused(state, outcome, reason);
    }

    /// What kept it from being read may pass, while the files stay as they are.
    private void refuseForNow(String state, Outcome outcome, String reason) {
        if (again.afterFailing(state + reason)) {
            refused(state, outcome, reason);
        } else {
            count(outcome);
        }
    }

    private void refused(String state, Outcome outcome, String reason) {
        decided = state;
        refusing = true;
        count(outcome);
        LOG.warn("New content was not taken, revision {} stays in use: {}.", get().revision(), oneLine(reason));
    }

    private void count(Outcome outcome) {
        counters.count("signpost_content_reloads_total", "outcome", outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String reason(InvalidContentException invalid) {
        var errors = invalid.problems().stream().filter(ContentProblem::isError).toList();
        return (errors.size() == 1 ? "1 error" : errors.size() + " errors, the first") + ": " + errors.getFirst();
    }

    private static String oneLine(String reason) {
        var line = reason.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + " …" : line;
    }
}
