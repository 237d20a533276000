package signpost.kb.sentence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cuts a text into the pieces that the model knows, as numbers: the uncased tokenizer of BERT.
///
/// Written here because the usual library unpacks native code into the home directory and asks the network; held against numbers that the
/// reference implementation gave.
final class WordPiece {
    private static final int LONGEST_WORD = 100;
    private static final String INSIDE = "##";

    private final Map<String, Integer> pieces;
    private final int unknown;
    private final int begin;
    private final int end;

    private WordPiece(Map<String, Integer> pieces) {
        this.pieces = pieces;
        this.unknown = special("[UNK]");
        this.begin = special("[CLS]");
        this.end = special("[SEP]");
    }

    private int special(String name) {
        var id = pieces.get(name);
        if (id == null) {
            throw new IllegalArgumentException("The vocabulary has no " + name);
        }
        return id;
    }

    /// Reads the vocabulary out of a `tokenizer.json`.
    ///
    /// @throws IOException if the file cannot be read or holds no vocabulary
    static WordPiece read(Path file) throws IOException {
        try (var in = Files.newInputStream(file);
                var json = new JsonFactory().createParser(in)) {
            return new WordPiece(vocabulary(json));
        } catch (IllegalArgumentException incomplete) {
            throw new IOException(incomplete.getMessage(), incomplete);
        }
    }

    private static Map<String, Integer> vocabulary(JsonParser json) throws IOException {
        for (var token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token == JsonToken.FIELD_NAME && json.currentName().equals("vocab")) {
                return pieces(json);
            }
        }
        throw new IOException("There is no vocabulary in the tokenizer's file");
    }

    private static Map<String, Integer> pieces(JsonParser json) throws IOException {
        var pieces = HashMap.<String, Integer>newHashMap(31_000);
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            pieces.put(json.currentName(), json.nextIntValue(-1));
        }
        return pieces;
    }

    /// The numbers of a text: its begin mark, at most `most - 2` pieces, its end mark.
    long[] ids(String text, int most) {
        var ids = new ArrayList<Integer>();
        for (var word : words(clean(text))) {
            if (ids.size() >= most) {
                break;
            }
            add(word, ids);
        }
        int size = Math.min(ids.size(), most - 2);
        var all = new long[size + 2];
        all[0] = begin;
        for (int i = 0; i < size; i++) {
            all[i + 1] = ids.get(i);
        }
        all[size + 1] = end;
        return all;
    }

    private static String clean(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isSpace(c)) {
                out.append(' ');
            } else if (c != 0 && c != 0xFFFD && !isControl(c)) {
                append(out, c);
            }
        });
        var bare = Normalizer.normalize(out.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var letters = new StringBuilder(bare.length());
        bare.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /// Every Chinese character is a word.
    private static void append(StringBuilder out, int c) {
        if (isChinese(c)) {
            out.append(' ').appendCodePoint(c).append(' ');
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static boolean isChinese(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x20000 && c <= 0x2CEAF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }

    /// Split at spaces; every punctuation mark is a word.
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean mark = isMark(c);
            if (mark || c == ' ' || Character.isWhitespace(c)) {
                flush(word, words);
            } else {
                word.appendCodePoint(c);
            }
            if (mark) {
                words.add(Character.toString(c));
            }
        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isMark(int c) {
        if ((c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /// The longest known beginning, then the longest known continuation, and so on; a word with an unknown rest is unknown as a whole.
    private void add(String word, List<Integer> ids) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            ids.add(unknown);
            return;
        }
        int before = ids.size();
        for (int from = 0; from < word.length(); ) {
            int to = word.length();
            Integer id = null;
            while (to > from) {
                id = pieces.get((from == 0 ? "" : INSIDE) + word.substring(from, to));
                if (id != null) {
                    break;
                }
                to = word.offsetByCodePoints(to, -1);
            }
            if (id == null) {
                ids.subList(before, ids.size()).clear();
                ids.add(unknown);
                return;
            }
            ids.add(id);
            from = to;
        }
    }
}
