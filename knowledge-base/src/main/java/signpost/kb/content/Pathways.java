package signpost.kb.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.District;
import signpost.core.directory.Grade;
import signpost.core.directory.ReferralPathway;
import signpost.core.directory.ReferralPathway.Condition;
import signpost.core.directory.ReferralPathway.Step;
import signpost.kb.format.PathwayFile;
import signpost.kb.format.PathwayFile.ProviderEntry;
import signpost.kb.format.PathwayFile.StepEntry;
import signpost.kb.format.PathwayFile.WhenEntry;

/// The referral pathway, from its file.
final class Pathways {
    private static final WhenEntry ALWAYS = new WhenEntry(List.of(), List.of(), null, null, null);

    private Pathways() {}

    static ReferralPathway pathway(PathwayFile file, LinesDown lines) {
        var providers = new EnumMap<District, Map<Grade, List<String>>>(District.class);
        for (var entry : file.providers()) {
            var byGrade = byGrade(entry);
            entry.districts().forEach(slug -> providers.put(District.ofSlug(slug).orElseThrow(), byGrade));
        }
        return new ReferralPathway(
                providers, file.steps().stream().map(entry -> step(entry, lines)).toList(), file.always());
    }

    private static Map<Grade, List<String>> byGrade(ProviderEntry entry) {
        return Map.of(
                Grade.HIGH, entry.high(),
                Grade.MEDIUM, entry.medium(),
                Grade.STANDARD, entry.standard(),
                Grade.NO_DASH, entry.noDash());
    }

    private static Step step(StepEntry entry, LinesDown lines) {
        return new Step(
                entry.step(),
                condition(entry.when()),
                lines.words(entry.web().strip()),
                lines.words(entry.sms().strip()),
                entry.services());
    }

    private static Condition condition(@Nullable WhenEntry written) {
        var when = written == null ? ALWAYS : written;
        return new Condition(
                when.grades().stream().map(s -> Grade.ofSlug(s).orElseThrow()).collect(Collectors.toSet()),
                when.districts().stream().map(s -> District.ofSlug(s).orElseThrow()).collect(Collectors.toSet()),
                Boolean.TRUE.equals(when.child()),
                Boolean.TRUE.equals(when.adult()),
                when.agreed());
    }
}
