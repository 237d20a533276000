package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.channels.http.HttpServer;
import signpost.channels.http.Json;
import signpost.channels.testing.Browser;
import signpost.core.testing.FakeClock;
import signpost.kb.content.Withdrawals;

/// The clock of the computer is set while people talk, by hours and by years, on a computer that stands anywhere.
@Tag("REL-15")
@ResourceLock(Resources.TIME_ZONE)
class ClockStepsTest {
    private static final FakeClock CLOCK = new FakeClock(RealProduct.NOON);
    private static final TimeZone BEFORE = TimeZone.getDefault();

    @TempDir
    private static Path folder;

    private static Path list;
    private static Assembly assembly;
    private static HttpServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        list = folder.resolve(Withdrawals.FILE);
        assembly = Assembly.of(AppConfig.read(Map.of("SIGNPOST_MODEL", "off")), CLOCK, new EmbeddedContent(list));
        server = assembly.server(new Assembly.Serving("127.0.0.1", 0, true, false)).start();
        browser = new Browser(server.port());
    }

    @AfterAll
    static void stop() {
        server.stop(Duration.ZERO);
        TimeZone.setDefault(BEFORE);
    }

    @BeforeEach
    void setTheClock() {
        setTo(RealProduct.NOON);
    }

    private static void setTo(Instant moment) {
        CLOCK.moveBy(Duration.between(CLOCK.instant(), moment));
    }

    private record Said(String session, String area, String whole) {}

    private Said chat(String session, String text) {
        var token = session == null ? "null" : "\"" + session + "\"";
        var answer = browser.postJson("/api/chat/turns", "{\"session\":" + token + ",\"text\":\"" + text + "\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        var read = Json.tree(answer.body()).orElseThrow();
        return new Said(read.get("session").asText(), read.get("area").asText(), answer.body());
    }

    private String text(int number, String words) {
        return browser.postForm(
                        "/sms/twilio",
                        "MessageSid=SM%032d&AccountSid=AC".formatted(number) + "0".repeat(32) + "&From=%2B447700900001&To=%2B447700900999&Body="
                                + words.replace(' ', '+'))
                .body();
    }

    private String failures() {
        return assembly.counters().print().lines().filter(line -> line.contains("failures")).toList().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-PT1H", "P1D", "-P1D", "-P20000D", "P20000D"})
    @Tag("SAFE-14")
    @Tag("SAFE-40")
    void everybodyIsAnsweredAndNoSessionOutlivesAStep(String step) {
        var begun = chat(null, "who do i call in sevenoaks");
        assertThat(chat(begun.session, "menu").area).isEqualTo("sevenoaks");

        CLOCK.moveBy(Duration.parse(step));

        assertThat(chat(begun.session, "he is breaking the door down").whole).contains("\"immediate_danger\"", "999");
        var next = chat(begun.session, "i need somewhere safe to stay");
        assertThat(next.whole).doesNotContain("sevenoaks");
        var settled = chat(next.session, "i live in margate");
        assertThat(chat(settled.session, "menu").area).isEqualTo("thanet");
        CLOCK.moveBy(Duration.ofMinutes(31));
        assembly.memory().sweep(CLOCK.instant());
        assertThat(chat(settled.session, "menu").area).isEqualTo("null");
        assertThat(failures()).isEqualTo("[]");
    }

    /// Clocks are corrected by seconds all the time.
    @ParameterizedTest
    @ValueSource(strings = {"-PT1S", "-PT1M", "PT1M"})
    void aConversationGoesOnOverASmallStep(String step) {
        var begun = chat(null, "who do i call in sevenoaks");

        CLOCK.moveBy(Duration.parse(step));

        assertThat(chat(begun.session, "menu").area).isEqualTo("sevenoaks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-PT1H", "P1D"})
    @Tag("SAFE-35")
    void aTextThatComesAgainAfterAStepHasOneEffect(String step) {
        var number = step.length() * 100 + step.charAt(0);
        var first = text(number, "who do i call in margate");
        assertThat(first).contains("<Message>");

        CLOCK.moveBy(Duration.parse(step));

        assertThat(text(number, "who do i call in margate")).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "-P20000D"})
    @Tag("SAFE-02")
    void aWithdrawnLineIsOutAfterAStep(String step) throws IOException {
        var old = assembly.content().get().revision();
        CLOCK.moveBy(Duration.parse(step));

        var withdrawal = new Withdrawals.Withdrawal("galop", LocalDate.of(2026, 11, 23), "after a step of " + step);
        Files.writeString(list, Withdrawals.NONE.with(withdrawal).tsv(), StandardCharsets.UTF_8);
        assembly.content().look();
        assembly.content().look();

        assertThat(assembly.content().get().revision()).isNotEqualTo(old);
        assertThat(assembly.knowledge().bundle().listings().withdrawals().tsv()).contains("galop");
    }

    /// The office of a council on an ordinary Wednesday, seen from Tokyo, where it is already evening.
    @Test
    @Tag("SAFE-04")
    void officesAreOpenByTheClockOfTheUk() {
        assertThat(openAt("2026-11-25T12:00:00Z")).contains("\"open\":\"open\"");
        assertThat(openAt("2026-11-25T22:00:00Z")).contains("\"open\":\"closed\"").doesNotContain("\"open\":\"open\"");
        assertThat(openAt("2027-03-28T00:59:00Z")).contains("\"open\":\"closed\"");
    }

    /// The service in the routes of Medway for a child, whose office keeps hours that are known.
    private String openAt(String moment) {
        setTo(Instant.parse(moment));
        var routes = Json.tree(browser.get("/api/directory/routes?area=medway&grade=high&child=true").body()).orElseThrow();
        for (var service : routes.get("services")) {
            if (service.get("id").asText().equals("medway-first-response")) {
                return service.get("phones").toString();
            }
        }
        throw new AssertionError(routes.toString());
    }
}
