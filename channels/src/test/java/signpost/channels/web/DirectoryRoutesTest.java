package signpost.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.channels.http.Json;
import signpost.channels.testing.TestServer;

class DirectoryRoutesTest {
    private static final String PATH = "/api/directory/routes";
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersWithStepsServicesAndWhatAlwaysHolds() {
        var json = Json.tree(server.browser.get(PATH + "?area=sevenoaks&grade=high&child=true").body()).orElseThrow();

        assertThat(json.get("area").asText()).isEqualTo("sevenoaks");
        assertThat(json.get("grade").asText()).isEqualTo("high");
        assertThat(json.get("steps")).hasSize(2);
        assertThat(json.at("/steps/0").toString())
                .isEqualTo("{\"id\":\"specialist\",\"text\":\"Call Victim Aid & <Friends> for Sevenoaks.\",\"services\":[\"local-service\"]}");
        assertThat(StreamSupport.stream(json.get("services").spliterator(), false).map(s -> s.get("id").asText()))
                .containsExactly("local-service", "web-only", "always-line");
        assertThat(json.at("/services/0/type").asText()).isEqualTo("service");
        assertThat(json.at("/services/0/phones/0/open").asText()).isEqualTo("open");
        assertThat(json.at("/always/0").asText()).isEqualTo("always-line");
        assertThat(json.get("notes")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?area=sevenoaks", "?grade=high", "?area=leeds&grade=high", "?area=sevenoaks&grade=terrible", "?area=kent&grade=high"})
    void saysWhichAreasAndGradesAreKnown(String query) {
        var response = server.browser.get(PATH + query);
        var json = Json.tree(response.body()).orElseThrow();

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json.get("areas")).hasSize(13);
        assertThat(json.get("grades")).hasSize(4);
        assertThat(response.body()).contains("999").doesNotContain("terrible", "leeds");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "?area=sevenoaks&grade=high&child=yes", "?area=sevenoaks&grade=high&postcode=TN13", "?area=sevenoaks&area=dover&grade=high"
    })
    void refusesFieldsAndValuesItDoesNotKnow(String query) {
        assertThat(server.browser.get(PATH + query).statusCode()).isEqualTo(400);
    }
}
