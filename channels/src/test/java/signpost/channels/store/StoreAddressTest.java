package signpost.channels.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreAddressTest {

    @Test
    void readsWhatAnAddressSays() {
        assertThat(StoreAddress.of("redis://cache:6380")).contains(new StoreAddress("cache", 6380, false, null, null, 0));
        assertThat(StoreAddress.of("redis://cache")).contains(new StoreAddress("cache", 6379, false, null, null, 0));
        assertThat(StoreAddress.of("rediss://:p%40ss+word@cache.example:1/3"))
                .contains(new StoreAddress("cache.example", 1, true, null, "p@ss+word", 3));
        assertThat(StoreAddress.of("redis://signpost:secret@[::1]:6379/")).contains(new StoreAddress("::1", 6379, false, "signpost", "secret", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cache:6379", "http://cache:6379", "redis://", "redis://cache/x", "redis://cache?x=1", "redis://cache#x", "redis://a b", "redis://%zz@cache"})
    void readsNothingElse(String text) {
        assertThat(StoreAddress.of(text)).isEmpty();
    }

    @Test
    void printsNeitherUserNorPassword() {
        assertThat(StoreAddress.of("rediss://somebody:secret@cache:1").orElseThrow().toString()).isEqualTo("rediss://cache:1");
    }
}
