package signpost.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.directory.District;

class SlotTest {

    @Test
    void anAreaIsOneOfTheThirteenOrOneOfTheOtherClosedValues() {
        assertThat(Arrays.stream(District.values()).map(District::slug)).hasSize(13).allMatch(Slot.AREA::allows);
        assertThat(Slot.AREA.values()).hasSize(17).contains("kent", "ambiguous", "out-of-area", "skipped");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            area,     Thanet,   false
            area,     ct9 1aa,  false
            grade,    high,     true
            grade,    no-dash,  true
            grade,    14,       false
            audience, public,   true
            audience, anybody,  false
            child,    yes,      true
            child,    two boys, false
            speaker,  child,    true
            speaker,  15,       false
            """)
    void takesItsOwnValuesAlone(String slot, String value, boolean allowed) {
        assertThat(Slot.named(slot).allows(value)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "", "AREA"})
    void thereAreNoOtherSlots(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Slot.named(name));
    }
}
