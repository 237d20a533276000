package signpost.channels.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SEC-16")
class TrustedProxiesTest {
    private static final TrustedProxies OURS = TrustedProxies.of(Set.of("127.0.0.1", "10.0.0.0/8", "2001:db8:1::/48"));

    private static Context from(String peer, String... forwarded) {
        var ctx = mock(Context.class);
        var request = mock(HttpServletRequest.class);
        when(ctx.req()).thenReturn(request);
        when(request.getRemoteAddr()).thenReturn(peer);
        when(request.getHeaders("X-Forwarded-For")).thenReturn(Collections.enumeration(List.of(forwarded)));
        return ctx;
    }

    @Test
    void aStrangersHeaderIsNotBelieved() {
        var plain = OURS.networkOf(from("203.0.113.7"));

        assertThat(plain).isPresent();
        assertThat(OURS.networkOf(from("203.0.113.7", "198.51.100.1"))).isEqualTo(plain);
        assertThat(TrustedProxies.none().networkOf(from("203.0.113.7", "198.51.100.1"))).isEqualTo(plain);
    }

    @Test
    void behindAProxyOfOursTheLastAddressThatIsNotOursCounts() {
        var sender = OURS.networkOf(from("203.0.113.7"));

        assertThat(OURS.networkOf(from("127.0.0.1", "203.0.113.7"))).isEqualTo(sender);
        assertThat(OURS.networkOf(from("127.0.0.1", "198.51.100.1, 203.0.113.7"))).isEqualTo(sender);
        assertThat(OURS.networkOf(from("127.0.0.1", "203.0.113.7, 10.1.2.3"))).isEqualTo(sender);
        assertThat(OURS.networkOf(from("127.0.0.1", "198.51.100.1", "203.0.113.7"))).isEqualTo(sender);
        assertThat(OURS.networkOf(from("2001:db8:1:9::1", "203.0.113.7"))).isEqualTo(sender);
    }

    @Test
    void halfOfALongAddressIsAHousehold() {
        var one = OURS.networkOf(from("127.0.0.1", "2001:db8:7:7::1"));

        assertThat(OURS.networkOf(from("127.0.0.1", "2001:db8:7:7:ffff::2"))).isEqualTo(one);
        assertThat(OURS.networkOf(from("127.0.0.1", "2001:db8:7:8::1"))).isPresent().isNotEqualTo(one);
        assertThat(OURS.networkOf(from("127.0.0.1", "::ffff:203.0.113.7"))).isEqualTo(OURS.networkOf(from("203.0.113.7")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "203.0.113.7, unknown", "localhost", "203.0.113.7:80", "::1", "127.0.0.9"})
    void whatCannotBeToldIsNobody(String forwarded) {
        assertThat(OURS.networkOf(from("127.0.0.1", forwarded))).isEmpty();
    }

    @Test
    void thisMachineIsNobody() {
        assertThat(TrustedProxies.none().networkOf(from("127.0.0.1"))).isEmpty();
        assertThat(TrustedProxies.none().networkOf(from("0:0:0:0:0:0:0:1", "203.0.113.7"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8/8", "10.0.0.0/", ""})
    void refusesWhatIsNoAddress(String wrong) {
        assertThatThrownBy(() -> TrustedProxies.of(Set.of(wrong))).isInstanceOf(IllegalArgumentException.class);
    }
}
