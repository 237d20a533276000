package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signpost.channels.store.StoreAddress;

class AppConfigTest {
    private static final String KEY = "k".repeat(32);

    @Test
    void needsNothing() {
        var config = AppConfig.read(Map.of());

        assertThat(config.web().publicUrl()).isNull();
        assertThat(config.web().exitUrl()).isEqualTo(URI.create("https://www.bbc.co.uk/weather"));
        assertThat(config.web().embedOrigins()).isEmpty();
        assertThat(config.twilio().authToken()).isNull();
        assertThat(config.content()).isNull();
        assertThat(config.managementPort()).isEqualTo(9090);
    }

    @Test
    void readsEverySetting(@TempDir Path folder) {
        var config = AppConfig.read(Map.ofEntries(
                Map.entry("SIGNPOST_PUBLIC_URL", "https://www.example.org/"),
                Map.entry("SIGNPOST_EXIT_URL", "https://weather.example/?a=b"),
                Map.entry("SIGNPOST_REPORT_URL", "https://council.example/numbers"),
                Map.entry("SIGNPOST_EMBED_ORIGINS", "https://a.example, https://b.example:8443"),
                Map.entry("SIGNPOST_TRUSTED_PROXIES", "10.0.0.1, 192.168.0.0/16"),
                Map.entry("SIGNPOST_TWILIO_AUTH_TOKEN", "token"),
                Map.entry("SIGNPOST_TWILIO_ACCOUNT_SID", "AC" + "0".repeat(32)),
                Map.entry("SIGNPOST_TWILIO_NUMBERS", "+447700900999"),
                Map.entry("SIGNPOST_PSEUDONYM_KEY", KEY),
                Map.entry("SIGNPOST_STORE_KEY", KEY),
                Map.entry("SIGNPOST_SESSIONS", "memory"),
                Map.entry("SIGNPOST_CONTENT", folder.toString()),
                Map.entry("SIGNPOST_MANAGEMENT_PORT", "0")));

        assertThat(config.web().publicUrl()).isEqualTo(URI.create("https://www.example.org"));
        assertThat(config.web().reportUrl()).isEqualTo(URI.create("https://council.example/numbers"));
        assertThat(config.web().embedOrigins()).containsExactlyInAnyOrder("https://a.example", "https://b.example:8443");
        assertThat(config.web().trustedProxies().include(InetAddress.ofLiteral("10.0.0.1"))).isTrue();
        assertThat(config.web().trustedProxies().include(InetAddress.ofLiteral("192.168.3.4"))).isTrue();
        assertThat(config.web().trustedProxies().include(InetAddress.ofLiteral("10.0.0.2"))).isFalse();
        assertThat(config.twilio().numbers()).containsExactly("+447700900999");
        assertThat(config.pseudonymKey()).isEqualTo(KEY);
        assertThat(config.content()).isEqualTo(folder);
        assertThat(config.managementPort()).isZero();
        assertThat(config.toString()).doesNotContain(KEY, "token");
    }

    @Test
    void readsASharedStoreWithItsKeys(@TempDir Path folder) throws IOException {
        var other = "o".repeat(32);
        var file = Files.writeString(folder.resolve("sessions"), "rediss://signpost:secret@cache.example:6380\n");

        var config = AppConfig.read(Map.of(
                "SIGNPOST_SESSIONS_FILE", file.toString(), "SIGNPOST_STORE_KEY", KEY + ", " + other, "SIGNPOST_PSEUDONYM_KEY", KEY));

        assertThat(config.store().address()).isEqualTo(new StoreAddress("cache.example", 6380, true, "signpost", "secret", 0));
        assertThat(config.store().keys()).containsExactly(KEY, other);
        assertThat(config.store().toString()).doesNotContain(KEY, "secret");
    }

    @Test
    void asksForBothKeysOfASharedStore() {
        assertThatThrownBy(() -> AppConfig.read(Map.of("SIGNPOST_SESSIONS", "redis://localhost:6379")))
                .isInstanceOf(InvalidConfigException.class)
                .message()
                .contains("SIGNPOST_STORE_KEY must be set, because", "SIGNPOST_PSEUDONYM_KEY must be set, because");
    }

    @Test
    void readsSecretsFromFiles(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("token"), "from the file\n");

        var config = AppConfig.read(Map.of("SIGNPOST_TWILIO_AUTH_TOKEN_FILE", file.toString()));

        assertThat(config.twilio().authToken()).isEqualTo("from the file");
    }

    @Test
    void namesEveryProblemAtOnceAndNoValue() {
        var wrong = new HashMap<String, String>();
        wrong.put("SIGNPOST_PUBLIC_URL", "canary");
        wrong.put("SIGNPOST_EXIT_URL", "javascript:canary");
        wrong.put("SIGNPOST_REPORT_URL", "data:canary");
        wrong.put("SIGNPOST_PSEUDONYM_KEY", "canary");
        wrong.put("SIGNPOST_MANAGEMENT_PORT", "canary");
        wrong.put("SIGNPOST_TWILIO_AUTH_TOKEN", "canary");
        wrong.put("SIGNPOST_TWILIO_AUTH_TOKEN_FILE", "canary");
        wrong.put("SIGNPOST_CONTENT", "/canary/does/not/exist");

        assertThatThrownBy(() -> AppConfig.read(wrong))
                .isInstanceOf(InvalidConfigException.class)
                .message()
                .contains("SIGNPOST_PUBLIC_URL", "SIGNPOST_EXIT_URL", "SIGNPOST_REPORT_URL", "SIGNPOST_PSEUDONYM_KEY", "SIGNPOST_MANAGEMENT_PORT",
                        "SIGNPOST_TWILIO_AUTH_TOKEN", "SIGNPOST_CONTENT")
                .doesNotContain("canary")
                .satisfies(message -> assertThat(message.lines()).hasSize(7));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SIGNPOST_PUBLIC_URL | https://www.example.org/?x=1
            SIGNPOST_PUBLIC_URL | ftp://www.example.org
            SIGNPOST_PUBLIC_URL | https://user@www.example.org
            SIGNPOST_EMBED_ORIGINS | https://www.example.org/page
            SIGNPOST_EMBED_ORIGINS | *
            SIGNPOST_EMBED_ORIGINS | https://a.example; script-src *
            SIGNPOST_TWILIO_ACCOUNT_SID | AC123
            SIGNPOST_TWILIO_NUMBERS | 07700900999
            SIGNPOST_SESSIONS | disk
            SIGNPOST_MANAGEMENT_PORT | 65536
            SIGNPOST_SESSIONS | http://localhost:6379
            SIGNPOST_SESSIONS | redis://canary@
            SIGNPOST_STORE_KEY | short
            SIGNPOST_STORE_KEY | kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk,short
            SIGNPOST_TWILIO_AUTH_TOKEN_FILE | /does/not/exist
            """)
    void refusesValuesOutOfShape(String name, String value) {
        assertThatThrownBy(() -> AppConfig.read(Map.of(name, value)))
                .isInstanceOf(InvalidConfigException.class)
                .hasMessageStartingWith(name)
                .message()
                .doesNotContain(value);
    }
}
