package signpost.channels.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class CountersTest {
    private final Counters counters = new Counters();

    @Test
    void printsPrometheusText() {
        counters.count("b_total", "signal", "suicide");
        counters.count("b_total", "signal", "none");
        counters.count("b_total", "signal", "none");
        counters.add("a_total", 5);

        assertThat(counters.print()).isEqualTo("""
                # TYPE a_total counter
                a_total 5
                # TYPE b_total counter
                b_total{signal="none"} 2
                b_total{signal="suicide"} 1
                """);
    }

    @Test
    void neverGrowsPastItsBound() {
        for (var i = 0; i < 1000; i++) {
            counters.count("x_total", "node", "n" + i);
        }
        counters.count("x_total", "node", "n0");

        assertThat(counters.print().lines()).hasSize(Counters.MOST_SERIES + 1).contains("x_total{node=\"n0\"} 2");
    }

    @Test
    void printGaugesAsTheyAreNow() {
        var revision = new java.util.concurrent.atomic.AtomicReference<>("one");
        counters.gauge("a_gauge", () -> revision.get().length());
        counters.info("an_info", "revision", revision::get);
        counters.count("z_total");
        revision.set("three");

        assertThat(counters.print().lines())
                .containsExactly(
                        "# TYPE z_total counter",
                        "z_total 1",
                        "# TYPE a_gauge gauge",
                        "a_gauge 5",
                        "# TYPE an_info gauge",
                        "an_info{revision=\"three\"} 1");
    }

    @Test
    void areServedOnAPortOfTheirOwn() throws Exception {
        counters.count("a_total");
        var management = ManagementServer.start(0, counters::print).orElseThrow();
        try (var client = HttpClient.newHttpClient()) {
            var metrics = client.send(request(management.port(), "/metrics"), HttpResponse.BodyHandlers.ofString());
            var other = client.send(request(management.port(), "/metrics/x"), HttpResponse.BodyHandlers.ofString());

            assertThat(metrics.body()).contains("a_total 1");
            assertThat(other.statusCode()).isEqualTo(404);
            assertThat(ManagementServer.start(management.port(), counters::print)).isEmpty();
        } finally {
            management.stop();
        }
    }

    private static HttpRequest request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    }
}
