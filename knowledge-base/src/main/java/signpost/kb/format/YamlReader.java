package signpost.kb.format;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads a content file into its record, and refuses what the record does not know: other keys, keys written twice, other types.
///
/// Keys are written with hyphens, as `leads-to` for `leadsTo`; a list or a map that is left out is empty.
public final class YamlReader {
    private final YAMLFactory yaml = YAMLFactory.builder()
            .disable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
            .build();
    private final ObjectMapper mapper = mapper();

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper()
                .setPropertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .registerModule(new SimpleModule().addDeserializer(LocalDate.class, new DayReader()));
        var empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        mapper.configOverride(List.class).setSetterInfo(empty);
        mapper.configOverride(Map.class).setSetterInfo(empty);
        return mapper;
    }

    /// Reads a file and holds it against its schema.
    public <T> Reading<T> read(byte[] file, Class<T> type, FileSchema schema) {
        try (var parser = yaml.createParser(file)) {
            var grown = Tree.grow(parser);
            if (grown.root() == null) {
                return broken(Mark.START, "The file is empty. Fill it in, or delete it.");
            }
            if (!grown.faults().isEmpty()) {
                return new Reading.Broken<>(grown.faults());
            }
            var faults = schema.faults(grown.root(), grown.marks());
            return faults.isEmpty() ? bind(grown.root(), grown.marks(), type) : new Reading.Broken<>(faults);
        } catch (JsonProcessingException e) {
            return broken(Tree.markOf(e.getLocation()), "This is not YAML: " + firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            return broken(Mark.START, "The file cannot be read: " + firstLine(String.valueOf(e.getMessage())));
        }
    }

    /// Reads a file that has been checked before: without its schema, without the marks that problems are reported by, and without looking for keys
    /// that are written twice.
    public <T> Reading<T> readUnchecked(byte[] file, Class<T> type) {
        try (var parser = yaml.createParser(file)) {
            parser.setCodec(mapper);
            return new Reading.Whole<>(mapper.readValue(parser, type), Marks.NONE);
        } catch (JsonProcessingException e) {
            return broken(Tree.markOf(e.getLocation()), "This cannot be read: " + firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            return broken(Mark.START, "The file cannot be read: " + firstLine(String.valueOf(e.getMessage())));
        }
    }

    private <T> Reading<T> bind(JsonNode root, Marks marks, Class<T> type) throws JsonProcessingException {
        try {
            return new Reading.Whole<>(mapper.treeToValue(root, type), marks);
        } catch (JsonMappingException e) {
            return broken(marks.at(pointer(e)), firstLine(e.getOriginalMessage()));
        }
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static <T> Reading<T> broken(Mark at, String message) {
        return new Reading.Broken<>(List.of(new Fault(at, message)));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
