package signpost.kb.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import signpost.kb.format.FileSchema;
import signpost.kb.format.Mark;
import signpost.kb.format.Reading;
import signpost.kb.format.YamlReader;

/// Reads every content file into its record, or says what is wrong with its shape.
final class ContentReader {
    private static final String RULE = "file-is-readable";

    /// How much is asked of a file beside that it can be read.
    private enum Care {
        SCHEMAS,
        /// Where everything stands, for the rules.
        MARKS,
        TRUST
    }

    private final ContentFiles files;
    private final Care care;
    private final YamlReader yaml = new YamlReader();
    private final Map<FileKind, FileSchema> schemas = new EnumMap<>(FileKind.class);
    private final Map<FileKind, List<Parsed<?>>> read = new EnumMap<>(FileKind.class);
    private final List<ContentProblem> problems = new ArrayList<>();

    private ContentReader(ContentFiles files, Care care) {
        this.files = files;
        this.care = care;
    }

    /// @param draft    what could be read
    /// @param problems what could not; a draft with problems must not be judged as a whole
    record Read(Draft draft, List<ContentProblem> problems) {}

    /// Reads every file and holds it against its schema.
    static Read read(ContentFiles files) {
        return new ContentReader(files, Care.SCHEMAS).all();
    }

    /// Reads every file without its schema.
    static Read readUnchecked(ContentFiles files) {
        return new ContentReader(files, Care.MARKS).all();
    }

    /// Reads every file as one that has been checked before: no problem in it can be told by its line.
    static Read readTrusted(ContentFiles files) {
        return new ContentReader(files, Care.TRUST).all();
    }

    /// Reads side by side, since reading YAML is most of the time to start, and keeps the order of the names.
    private Read all() {
        files.names().stream().flatMap(name -> FileKind.of(name).stream()).distinct().forEach(this::schema);
        files.names().parallelStream().flatMap(this::reading).toList().forEach(this::keep);
        files.names().forEach(this::complainOfStray);
        return new Read(draft(), List.copyOf(problems));
    }

    private record Named(String name, FileKind kind, Reading<?> reading) {}

    private Stream<Named> reading(String name) {
        return FileKind.of(name).stream()
                .map(kind -> new Named(name, kind, care == Care.TRUST
                        ? yaml.readUnchecked(files.bytes(name), kind.type())
                        : yaml.read(files.bytes(name), kind.type(), schema(kind))));
    }

    private void complainOfStray(String name) {
        if (FileKind.of(name).isEmpty() && (name.endsWith(".yaml") || name.endsWith(".yml"))) {
            problems.add(ContentProblem.error(
                    new Spot(files.shown(name), Mark.START),
                    "Nothing reads a file of this name here. Move it to the right folder, and let its name end in .yaml.",
                    RULE));
        }
    }

    private void keep(Named file) {
        var shown = files.shown(file.name());
        switch (file.reading()) {
            case Reading.Whole<?> good ->
                add(file.kind(), new Parsed<Object>(file.name(), shown, good.value(), good.marks()));
            case Reading.Broken<?> broken ->
                broken.faults()
                        .forEach(fault -> problems.add(
                                ContentProblem.error(new Spot(shown, fault.at()), fault.message(), RULE)));
        }
    }

    private void add(FileKind kind, Parsed<?> parsed) {
        read.computeIfAbsent(kind, ignored -> new ArrayList<>()).add(parsed);
    }

    /// The schema that the program was built with, whatever lies in the folder: it says what this program can read.
    private FileSchema schema(FileKind kind) {
        return schemas.computeIfAbsent(
                kind, k -> care == Care.SCHEMAS ? FileSchema.of(ContentFiles.embedded(k.schema())) : FileSchema.ANY);
    }

    private Draft draft() {
        return new Draft(
                of(FileKind.TAXONOMY),
                of(FileKind.ORGANIZATION),
                of(FileKind.JARGON),
                of(FileKind.FLOW),
                of(FileKind.INTENT),
                of(FileKind.SAFETY),
                new Draft.Grounds(
                        of(FileKind.PATHWAY), of(FileKind.PRACTICE), of(FileKind.CONTRASTS), of(FileKind.TRANSLATION)));
    }

    /// The kind fixes the type of the record, which the compiler cannot see through a map.
    @SuppressWarnings("unchecked")
    private <T> List<Parsed<T>> of(FileKind kind) {
        return read.getOrDefault(kind, List.of()).stream().map(p -> (Parsed<T>) p).toList();
    }
}
