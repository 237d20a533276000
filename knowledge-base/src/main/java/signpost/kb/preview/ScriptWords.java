package signpost.kb.preview;

import signpost.kb.preview.ConversationScript.Mark;

/// The words of a `.chat` file besides those of the people, for reading and writing.
final class ScriptWords {
    static final String INDENT = "    ";
    static final String EXACT = "exact:";
    static final String WORDS = "|";
    static final String ASKS = "asks";
    static final String LEAVES_OPEN = "leaves-open";
    static final String SIGNAL = "signal";
    static final String AREA = "area";
    static final String PART = "part";
    static final String NOT_KNOWN = "not-known";

    private ScriptWords() {}

    /// A mark as it is written.
    static String words(Mark mark) {
        return switch (mark) {
            case SILENT -> "says nothing";
            case ENDS -> "ends";
        };
    }
}
