package signpost.kb.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import signpost.core.directory.District;
import signpost.kb.place.PlaceTables.Elsewhere;
import signpost.kb.place.PlaceTables.Kind;
import signpost.kb.place.PlaceTables.Landmark;
import signpost.kb.place.PlaceTables.Listed;
import signpost.kb.place.PlaceTables.Nearby;
import signpost.kb.place.PlaceTables.Sense;
import signpost.kb.place.PlaceTables.Share;

/// Reads tab-separated tables with a line of headings; lines that start with `#` are notes.
final class PlaceTableReader {
    private static final String OUTSIDE = "outside";
    private static final String FOLDER = "/content/places/";

    private final Function<String, String> texts;

    private PlaceTableReader(Function<String, String> texts) {
        this.texts = texts;
    }

    static PlaceTableReader embedded() {
        return new PlaceTableReader(PlaceTableReader::resource);
    }

    /// @param texts the text of a file such as `places.tsv`
    static PlaceTableReader of(Function<String, String> texts) {
        return new PlaceTableReader(texts);
    }

    static PlaceTableReader folder(Path folder) {
        return new PlaceTableReader(file -> {
            try {
                return Files.readString(folder.resolve(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String resource(String file) {
        try (var in = PlaceTableReader.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without " + FOLDER + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PlaceTables tables() {
        var words = rows("other-words.tsv", row -> Map.entry(row.get(1), row.get(0)));
        return new PlaceTables(
                new PlaceTables.Codes(
                        keyed("sectors.tsv", PlaceTableReader::shares),
                        keyed("outcodes.tsv", PlaceTableReader::shares),
                        keyed("exceptions.tsv", PlaceTableReader::place)),
                new PlaceTables.Names(
                        rows("places.tsv", PlaceTableReader::listed),
                        rows("more-names.tsv", PlaceTableReader::anotherName),
                        rows("landmarks.tsv", PlaceTableReader::landmark),
                        rows("outside.tsv", row -> new Elsewhere(row.get(0), kind(row.get(1)), several(row.get(2)))),
                        rows("nearby.tsv", PlaceTableReader::nearby)),
                new PlaceTables.OtherWords(
                        keyed("everyday.tsv", PlaceTableReader::kind),
                        ofKind(words, "phrase"),
                        ofKind(words, "county"),
                        ofKind(words, "spelling")));
    }

    private static Nearby nearby(List<String> row) {
        return new Nearby(row.get(0), district(row.get(1)), Set.copyOf(several(row.get(2))));
    }

    private static Set<String> ofKind(List<Map.Entry<String, String>> words, String kind) {
        return words.stream()
                .filter(word -> word.getKey().equals(kind))
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Listed listed(List<String> row) {
        var also = Arrays.stream(row.get(3).split(" "))
                .filter(slug -> !slug.isEmpty())
                .map(PlaceTableReader::district)
                .toList();
        return new Listed(
                row.get(0), district(row.get(1)), several(row.get(2)), also, sense(row.get(4)), Integer.parseInt(row.get(5)));
    }

    private static Listed anotherName(List<String> row) {
        return new Listed(row.get(0), district(row.get(1)), several(row.get(2)), List.of(), sense(row.get(3)), 0);
    }

    private static Landmark landmark(List<String> row) {
        return new Landmark(row.get(0), district(row.get(1)), row.get(2), several(row.get(3)));
    }

    private static List<Share> shares(String text) {
        return Arrays.stream(text.split("; ")).map(PlaceTableReader::share).toList();
    }

    private static Share share(String text) {
        var at = text.indexOf('=');
        return new Share(place(text.substring(0, at)).orElse(null), Double.parseDouble(text.substring(at + 1)));
    }

    private static Optional<District> place(String slug) {
        return slug.equals(OUTSIDE) ? Optional.empty() : Optional.of(district(slug));
    }

    private static District district(String slug) {
        return District.ofSlug(slug).orElseThrow(() -> new IllegalArgumentException("no district is called " + slug));
    }

    private static Sense sense(String text) {
        return text.isEmpty() ? Sense.PLAIN : Sense.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static Kind kind(String text) {
        return text.isEmpty() ? Kind.SURE : Kind.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static List<String> several(String cell) {
        return Arrays.stream(cell.split("\\|")).filter(name -> !name.isBlank()).toList();
    }

    private <T> Map<String, T> keyed(String file, Function<String, T> value) {
        var found = new HashMap<String, T>();
        rows(file, row -> Map.entry(row.get(0), value.apply(row.get(1)))).forEach(e -> found.put(e.getKey(), e.getValue()));
        return found;
    }

    private <T> List<T> rows(String file, Function<List<String>, T> row) {
        return texts.apply(file)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .skip(1)
                .map(line -> read(file, line, row))
                .toList();
    }

    private static <T> T read(String file, String line, Function<List<String>, T> row) {
        try {
            return row.apply(List.of(line.split("\t", -1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(file + ": \"" + line + "\" cannot be read: " + e.getMessage(), e);
        }
    }
}
