package signpost.kb.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a lock screen shows of a text message, its first 40 characters, gives nothing away, unless it is the 999 reply (SAFE-30).
final class SmsTextIsDiscreet implements ContentRule {
    private static final int SHOWN = 40;
    private static final Pattern GIVES_AWAY = Pattern.compile(
            "abus|domestic|violen|refuge|victim|survivor|\\brap(?:e|ed|ing|ist)\\b|sexual|assault|perpetrat|stalk|coerci|suicid|women's aid",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIRECTIVE = Pattern.compile("\\b999\\b");

    @Override
    public String id() {
        return "sms-text-is-discreet";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return Line.in(draft).stream()
                .filter(line -> line.file().equals("flows") && line.key().equals("sms"))
                .flatMap(line -> givenAway(line.text())
                        .map(word -> ContentProblem.error(
                                line.spot(),
                                "A lock screen would show \"" + word + "\". Keep it out of the first 40 characters.",
                                id()))
                        .stream())
                .toList();
    }

    private static Optional<String> givenAway(String text) {
        var shown = text.substring(0, Math.min(SHOWN, text.length()));
        return DIRECTIVE.matcher(shown).find()
                ? Optional.empty()
                : GIVES_AWAY.matcher(shown).results().map(MatchResult::group).findFirst();
    }
}
