package signpost.kb.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
    private static final String SCHEMA = """
            {"type": "object", "additionalProperties": false, "required": ["needs"],
             "properties": {"needs": {"type": "array", "items": {"type": "object", "additionalProperties": false, "required": ["id", "label"],
               "properties": {"id": {"type": "string", "pattern": "^[a-z]+$"}, "label": {"type": "string"}}}}}}
            """;

    private final YamlReader yaml = new YamlReader();

    private <T> Reading.Whole<T> whole(String text, Class<T> type) {
        return switch (yaml.read(text.getBytes(UTF_8), type, FileSchema.ANY)) {
            case Reading.Whole<T> whole -> whole;
            case Reading.Broken<T> broken -> throw new AssertionError(broken);
        };
    }

    private List<String> faults(String text, Class<?> type, FileSchema schema) {
        return switch (yaml.read(text.getBytes(UTF_8), type, schema)) {
            case Reading.Whole<?> ignored -> List.of();
            case Reading.Broken<?>(var faults) ->
                faults.stream().map(f -> f.at().line() + ":" + f.at().column() + " " + f.message()).toList();
        };
    }

    private List<String> faults(String text) {
        return faults(text, TaxonomyFile.class, FileSchema.ANY);
    }

    @Test
    void readsAFileWithTheSpotOfEveryValue() {
        var reading = whole("""
                needs:
                  - id: talk
                    label: Someone to talk to
                """, TaxonomyFile.class);

        assertThat(reading.value()).isEqualTo(new TaxonomyFile(List.of(new TaxonomyFile.NeedEntry("talk", "Someone to talk to"))));
        assertThat(reading.marks().at("/needs/0/label")).isEqualTo(new Mark(3, 12));
        assertThat(reading.marks().scalars()).extracting(Scalar::key).containsExactly("id", "label");
    }

    @Test
    void pointsAtTheNearestThingAroundWhatIsMissing() {
        var marks = whole("needs:\n  - {id: talk, label: Talk}\n", TaxonomyFile.class).marks();

        assertThat(marks.at("/needs/0/nothing/here")).isEqualTo(new Mark(2, 5));
    }

    @Test
    void refusesAKeyItDoesNotKnow() {
        assertThat(faults("needs:\n  - {id: talk, label: Talk, colour: red}\n")).singleElement().asString().startsWith("2:").contains("colour");
    }

    @Test
    void refusesAKeyThatIsWrittenTwice() {
        assertThat(faults("needs: []\nneeds: []\n")).containsExactly("2:1 \"needs\" is written twice. Keep one of them.");
    }

    @Test
    void refusesWhatIsNoYamlAndAnEmptyFile() {
        assertThat(faults("needs: [\n")).singleElement().asString().contains("This is not YAML");
        assertThat(faults("")).singleElement().asString().contains("empty");
    }

    @Test
    void refusesAWrongType() {
        assertThat(faults("needs: talk\n")).hasSize(1);
    }

    @Test
    void saysWhatTheSchemaMissesOrDoesNotKnow() {
        var schema = FileSchema.of(SCHEMA.getBytes(UTF_8));

        assertThat(faults("needs:\n  - id: Talk 2\n    lable: Talk\n", TaxonomyFile.class, schema))
                .hasSize(3)
                .anyMatch(f -> f.startsWith("2:5 The key \"label\" is missing"))
                .anyMatch(f -> f.startsWith("2:9 This value does not fit"))
                .anyMatch(f -> f.startsWith("3:12 The key \"lable\" is not known here"));
        assertThat(faults("needs:\n  - {id: talk, label: Talk}\n", TaxonomyFile.class, schema)).isEmpty();
    }

    @Test
    void readsAListThatIsLeftOutAsEmpty() {
        assertThat(whole("{districts: [dover], high: [a], medium: [b]}", PathwayFile.ProviderEntry.class).value().noDash())
                .isEmpty();
    }

    @Test
    void refusesADayThatIsNone() {
        assertThat(faults("{source: a, checked: 2026-02-31, review-by: 2026-03-01}", JargonFile.OriginEntry.class, FileSchema.ANY))
                .singleElement()
                .asString()
                .contains("2026-02-31");
    }
}
