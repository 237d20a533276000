package signpost.channels.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final String NOW = "the key of now, thirty-two characters";
    private static final String BEFORE = "the key before it, thirty-two characters";
    private final Seal seal = new Seal(List.of(NOW));

    @Test
    @Tag("SAFE-38")
    void opensWhatItSealedAndShowsNothingOfIt() {
        var sealed = seal.seal("name", "canary words");

        assertThat(seal.open("name", sealed)).contains("canary words");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("canary");
    }

    @Test
    void sealsTheSameTextInAnotherWayEachTime() {
        assertThat(seal.seal("name", "text")).isNotEqualTo(seal.seal("name", "text"));
    }

    @Test
    void opensNothingThatWasChangedInAnyByteOrCutShort() {
        var sealed = seal.seal("name", "text");
        for (var i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(seal.open("name", changed)).as("byte %d", i).isEmpty();
            assertThat(seal.open("name", java.util.Arrays.copyOf(sealed, i))).as("the first %d bytes", i).isEmpty();
        }
    }

    @Test
    void opensNothingUnderAnotherName() {
        assertThat(seal.open("other", seal.seal("name", "text"))).isEmpty();
    }

    @Test
    void opensWhatTheKeyBeforeSealedAndSealsWithTheKeyOfNow() {
        var both = new Seal(List.of(NOW, BEFORE));

        assertThat(both.open("name", new Seal(List.of(BEFORE)).seal("name", "text"))).contains("text");
        assertThat(new Seal(List.of(NOW)).open("name", both.seal("name", "text"))).contains("text");
        assertThat(new Seal(List.of(BEFORE)).open("name", both.seal("name", "text"))).isEmpty();
    }

    @Test
    void needsAKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Seal(List.of()));
    }
}
