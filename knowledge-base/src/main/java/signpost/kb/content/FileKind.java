package signpost.kb.content;

import java.util.Arrays;
import java.util.Optional;
import signpost.kb.format.ContrastsFile;
import signpost.kb.format.FlowFile;
import signpost.kb.format.IntentFile;
import signpost.kb.format.JargonFile;
import signpost.kb.format.OrganizationFile;
import signpost.kb.format.PathwayFile;
import signpost.kb.format.PracticeFile;
import signpost.kb.format.SafetyFile;
import signpost.kb.format.TaxonomyFile;
import signpost.kb.format.TranslationFile;

/// The kinds of content file: where they lie, what they are read into, and which schema they follow.
enum FileKind {
    TAXONOMY("taxonomy.yaml", TaxonomyFile.class, "taxonomy"),
    ORGANIZATION("organizations/", OrganizationFile.class, "organization"),
    JARGON("jargon/", JargonFile.class, "jargon"),
    FLOW("flows/", FlowFile.class, "flow"),
    INTENT("intents/", IntentFile.class, "intent"),
    SAFETY("safety/", SafetyFile.class, "safety"),
    PATHWAY("pathway/", PathwayFile.class, "pathway"),
    PRACTICE("practice.yaml", PracticeFile.class, "practice"),
    CONTRASTS("contrasts.yaml", ContrastsFile.class, "contrasts"),
    TRANSLATION("translations/", TranslationFile.class, "translation");

    private final String place;
    private final Class<?> type;
    private final String schema;

    FileKind(String place, Class<?> type, String schema) {
        this.place = place;
        this.type = type;
        this.schema = schema;
    }

    Class<?> type() {
        return type;
    }

    /// The path of the schema within the content folder.
    String schema() {
        return "schema/" + schema + ".schema.json";
    }

    /// The kind of a file; empty for a file that is read elsewhere or by people alone.
    static Optional<FileKind> of(String name) {
        return Arrays.stream(values())
                .filter(kind -> name.endsWith(".yaml") && name.startsWith(kind.place))
                .findFirst();
    }
}
