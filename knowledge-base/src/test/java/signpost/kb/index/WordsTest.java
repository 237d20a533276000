package signpost.kb.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final String SIGNS = "abcXYZ019 '`-.,!?\t\n\"()~@\u007f";

    @Test
    void plainTextsAreTakenApartAsAnyOthers() {
        var random = new Random(7);
        for (var i = 0; i < 5_000; i++) {
            var text = random.ints(random.nextInt(20), 0, SIGNS.length())
                    .mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
                    .collect(Collectors.joining());

            assertThat(Words.of(text)).as(text).isEqualTo(Words.any(text));
        }
    }

    @Test
    void apostrophesAreClosedUpAndEverythingElseIsAGap() {
        assertThat(Words.of("What's DVPN/DVPO? (7 days)")).isEqualTo(List.of("whats", "dvpn", "dvpo", "7", "days"));
        assertThat(Words.of("’tis caf\u00e9")).isEqualTo(List.of("tis", "caf\u00e9"));
    }
}
