package signpost.core.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import signpost.core.directory.ReferralPathway.Condition;
import signpost.core.directory.ReferralPathway.Situation;
import signpost.core.directory.ReferralPathway.Step;
import signpost.core.testing.SmallPathway;

class ReferralPathwayTest {
    private static final ReferralPathway PATHWAY = SmallPathway.pathway();

    private static Situation in(District district, Grade grade) {
        return new Situation(district, grade, null, null, null);
    }

    private static List<String> steps(Situation situation) {
        return PATHWAY.stepsFor(situation).stream().map(Step::id).toList();
    }

    @Test
    void namesTheProvidersOfADistrictAndGrade() {
        assertThat(PATHWAY.providersFor(District.THANET, Grade.HIGH)).containsExactly("thanet-team");
        assertThat(PATHWAY.providersFor(District.THANET, Grade.STANDARD)).containsExactly("county-line");
        assertThat(PATHWAY.providersFor(District.MEDWAY, Grade.HIGH)).containsExactly("county-line");
    }

    @ParameterizedTest
    @EnumSource(Grade.class)
    void hasAStepForEveryDistrictAndGrade(Grade grade) {
        assertThat(District.values()).allSatisfy(d -> assertThat(steps(in(d, grade))).contains("refer"));
    }

    @Test
    void showsAStepForItsGradesAlone() {
        assertThat(steps(in(District.THANET, Grade.HIGH))).containsExactly("refer", "marac");
        assertThat(steps(in(District.THANET, Grade.MEDIUM))).containsExactly("refer");
    }

    @Test
    @Tag("SAFE-17")
    void showsSafeguardingBesideMaracWhereAChildIsInIt() {
        assertThat(steps(new Situation(District.THANET, Grade.HIGH, true, null, null)))
                .containsExactly("refer", "marac", "child");
        assertThat(steps(new Situation(District.THANET, Grade.HIGH, false, null, null)))
                .containsExactly("refer", "marac");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # wanted, said,  holds
            ,         ,      true
            ,         true,  true
            ,         false, true
            true,     true,  true
            true,     false, false
            true,     ,      false
            false,    false, true
            false,    true,  false
            false,    ,      false
            """)
    void agreementThatWasNotSpokenOfIsNeitherYesNorNo(@Nullable Boolean wanted, @Nullable Boolean said, boolean holds) {
        var condition = new Condition(Set.of(), Set.of(), false, false, wanted);

        assertThat(condition.holds(new Situation(District.DOVER, Grade.HIGH, null, null, said))).isEqualTo(holds);
    }

    @Test
    void everyPartOfAConditionHasToHold() {
        var condition = new Condition(Set.of(Grade.HIGH), Set.of(District.MEDWAY), false, true, null);

        assertThat(condition.holds(new Situation(District.MEDWAY, Grade.HIGH, null, true, null))).isTrue();
        assertThat(condition.holds(new Situation(District.MEDWAY, Grade.HIGH, null, null, null))).isFalse();
        assertThat(condition.holds(new Situation(District.MEDWAY, Grade.MEDIUM, null, true, null))).isFalse();
        assertThat(condition.holds(new Situation(District.DOVER, Grade.HIGH, null, true, null))).isFalse();
    }

    @Test
    void putsTheDistrictsOwnProvidersInPlaceOfTheWordProvider() {
        var step = new Step(
                "s", new Condition(Set.of(), Set.of(), false, false, null), "", "", List.of("front-door", "provider", "thanet-team"));

        assertThat(PATHWAY.servicesOf(step, in(District.THANET, Grade.HIGH))).containsExactly("front-door", "thanet-team");
        assertThat(PATHWAY.servicesOf(step, in(District.DOVER, Grade.HIGH)))
                .containsExactly("front-door", "county-line", "thanet-team");
    }

    @Test
    void isNotMadeWithoutADistrict() {
        var providers = new EnumMap<>(SmallPathway.providers());
        providers.remove(District.SWALE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReferralPathway(providers, List.of(), List.of()))
                .withMessageContaining("swale");
    }

    @Test
    void isNotMadeWithoutAGradeOrWithAGradeThatHasNoProvider() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReferralPathway(withHighInSwale(null), List.of(), List.of()))
                .withMessageContaining("swale, high");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReferralPathway(withHighInSwale(List.of()), List.of(), List.of()))
                .withMessageContaining("swale, high");
    }

    private static Map<District, Map<Grade, List<String>>> withHighInSwale(@Nullable List<String> services) {
        var swale = new HashMap<>(SmallPathway.providers().get(District.SWALE));
        if (services == null) {
            swale.remove(Grade.HIGH);
        } else {
            swale.put(Grade.HIGH, services);
        }
        var providers = new EnumMap<>(SmallPathway.providers());
        providers.put(District.SWALE, swale);
        return providers;
    }

    @Test
    void doesNotChangeWithTheTablesItWasMadeFrom() {
        var team = new ArrayList<>(List.of("thanet-team"));
        var thanet = new HashMap<>(SmallPathway.providers().getOrDefault(District.THANET, Map.of()));
        thanet.put(Grade.HIGH, team);
        var table = new HashMap<>(SmallPathway.providers());
        table.put(District.THANET, thanet);
        var pathway = new ReferralPathway(table, List.of(), List.of());

        team.clear();
        thanet.clear();
        table.clear();

        assertThat(pathway.providersFor(District.THANET, Grade.HIGH)).containsExactly("thanet-team");
    }
}
