package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds `docs/safety.md` against the tests: an id that is not open names a test file, and that file carries the id.
class SafetyRecordTest {
    private static final Path ROOT = root();
    private static final Pattern ROW = Pattern.compile("^\\| (SAFE-\\d\\d) \\|(.*)\\|$");
    private static final int LAST_ID = 50;
    private static final int CELLS = 4;

    private record Entry(String kept, String state) {
        boolean open() {
            return state.startsWith("open");
        }

        List<String> tests() {
            return Pattern.compile("[\\w-]+(Test\\.java|\\.test\\.mjs)")
                    .matcher(kept)
                    .results()
                    .map(r -> r.group())
                    .toList();
        }
    }

    private static Path root() {
        var here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("docs")) ? here : here.getParent();
    }

    private static Map<String, Entry> record() throws IOException {
        var entries = new TreeMap<String, Entry>();
        for (var line : Files.readAllLines(ROOT.resolve("docs/safety.md"))) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                var cells = Arrays.stream(row.group(2).split("\\|", CELLS)).map(String::strip).toList();
                assertThat(cells).as(line).hasSize(CELLS - 1);
                assertThat(entries.put(row.group(1), new Entry(cells.get(1), cells.get(2)))).isNull();
            }
        }
        return entries;
    }

    @Test
    void everyRequirementStandsInTheRecordOnce() throws IOException {
        var expected = IntStream.rangeClosed(1, LAST_ID).mapToObj(i -> String.format("SAFE-%02d", i)).toList();
        assertThat(record().keySet()).containsExactlyElementsOf(expected);
    }

    @Test
    void everyRequirementThatIsNotOpenHasATestThatCarriesItsId() throws IOException {
        var sources = testSources();
        record().forEach((id, entry) -> {
            if (!entry.open()) {
                assertThat(entry.tests()).as(id).isNotEmpty();
            }
            entry.tests().forEach(test -> {
                assertThat(sources).as(id).containsKey(test);
                assertThat(sources.get(test)).as(id + " in " + test).contains(id);
            });
        });
    }

    @Test
    void everyHazardNamesTestsThatExist() throws IOException {
        var text = Files.readString(ROOT.resolve("docs/safety.md"));
        var hazards = text.substring(text.indexOf("## Hazards of the text channel"));
        var named = Pattern.compile("\\w+Test\\.java").matcher(hazards).results().map(r -> r.group()).distinct().toList();

        assertThat(named).hasSizeGreaterThan(3);
        assertThat(testSources()).containsKeys(named.toArray(String[]::new));
    }

    private static Map<String, String> testSources() {
        return Stream.of("bot-core/src/test", "knowledge-base/src/test", "channels/src/test", "web-widget/test")
                .map(ROOT::resolve)
                .flatMap(SafetyRecordTest::files)
                .filter(f -> f.toString().endsWith("Test.java") || f.toString().endsWith(".test.mjs"))
                .collect(Collectors.toMap(f -> f.getFileName().toString(), SafetyRecordTest::text, String::concat));
    }

    private static Stream<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
