package signpost.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.channels.http.SecretKey;

class SenderPseudonymTest {
    @Test
    @Tag("SAFE-39")
    void pseudonymsAreStableAndSayNothing() {
        var key = SecretKey.of("a key of thirty-two characters or more");
        var one = new SenderPseudonym(key).of("+447700900123");

        assertThat(new SenderPseudonym(key).of("+447700900123")).isEqualTo(one);
        assertThat(new SenderPseudonym(key).of("+447700900124")).isNotEqualTo(one);
        assertThat(new SenderPseudonym(SecretKey.of(null)).of("+447700900123")).isNotEqualTo(one);
        assertThat(one.value()).doesNotContain("7700900123").hasSizeGreaterThan(40);
    }
}
