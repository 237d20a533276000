package signpost.channels.web;

import java.util.List;
import java.util.Locale;
import signpost.core.directory.Phone;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Signal;

/// Turns a [Reply] into what goes over the wire to a browser. Pure.
public final class WebRenderer {

    /// @param token names the session in the next turn
    public TurnResponse render(String token, Reply reply) {
        var context = reply.context();
        return new TurnResponse(
                token,
                reply.messages().stream().map(this::body).toList(),
                reply.choices().stream().map(c -> new TurnResponse.Option(c.id(), c.label())).toList(),
                context.signal().slug(),
                context.area(),
                context.ended());
    }

    private TurnResponse.Body body(Message message) {
        return switch (message) {
            case Message.Text(var text) -> new TurnResponse.TextBody(text, null, null);
            case Message.Jargon(var term, var text) -> new TurnResponse.JargonBody(term, text);
            case Message.Safety(var signal, var text, var phones) ->
                new TurnResponse.SafetyBody(signal.slug(), text, phones.stream().map(this::dial).toList(), null, null);
            case Message.InLanguage foreign -> foreign(foreign);
            case Message.ServiceCard card -> service(card);
        };
    }

    private TurnResponse.Body foreign(Message.InLanguage said) {
        var direction = said.direction().slug();
        return said.phones().isEmpty()
                ? new TurnResponse.TextBody(said.shown(), said.language(), direction)
                : new TurnResponse.SafetyBody(
                        Signal.NONE.slug(), said.shown(), said.phones().stream().map(this::dial).toList(), said.language(), direction);
    }

    private TurnResponse.Dial dial(Phone phone) {
        return new TurnResponse.Dial(phone.number(), phone.href());
    }

    /// A service as in chat.
    public TurnResponse.ServiceBody service(Message.ServiceCard card) {
        var service = card.service();
        var about = service.about();
        return new TurnResponse.ServiceBody(
                service.id(),
                service.name(),
                new TurnResponse.What(
                        about.summary(), service.eligibility().area().label(), about.forWhom(), card.why()),
                new TurnResponse.Ways(card.phones().stream().map(this::line).toList(), links(card), service.access().call()),
                new TurnResponse.Checked(
                        service.assurance().checked().toString(), card.overdue(), service.assurance().source()));
    }

    private static List<TurnResponse.Anchor> links(Message.ServiceCard card) {
        return card.service().access().links().stream()
                .map(link -> new TurnResponse.Anchor(link.label(), link.href()))
                .toList();
    }

    private TurnResponse.Line line(Message.PhoneNow now) {
        var phone = now.phone();
        return new TurnResponse.Line(
                phone.number(),
                phone.href(),
                phone.kind().name().toLowerCase(Locale.ROOT),
                PhoneWords.cost(phone),
                PhoneWords.hours(phone),
                now.open().name().toLowerCase(Locale.ROOT),
                now.next().map(Message.OpensNext::at).orElse(null));
    }
}
