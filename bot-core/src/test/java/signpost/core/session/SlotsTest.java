package signpost.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.directory.Audience;
import signpost.core.directory.District;
import signpost.core.directory.Grade;
import signpost.core.flow.Slot;

class SlotsTest {

    @Test
    @Tag("SAFE-38")
    void refusesAValueThatIsNotOnTheClosedList() {
        assertThatIllegalArgumentException().isThrownBy(() -> Slots.NONE.with(Slot.AREA, "14 acacia avenue"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Slots(Map.of("grade", "extreme")));
    }

    @Test
    @Tag("SAFE-38")
    void doesNotRepeatTheValueItRefuses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Slots.NONE.with(Slot.AREA, "14 acacia avenue"))
                .withMessageNotContaining("acacia");
    }

    @Test
    @Tag("SAFE-38")
    void refusesASlotThatDoesNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slots(Map.of("name", "yes")));
    }

    @Test
    void doesNotChangeWithTheMapItWasMadeFrom() {
        var values = new HashMap<>(Map.of("child", "yes"));
        var slots = new Slots(values);

        values.put("child", "no");

        assertThat(slots.is(Slot.CHILD, "yes")).isTrue();
    }

    @Test
    void laysNewerValuesOverOlderOnes() {
        var known = Slots.NONE.with(Slot.AREA, "thanet").with(Slot.CHILD, "yes");
        var newer = Slots.NONE.with(Slot.AREA, "dover");

        assertThat(known.with(newer)).isEqualTo(Slots.NONE.with(Slot.AREA, "dover").with(Slot.CHILD, "yes"));
    }

    @Test
    void forgetsOneSlot() {
        var known = Slots.NONE.with(Slot.AREA, "thanet").with(Slot.CHILD, "yes");

        assertThat(known.without(Slot.CHILD)).isEqualTo(Slots.NONE.with(Slot.AREA, "thanet"));
        assertThat(Slots.NONE.without(Slot.CHILD)).isEqualTo(Slots.NONE);
    }

    @Test
    void readsDistrictGradeAndAudience() {
        var known = Slots.NONE
                .with(Slot.AREA, "tonbridge-malling")
                .with(Slot.GRADE, "no-dash")
                .with(Slot.AUDIENCE, "professional");

        assertThat(known.district()).contains(District.TONBRIDGE_MALLING);
        assertThat(known.grade()).contains(Grade.NO_DASH);
        assertThat(known.audience()).isEqualTo(Audience.PROFESSIONAL);
    }

    @Test
    void hasNoDistrictWhereTheAreaIsNotOne() {
        assertThat(Slots.NONE.with(Slot.AREA, "kent").district()).isEmpty();
        assertThat(Slots.NONE.with(Slot.AREA, "ambiguous").district()).isEmpty();
        assertThat(Slots.NONE.audience()).isEqualTo(Audience.PUBLIC);
    }
}
