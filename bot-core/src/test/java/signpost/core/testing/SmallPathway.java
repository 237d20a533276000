package signpost.core.testing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.District;
import signpost.core.directory.Grade;
import signpost.core.directory.ReferralPathway;
import signpost.core.directory.ReferralPathway.Condition;
import signpost.core.directory.ReferralPathway.Step;

/// A referral pathway over the small directory: medium and high go to the team of Thanet and of Sevenoaks, all else to the county line.
public final class SmallPathway {
    private SmallPathway() {}

    public static ReferralPathway pathway() {
        return new ReferralPathway(
                providers(),
                List.of(
                        step("refer", when(Set.of(), false, null), "Refer to {provider} in {place}.", "provider"),
                        step("marac", when(Set.of(Grade.HIGH), false, null), "Refer to MARAC as well."),
                        step("child", when(Set.of(), true, null), "A child is in it: tell the front door.", "front-door"),
                        step("not-agreed", when(Set.of(), false, false), "Without agreement: ask for advice.")),
                List.of("county-line"));
    }

    /// The providers of the small pathway, for every district and grade.
    public static Map<District, Map<Grade, List<String>>> providers() {
        var all = new EnumMap<District, Map<Grade, List<String>>>(District.class);
        for (var district : District.values()) {
            var team =
                    switch (district) {
                        case THANET -> "thanet-team";
                        case SEVENOAKS -> "sevenoaks-team";
                        default -> "county-line";
                    };
            all.put(
                    district,
                    Map.of(
                            Grade.STANDARD, List.of("county-line"),
                            Grade.NO_DASH, List.of("county-line"),
                            Grade.MEDIUM, List.of(team),
                            Grade.HIGH, List.of(team)));
        }
        return all;
    }

    private static Condition when(Set<Grade> grades, boolean child, @Nullable Boolean agreed) {
        return new Condition(grades, Set.of(), child, false, agreed);
    }

    private static Step step(String id, Condition when, String words, String... services) {
        return new Step(id, when, words, words, List.of(services));
    }
}
