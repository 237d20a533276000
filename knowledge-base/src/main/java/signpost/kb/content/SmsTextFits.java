package signpost.kb.content;

import java.util.List;
import java.util.Optional;

/// Words for text messages use the plain character set, and each fits into two segments (SAFE-33).
final class SmsTextFits implements ContentRule {
    private static final int TWO_SEGMENTS = 306;

    @Override
    public String id() {
        return "sms-text-fits";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return Line.in(draft).stream()
                .filter(Line::isSms)
                .flatMap(line -> fault(line.text()).map(fault -> ContentProblem.error(line.spot(), fault, id())).stream())
                .toList();
    }

    private static Optional<String> fault(String text) {
        var filled = Placeholders.longest(text);
        var foreign = Gsm7.firstForeign(filled);
        if (!foreign.isEmpty()) {
            return Optional.of("\"" + foreign + "\" makes a text message cost twice as much. Write it with plain characters.");
        }
        var septets = Gsm7.septets(filled).orElseThrow();
        return septets <= TWO_SEGMENTS
                ? Optional.empty()
                : Optional.of("This is %d characters long; %d fit. Shorten it.".formatted(septets, TWO_SEGMENTS));
    }
}
