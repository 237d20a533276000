package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void findsEveryKnownHashAndNoOther() {
        int[] known = IntStream.range(0, 5_000).map(i -> i * 0x9E3779B1).toArray();
        var places = new Places(known);

        assertThat(IntStream.range(0, known.length)).allMatch(i -> places.of(known[i]) == i);
        assertThat(IntStream.range(5_000, 9_000)).allMatch(i -> places.of(i * 0x9E3779B1) < 0);
    }

    @Test
    void findsHashesThatShareASlot() {
        var places = new Places(new int[] {1, 1 << 20, 1 << 24, 0, -1});

        assertThat(places.of(1 << 24)).isEqualTo(2);
        assertThat(places.of(0)).isEqualTo(3);
        assertThat(places.of(2)).isNegative();
    }

    @Test
    void knowsNothingWhenEmpty() {
        assertThat(new Places(new int[0]).of(0)).isNegative();
    }
}
