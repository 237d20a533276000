package signpost.kb.content;

import java.util.List;
import java.util.regex.Pattern;

/// No wording asks for a word that the carrier takes for itself: whoever sends one hears nothing more from us (SAFE-31).
final class SmsWordIsFree implements ContentRule {
    private static final String CARRIER = "(?:STOP|STOPALL|UNSUBSCRIBE|CANCEL|END|QUIT|REVOKE|OPTOUT)";
    private static final Pattern SHOUTED = Pattern.compile("\\b" + CARRIER + "\\b");
    private static final Pattern ASKED_FOR = Pattern.compile(
            "\\b(?:reply|text|send|type|write|answer|say)(?: with)?(?: the word)? ['\"]?" + CARRIER + "\\b['\"]?(?: to\\b|[.,]|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE = Pattern.compile(CARRIER, Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "sms-word-is-free";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return Line.in(draft).stream()
                .filter(line -> line.isWording() && isTaken(line))
                .map(line -> ContentProblem.error(
                        line.spot(),
                        "Carriers act on this word themselves. Use another, such as BACK, MENU, MORE or CLEAR.",
                        id()))
                .toList();
    }

    private static boolean isTaken(Line line) {
        return SHOUTED.matcher(line.text()).find()
                || ASKED_FOR.matcher(line.text()).find()
                || (line.key().equals("label") && WHOLE.matcher(line.text()).matches());
    }
}
