package signpost.kb.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordPieceTest {
    private static final int MANY = 512;

    /// Texts and what the reference implementation (Hugging Face tokenizers) makes of them with the same file.
    static Stream<JsonNode> reference() throws IOException {
        var mapper = new ObjectMapper();
        try (var in = Objects.requireNonNull(WordPieceTest.class.getResourceAsStream("word-pieces.jsonl"))) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            return lines.stream().map(line -> {
                try {
                    return mapper.readTree(line);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        }
    }

    private static WordPiece wordPiece() throws IOException {
        return WordPiece.read(TestModel.FOLDER.tokenizer());
    }

    @ParameterizedTest
    @MethodSource("reference")
    void cutsAsTheReferenceDoes(JsonNode row) throws IOException {
        var expected = StreamSupport.stream(row.get("ids").spliterator(), false).mapToLong(JsonNode::asLong).toArray();
        assertThat(wordPiece().ids(row.get("text").asText(), MANY)).containsExactly(expected);
    }

    @Test
    void keepsTheMarksOfATextThatIsTooLong() throws IOException {
        var ids = wordPiece().ids("help ".repeat(1000), 16);
        assertThat(ids).hasSize(16).startsWith(101).endsWith(102);
    }

    @Test
    void saysWhatIsWrongWithAFile(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("tokenizer.json"), "{\"model\": {}}");
        assertThatThrownBy(() -> WordPiece.read(file)).isInstanceOf(IOException.class).hasMessageContaining("no vocabulary");
        Files.writeString(file, "{\"model\": {\"vocab\": {\"a\": 1}}}");
        assertThatThrownBy(() -> WordPiece.read(file)).isInstanceOf(IOException.class).hasMessageContaining("[UNK]");
    }
}
