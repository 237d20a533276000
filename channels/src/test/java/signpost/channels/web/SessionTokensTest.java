package signpost.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.channels.http.SecretKey;
import signpost.core.session.SessionId;

@Tag("SAFE-40")
class SessionTokensTest {
    private final SessionTokens tokens = new SessionTokens(SecretKey.of(null));

    @Test
    void carry144RandomBitsAndNameTheirSession() {
        var id = tokens.fresh();

        assertThat(Base64.getUrlDecoder().decode(id.value())).hasSize(18);
        assertThat(tokens.read(tokens.token(id))).contains(id);
    }

    @Test
    void neverRepeat() {
        var seen = new HashSet<SessionId>();
        for (var i = 0; i < 10_000; i++) {
            seen.add(tokens.fresh());
        }
        assertThat(seen).hasSize(10_000);
    }

    @Test
    void areOfNoUseOnceACharacterIsChanged() {
        var random = new Random(7);
        var token = tokens.token(tokens.fresh());
        for (var i = 0; i < 1000; i++) {
            var at = random.nextInt(token.length());
            var other = "ABCxyz019-_".charAt(random.nextInt(11));
            var changed = token.substring(0, at) + other + token.substring(at + 1);
            // The last character of 16 bytes in Base64 holds spare bits, which must be checked too.
            assertThat(tokens.read(changed).isPresent()).isEqualTo(changed.equals(token));
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "../../etc/passwd", "ąąąąąąąąąąąąąąąąąąąąąąąąąąąąąąąąąąąąąąąąąąąąąą"})
    void cannotBeMadeUp(String token) {
        assertThat(tokens.read(token)).isEmpty();
    }

    @Test
    void ofAnotherKeyAreRefusedAndOfTheSameKeyAreRead() {
        var key = "the same key on two nodes, long enough";
        var one = new SessionTokens(SecretKey.of(key));
        var two = new SessionTokens(SecretKey.of(key));
        var token = one.token(one.fresh());

        assertThat(two.read(token)).isPresent();
        assertThat(tokens.read(token)).isEmpty();
    }
}
