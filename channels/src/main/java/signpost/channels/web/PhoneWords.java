package signpost.channels.web;

import signpost.core.directory.Phone;
import signpost.core.message.Message;

/// What is said about a number on the web.
final class PhoneWords {
    private PhoneWords() {}

    /// What a call costs (practice: 0800, 0808 and 116 numbers are free, 01, 02 and 03 are not).
    static String cost(Phone phone) {
        return switch (phone.cost()) {
            case FREE -> "free";
            case STANDARD -> "Charged at your usual rate";
            case CHARGED -> "You may be charged";
        };
    }

    /// When it is answered, after what tells it apart from the service's other numbers and the word that a text needs.
    static String hours(Phone phone) {
        var label = phone.label() == null ? "" : phone.label() + ": ";
        var keyword = phone.keyword() == null ? "" : "Send the word " + phone.keyword() + ". ";
        return label + keyword + phone.hours().text();
    }

    /// Whether it is answered now. Not known is said as not known (SAFE-04).
    static String now(Message.PhoneNow now) {
        return switch (now.open()) {
            case OPEN -> "open now";
            case CLOSED -> "closed now" + now.next().map(next -> ", opens " + next.words()).orElse("");
            case UNKNOWN -> "check the hours";
        };
    }
}
