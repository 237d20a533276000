package signpost.app.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChildTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    @Test
    void startsTheProgramAsksItAndEndsIt() throws IOException, InterruptedException {
        try (var child = Child.start(Program.running(), List.of("serve"), Map.of())) {
            assertThat(child.awaitReady(LONG)).isPositive();
            var turn = Kind.of("turn", Kind.json(child.at("/api/chat/turns"), "{\"text\":\"menu\"}"));
            var tally = Load.run(
                            child.address(), new Pace.Open(20, 2), Mix.of(turn.answered(answer -> answer.holds("\"messages\":[{"))), Duration.ofMillis(500))
                    .of("turn");

            assertThat(tally.answered()).isEqualTo(10);
            assertThat(tally.failures()).isEmpty();
            assertThat(child.processorTime()).isPositive();
            child.resident().ifPresent(bytes -> assertThat(bytes).isGreaterThan(20_000_000));
            child.threads().ifPresent(threads -> assertThat(threads).isGreaterThan(3));
            assertThat(child.ask(Kind.get(child.at("/healthz"))).map(Answer::status)).contains(200);

            child.terminate();
            assertThat(child.exitValue(LONG).orElseThrow()).isIn(0L, 143L);
            assertThat(child.ask(Kind.get(child.at("/healthz")))).isEmpty();
        }
    }

    @Test
    void aProgramThatEndsAtOnceIsToldApart() {
        try (var child = Child.start(Program.running(), List.of("serve"), Map.of("SIGNPOST_EXIT_URL", "nonsense"))) {
            assertThatIllegalStateException().isThrownBy(() -> child.awaitReady(LONG));
            assertThat(child.isAlive()).isFalse();
        }
    }

    @Test
    void flagsAreAddedAndTakenAway() {
        var program = new Program(List.of("-Xmx256m", "-XX:AOTCache=a"), List.of("-jar", "x.jar"));

        assertThat(program.without("-XX:AOTCache").with("-Xmx64m").command(List.of("serve")))
                .endsWith("-Xmx256m", "-Xmx64m", "-jar", "x.jar", "serve");
        assertThat(program.flags("-XX:AOTCache")).containsExactly("-XX:AOTCache=a");
    }
}
