package signpost.kb.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import signpost.kb.format.Scalar;

/// Words that people may read, and where.
///
/// @param file    the folder of the file, such as `flows`
/// @param pointer where the words stand in it
/// @param voice   on which channels they are read
record Line(Spot spot, String file, String pointer, Voice voice, String text) {

    /// Where words are read.
    enum Voice {
        WEB,
        SMS,
        BOTH
    }

    private static final String ORGANIZATIONS = "organizations";
    private static final Map<String, Map<String, Voice>> VOICES = Map.of(
            "flows", Map.of("web", Voice.WEB, "sms", Voice.SMS, "label", Voice.BOTH),
            "pathway", Map.of("web", Voice.WEB, "sms", Voice.SMS),
            "jargon", Map.of("plain", Voice.WEB, "short", Voice.SMS, "expansion", Voice.WEB, "term", Voice.BOTH),
            "taxonomy.yaml", Map.of("label", Voice.WEB),
            ORGANIZATIONS,
                    Map.of(
                            "name", Voice.BOTH,
                            "summary", Voice.WEB,
                            "for", Voice.WEB,
                            "call", Voice.WEB,
                            "hours-text", Voice.WEB,
                            "label", Voice.BOTH,
                            "short", Voice.SMS,
                            "short-hours", Voice.SMS));

    /// The keys whose words are sentences of ours, rather than names.
    private static final Set<String> PROSE = Set.of("web", "sms", "plain", "short", "summary", "for", "call", "hours-text");

    static List<Line> in(Draft draft) {
        return draft.published().flatMap(Line::in).toList();
    }

    private static Stream<Line> in(Parsed<?> file) {
        var folder = file.name().split("/")[0];
        var voices = VOICES.getOrDefault(folder, Map.of());
        return file.marks().scalars().stream()
                .filter(scalar -> voices.containsKey(scalar.key()))
                .map(scalar -> of(file, folder, scalar, voices.getOrDefault(scalar.key(), Voice.BOTH)));
    }

    private static Line of(Parsed<?> file, String folder, Scalar scalar, Voice voice) {
        return new Line(new Spot(file.shown(), scalar.at()), folder, scalar.pointer(), voice, scalar.text().strip());
    }

    String key() {
        return new Scalar(pointer, text, spot.at()).key();
    }

    boolean isSms() {
        return voice != Voice.WEB;
    }

    boolean isProse() {
        return PROSE.contains(key());
    }

    /// Whether the words are our own wording rather than part of a record of a service.
    boolean isWording() {
        return !file.equals(ORGANIZATIONS);
    }
}
