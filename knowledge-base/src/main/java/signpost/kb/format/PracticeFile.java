package signpost.kb.format;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `practice.yaml`: what the fixed wording may rest on, one entry for each statement.
public record PracticeFile(List<LineEntry> lines) {

    /// One statement.
    ///
    /// @param neverSay what must not be said about it, for reviewers
    public record LineEntry(
            String line,
            String topic,
            @JsonUnwrapped GroundEntry ground,
            @Nullable LocalDate reviewBy,
            @Nullable String reviewWhen,
            List<String> neverSay,
            SignOffEntry signOff) {}

    /// How well a statement is founded.
    ///
    /// @param unsupported parts for which no source was read
    /// @param note        a remark for reviewers
    public record GroundEntry(String sources, String confidence, List<String> unsupported, @Nullable String note) {}

    /// Who has to agree to words that rest on a statement.
    ///
    /// @param priority 1, 2 or 3; 1 is the most urgent
    /// @param by       roles; each of them signs
    public record SignOffEntry(int priority, List<String> by) {}
}
