package signpost.kb.format;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `pathway/referral-pathway.yaml`: who takes which grade where, and the steps around it.
public record PathwayFile(
        String source,
        LocalDate checked,
        LocalDate reviewBy,
        List<ProviderEntry> providers,
        List<String> always,
        List<StepEntry> steps) {

    /// The services of some districts by grade, the one to name first in front.
    public record ProviderEntry(
            List<String> districts, List<String> high, List<String> medium, List<String> standard, List<String> noDash) {}

    /// One step.
    ///
    /// @param when    null for a step that is always shown
    /// @param restsOn ids of the practice lines that the words rest on
    public record StepEntry(
            String step,
            @Nullable WhenEntry when,
            String web,
            String sms,
            List<String> restsOn,
            List<String> services) {}

    /// When a step is shown; a key that is left out asks for nothing.
    public record WhenEntry(
            List<String> grades,
            List<String> districts,
            @Nullable Boolean child,
            @Nullable Boolean adult,
            @Nullable Boolean agreed) {}
}
