package signpost.kb.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Builds the tree of one file and notes where each part of it stands, in one pass.
final class Tree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Map<String, Mark> marks = new HashMap<>();
    private final List<Scalar> scalars = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private Tree(JsonParser parser) {
        this.parser = parser;
    }

    /// @param root null for an empty file
    record Grown(@Nullable JsonNode root, Marks marks, List<Fault> faults) {}

    static Grown grow(JsonParser parser) throws IOException {
        var tree = new Tree(parser);
        var root = parser.nextToken() == null ? null : tree.node("");
        return new Grown(root, new Marks(tree.marks, tree.scalars), tree.faults);
    }

    static Mark markOf(@Nullable JsonLocation location) {
        return location == null ? Mark.START : new Mark(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private JsonNode node(String pointer) throws IOException {
        marks.put(pointer, markOf(parser.currentTokenLocation()));
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(pointer);
            case START_ARRAY -> array(pointer);
            default -> scalar(pointer);
        };
    }

    private ObjectNode object(String pointer) throws IOException {
        var object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            var at = markOf(parser.currentTokenLocation());
            var inner = pointer + "/" + key;
            parser.nextToken();
            if (object.has(key)) {
                faults.add(new Fault(at, "\"" + key + "\" is written twice. Keep one of them."));
            }
            object.set(key, node(inner));
        }
        return object;
    }

    private ArrayNode array(String pointer) throws IOException {
        var array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(node(pointer + "/" + array.size()));
        }
        return array;
    }

    private JsonNode scalar(String pointer) throws IOException {
        var token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return NODES.nullNode();
        }
        scalars.add(new Scalar(pointer, parser.getText(), markOf(parser.currentTokenLocation())));
        return switch (token) {
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getLongValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            default -> NODES.textNode(parser.getText());
        };
    }
}
