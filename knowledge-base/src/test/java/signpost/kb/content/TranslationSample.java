package signpost.kb.content;

import java.nio.charset.StandardCharsets;
import signpost.kb.format.FileSchema;
import signpost.kb.format.Reading;
import signpost.kb.format.TranslationFile;
import signpost.kb.format.YamlReader;

/// A translation that keeps every rule, for tests that spoil or sign it.
public final class TranslationSample {
    /// Nobody has signed it.
    public static final String POLISH = """
            language: pl
            name: Polish
            own-name: polski
            script: latin
            direction: ltr
            interpreter: tłumacz
            messages:
              danger: Zadzwoń pod numer 999.
              help: "Pomoc: 0808 168 9111."
              interpreter: Możesz poprosić o tłumacza.
              leave: Możesz opuścić tę stronę.
              english: Możesz pisać po angielsku.
            drafted-by: a test of this project
            native-speaker: null
            second-reader: null
            """;

    private TranslationSample() {}

    /// The same, signed by both.
    public static String signedBy(String speaker, String reader) {
        return signed(POLISH, speaker, reader);
    }

    /// A record with both signatures for the words that it has.
    public static String signed(String record, String speaker, String reader) {
        return record.replace("native-speaker: null", "native-speaker: " + signature(record, speaker))
                .replace("second-reader: null", "second-reader: " + signature(record, reader));
    }

    private static String signature(String record, String role) {
        return "{role: %s, date: 2026-11-21, words: \"%s\"}".formatted(role, Translations.digest(read(record)));
    }

    static TranslationFile read(String record) {
        var reading = new YamlReader().read(record.getBytes(StandardCharsets.UTF_8), TranslationFile.class, FileSchema.ANY);
        if (reading instanceof Reading.Whole<TranslationFile> whole) {
            return whole.value();
        }
        throw new IllegalArgumentException(reading.toString());
    }
}
