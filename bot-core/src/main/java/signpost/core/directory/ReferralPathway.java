package signpost.core.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The Kent and Medway referral pathway: which provider takes which grade in which district, and the steps around it.
///
/// Source: the referral pathway chart of 2024. MARAC and safeguarding never wait for agreement.
///
/// @param providers for every district and every grade, ids of services, the one to name first in front; never empty
/// @param steps     in the order in which they are shown
/// @param always    ids of the services that stand under every answer, a 24-hour line among them
public record ReferralPathway(
        Map<District, Map<Grade, List<String>>> providers, List<Step> steps, List<String> always) {

    /// What a professional has told us. Null means not said.
    ///
    /// @param district the council area
    /// @param grade    as picked by the professional
    /// @param child    whether a child is in it
    /// @param adult    whether an adult with care and support needs is in it
    /// @param agreed   whether the person has agreed to be referred
    public record Situation(
            District district,
            Grade grade,
            @Nullable Boolean child,
            @Nullable Boolean adult,
            @Nullable Boolean agreed) {}

    /// One step of the pathway.
    ///
    /// @param id       stable
    /// @param when     when it is shown
    /// @param web      wording on the web; `{provider}` stands for the providers' names, `{place}` for the district
    /// @param sms      the same for a text message
    /// @param services ids of the services it names; `provider` stands for the district's own
    public record Step(String id, Condition when, String web, String sms, List<String> services) {
        public Step {
            services = List.copyOf(services);
        }
    }

    /// When a step applies: every part that is not empty has to hold.
    ///
    /// @param grades    any of these; empty means every grade
    /// @param districts any of these; empty means everywhere
    /// @param child     true: only where a child is in it
    /// @param adult     true: only where an adult with care and support needs is in it
    /// @param agreed    the agreement it is for: yes, no, or null for any
    public record Condition(
            Set<Grade> grades, Set<District> districts, boolean child, boolean adult, @Nullable Boolean agreed) {
        public Condition {
            grades = Set.copyOf(grades);
            districts = Set.copyOf(districts);
        }

        boolean holds(Situation in) {
            return (grades.isEmpty() || grades.contains(in.grade()))
                    && (districts.isEmpty() || districts.contains(in.district()))
                    && (!child || Boolean.TRUE.equals(in.child()))
                    && (!adult || Boolean.TRUE.equals(in.adult()))
                    && (agreed == null || agreed.equals(in.agreed()));
        }
    }

    /// @throws IllegalArgumentException if a district or a grade has no provider
    public ReferralPathway {
        for (var district : District.values()) {
            for (var grade : Grade.values()) {
                if (providers.getOrDefault(district, Map.of()).getOrDefault(grade, List.of()).isEmpty()) {
                    throw new IllegalArgumentException("No provider for " + district.slug() + ", " + grade.slug());
                }
            }
        }
        providers = copied(providers, grades -> copied(grades, List::copyOf));
        steps = List.copyOf(steps);
        always = List.copyOf(always);
    }

    private static <K, V> Map<K, V> copied(Map<K, V> map, UnaryOperator<V> value) {
        return map.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> value.apply(e.getValue())));
    }

    /// The services that take the grade in the district, the one to name first in front.
    public List<String> providersFor(District district, Grade grade) {
        return providers.getOrDefault(district, Map.of()).getOrDefault(grade, List.of());
    }

    /// The steps for a situation, in order; at least one for every district and grade.
    public List<Step> stepsFor(Situation situation) {
        return steps.stream().filter(step -> step.when().holds(situation)).toList();
    }

    /// The ids of the services of a step, with `provider` replaced by the district's own.
    public List<String> servicesOf(Step step, Situation situation) {
        return step.services().stream()
                .flatMap(id -> "provider".equals(id)
                        ? providersFor(situation.district(), situation.grade()).stream()
                        : java.util.stream.Stream.of(id))
                .distinct()
                .toList();
    }
}
