package signpost.kb.preview;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import signpost.core.directory.District;
import signpost.core.directory.Grade;

/// Writes what is said on the web beside what is said in a text message.
final class Words {
    private static final String LONGEST_PLACE = longest(Arrays.stream(District.values()).map(District::label));
    private static final String LONGEST_LANGUAGE = "Bulgarian or Russian or Ukrainian";
    private static final String LONGEST_GRADE = longest(Arrays.stream(Grade.values()).map(Grade::label));

    private final Markup html;
    private final CardPrinter cards;

    Words(Markup html, CardPrinter cards) {
        this.html = html;
        this.cards = cards;
    }

    /// Wording of ours; either may be empty, which means that nothing is said there.
    void pair(String web, String sms) {
        if (web.isEmpty() && sms.isEmpty()) {
            html.put(Tag.styled("p", "nothing"), "Says nothing of its own.");
            return;
        }
        html.in(Tag.styled("div", "pair"), () -> {
            html.in(Tag.styled("div", "side"), () -> {
                html.put(Tag.styled("p", "label"), "On the web");
                said("web", web);
            });
            html.in(Tag.styled("div", "side"), () -> {
                html.put(Tag.styled("p", "label"), "By text" + (sms.isEmpty() ? "" : ": " + Say.size(cards.text(filled(sms)))));
                said("sms", sms);
            });
        });
    }

    /// The words at their longest, which is what has to fit.
    private static String filled(String sms) {
        return sms.replace("{place}", LONGEST_PLACE).replace("{grade}", LONGEST_GRADE).replace("{language}", LONGEST_LANGUAGE);
    }

    private static String longest(Stream<String> labels) {
        return labels.max(Comparator.comparingInt(String::length)).orElse("");
    }

    private void said(String frame, String words) {
        if (words.isEmpty()) {
            html.put(Tag.styled("p", "nothing"), "Nothing of its own");
        } else {
            html.put(Tag.styled("p", "said " + frame), words);
        }
    }
}
