package signpost.kb.preview;

/// Writes what is said on the web beside what is said in a text message.
final class Words {
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
                html.put(Tag.styled("p", "label"), "By text" + (sms.isEmpty() ? "" : ": " + Say.size(cards.text(sms))));
                said("sms", sms);
            });
        });
    }

    private void said(String frame, String words) {
        if (words.isEmpty()) {
            html.put(Tag.styled("p", "nothing"), "Nothing of its own");
        } else {
            html.put(Tag.styled("p", "said " + frame), words);
        }
    }
}
