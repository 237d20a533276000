package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.channels.http.ErrorAnswer;
import signpost.channels.http.HttpServer;
import signpost.channels.http.Json;
import signpost.channels.testing.Browser;
import signpost.core.directory.District;
import signpost.core.directory.Grade;
import signpost.core.directory.Phone;
import signpost.core.safety.LastResort;

/// The whole program over the real content, asked over HTTP.
class AssemblyTest {
    private static Assembly assembly;
    private static HttpServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        assembly = Assembly.of(AppConfig.read(Map.of("SIGNPOST_REPORT_URL", "https://council.example/numbers")), InstantSource.fixed(Console.NOW));
        server = assembly.server(new Assembly.Serving("127.0.0.1", 0, true, true)).start();
        browser = new Browser(server.port());
    }

    @AfterAll
    static void stop() {
        server.stop(Duration.ZERO);
    }

    @Test
    void isReadyWithTheRevisionOfItsContent() {
        var ready = browser.get("/readyz");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains(assembly.knowledge().bundle().revision());
    }

    @Test
    void leadsToTheOperatorsPageForWrongNumbers() {
        assertThat(browser.get("/wrong-number").body()).contains("<a href=\"https://council.example/numbers\" rel=\"noopener noreferrer nofollow\">");
    }

    @Test
    void answersTheMainQuestionOnEveryWayIn() {
        var words = "who do i call in sevenoaks";
        var chat = browser.postJson("/api/chat/turns", "{\"text\":\"" + words + "\"}");
        var form = browser.postForm("/chat", "text=who+do+i+call+in+sevenoaks");
        var text = browser.postForm(
                "/sms/twilio",
                "MessageSid=SM" + "1".repeat(32) + "&From=%2B447700900123&To=%2B447700900999&Body=who+do+i+call+in+sevenoaks");

        assertThat(Json.tree(chat.body()).orElseThrow().get("area").asText()).isEqualTo("sevenoaks");
        assertThat(chat.body()).contains("0808 168 9111");
        assertThat(form.body()).contains("0808 168 9111");
        assertThat(text.body()).startsWith("<?xml").contains("0808 168 9111");
        assertThat(assembly.counters().print()).contains("signpost_turns_total ", "signpost_nodes_total{node=");
    }

    @Test
    void answersProfessionalsForEveryDistrictAndGrade() {
        for (var district : District.values()) {
            for (var grade : Grade.values()) {
                var query = "?area=" + district.slug() + "&grade=" + grade.slug();
                assertThat(browser.get("/professionals" + query).statusCode()).as(query).isEqualTo(200);
                var routes = Json.tree(browser.get("/api/directory/routes" + query).body()).orElseThrow();
                assertThat(routes.get("steps")).as(query).isNotEmpty();
                assertThat(routes.get("services").toString()).as(query).contains("0808 168 9111");
            }
        }
    }

    @Test
    void hearsThePlacesOfProfessionals() {
        assertThat(browser.postForm("/professionals", "place=TN13&grade=high").body()).contains("Sevenoaks: High risk");
    }

    @Test
    @Tag("SAFE-02")
    void theNumbersOfTheErrorPagesAreThoseOfTheirRecord() {
        var records = assembly.knowledge().bundle().services().stream()
                .flatMap(service -> service.access().phones().stream())
                .map(Phone::number)
                .toList();

        assertThat(records).contains(LastResort.LOCAL_LINE.number(), LastResort.NATIONAL_LINE.number(), "116 123");
        assertThat(ErrorAnswer.HELP).contains(LastResort.LOCAL_LINE.number(), "999");
    }
}
