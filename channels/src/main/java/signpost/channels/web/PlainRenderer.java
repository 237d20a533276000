package signpost.channels.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import signpost.core.directory.Phone;
import signpost.core.message.Choice;
import signpost.core.message.Message;
import signpost.core.message.Reply;

/// A web reply as plain text, as somebody hears it who uses a screen reader: what answers a signal first, cards flattened,
/// choices last. Pure.
public final class PlainRenderer {

    /// One block a line; empty for a silent reply.
    public String render(Reply reply) {
        var safety = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (var message : reply.messages()) {
            (message instanceof Message.Safety ? safety : others).add(block(message));
        }
        safety.addAll(others);
        if (!reply.choices().isEmpty()) {
            safety.add(choices(reply.choices()));
        }
        return String.join("\n", safety);
    }

    private String block(Message message) {
        return switch (message) {
            case Message.Text(var text) -> text;
            case Message.Jargon(var term, var text) -> text.startsWith(term) ? text : term + ": " + text;
            case Message.InLanguage said -> said.text();
            case Message.Safety safety -> safety(safety);
            case Message.ServiceCard card -> card(card);
        };
    }

    private static String safety(Message.Safety safety) {
        var missing = safety.phones().stream()
                .filter(phone -> !safety.text().contains(phone.number()))
                .map(phone -> " Call " + phone.number() + ".")
                .collect(Collectors.joining());
        return safety.text() + missing;
    }

    private static String card(Message.ServiceCard card) {
        var parts = new ArrayList<String>();
        parts.add(card.service().name() + ".");
        parts.add(sentence(card.service().about().summary()));
        card.phones().forEach(now -> parts.add(sentence(phone(now))));
        parts.add(sentence(card.service().access().call()));
        card.service().access().links().forEach(link -> parts.add(link.label() + ": " + link.href()));
        if (card.overdue()) {
            parts.add("We were due to check this again.");
        }
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }

    private static String phone(Message.PhoneNow now) {
        return (now.phone().kind() == Phone.Kind.TEXT ? "Text " : "Call ")
                + now.phone().number() + ", " + PhoneWords.now(now) + ". " + PhoneWords.hours(now.phone());
    }

    private static String sentence(String text) {
        return text.isEmpty() || text.matches("(?s).*[.?!]") ? text : text + ".";
    }

    private static String choices(List<Choice> choices) {
        return "You can ask: "
                + IntStream.range(0, choices.size())
                        .mapToObj(i -> (i + 1) + ". " + choices.get(i).label())
                        .collect(Collectors.joining(" "));
    }
}
