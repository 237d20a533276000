package signpost.app;

import java.time.Instant;
import java.util.List;
import signpost.channels.sms.SmsRenderer;
import signpost.channels.sms.SmsSegments;
import signpost.channels.web.HtmlRenderer;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceDirectory;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.turn.Cards;
import signpost.kb.preview.CardPrinter;

/// Prints cards for the book with the renderers that people are answered with.
final class BookCards implements CardPrinter {
    private final HtmlRenderer web = new HtmlRenderer();
    private final SmsRenderer sms = new SmsRenderer();
    private final Cards cards;
    private final Instant at;

    /// @param at the moment for which "open" is meant
    BookCards(ServiceDirectory directory, Instant at) {
        this.cards = new Cards(directory);
        this.at = at;
    }

    @Override
    public String webCard(Service service) {
        return web.card(card(service));
    }

    @Override
    public List<Sent> textMessage(Service service) {
        var reply = new Reply(List.of(card(service)), List.of(), Reply.Context.at("preview/card"));
        return sms.parts(reply).stream().map(BookCards::sent).toList();
    }

    @Override
    public Sent text(String words) {
        return sent(words);
    }

    private Message.ServiceCard card(Service service) {
        return cards.card(service, cards.why(service), at);
    }

    private static Sent sent(String text) {
        return new Sent(text, SmsSegments.count(text), text.length());
    }
}
