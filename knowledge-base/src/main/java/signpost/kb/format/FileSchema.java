package signpost.kb.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON Schema of one kind of content file; editors' programs read the same schema for their hints.
public final class FileSchema {
    /// Lets every tree pass.
    public static final FileSchema ANY = new FileSchema(null);

    private final @Nullable Schema schema;

    private FileSchema(@Nullable Schema schema) {
        this.schema = schema;
    }

    /// Reads a schema, draft 2020-12.
    ///
    /// @throws com.networknt.schema.SchemaException if it is not one
    public static FileSchema of(byte[] json) {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return new FileSchema(registry.getSchema(new String(json, StandardCharsets.UTF_8), InputFormat.JSON));
    }

    List<Fault> faults(JsonNode tree, Marks marks) {
        return schema == null
                ? List.of()
                : schema.validate(tree).stream()
                        .map(error -> new Fault(marks.at(pointer(error)), message(error)))
                        .distinct()
                        .sorted(Comparator.comparingInt((Fault fault) -> fault.at().line())
                                .thenComparingInt(fault -> fault.at().column()))
                        .toList();
    }

    private static String pointer(Error error) {
        var around = error.getInstanceLocation().toString();
        return error.getProperty() == null ? around : around + "/" + error.getProperty();
    }

    private static String message(Error error) {
        return switch (error.getKeyword()) {
            case "additionalProperties", "unevaluatedProperties" ->
                "The key \"" + error.getProperty() + "\" is not known here. Delete it, or check its spelling.";
            case "required" -> "The key \"" + error.getProperty() + "\" is missing. Add it.";
            case "enum" ->
                "This value does not fit. Write one of " + error.getMessage().replaceFirst("^[^\\[]*", "") + ".";
            default -> "This value does not fit: " + error.getMessage() + ". Correct it.";
        };
    }
}
