package signpost.channels.sms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import signpost.core.directory.Phone;
import signpost.core.directory.Schedule;
import signpost.core.message.Choice;
import signpost.core.message.Message;
import signpost.core.message.Reply;

/// Writes the messages of a reply as short lines: what answers a signal first, cards with their numbers, choices last. Pure.
///
/// In GSM-7, but for words in another language, which have to keep their letters (SAFE-33).
final class SmsBlocks {
    private SmsBlocks() {}

    /// One line a message, empty for a silent reply.
    static List<String> of(Reply reply) {
        var first = new ArrayList<String>();
        var then = new ArrayList<String>();
        var said = words(reply.messages());
        for (var message : openBeforeClosed(reply.messages())) {
            switch (message) {
                case Message.Safety safety -> first.add(Transliteration.toGsm(safety(safety)));
                case Message.Text(var text) -> then.add(Transliteration.toGsm(text));
                case Message.Jargon(var term, var text) -> then.add(Transliteration.toGsm(text));
                case Message.InLanguage foreign -> then.add(foreign.shown());
                case Message.ServiceCard card -> {
                    if (!saysAll(said, card)) {
                        addCard(then, Transliteration.toGsm(card.service().name()), Transliteration.toGsm(": " + ways(card)));
                    }
                }
            }
        }
        first.addAll(then);
        if (!first.isEmpty() && !reply.choices().isEmpty()) {
            first.add(Transliteration.toGsm(choices(reply.choices())));
        }
        return first.stream().flatMap(String::lines).filter(l -> !l.isBlank()).toList();
    }

    /// The same messages, but a service that is closed now stands after those next to it that are not: a text may be all that is read (SAFE-05).
    private static List<Message> openBeforeClosed(List<Message> messages) {
        var ordered = new ArrayList<Message>();
        var closed = new ArrayList<Message>();
        for (var message : messages) {
            if (message instanceof Message.ServiceCard card && isClosed(card)) {
                closed.add(card);
                continue;
            }
            if (!(message instanceof Message.ServiceCard)) {
                ordered.addAll(closed);
                closed.clear();
            }
            ordered.add(message);
        }
        ordered.addAll(closed);
        return ordered;
    }

    private static boolean isClosed(Message.ServiceCard card) {
        return !card.phones().isEmpty() && card.phones().stream().allMatch(now -> now.open() == Schedule.Answer.CLOSED);
    }

    /// Adds a card as a line; one with the numbers and hours of the line before shares that.
    private static void addCard(List<String> lines, String name, String ways) {
        if (!lines.isEmpty() && lines.getLast().endsWith(ways)) {
            var before = lines.removeLast();
            lines.add(before.substring(0, before.length() - ways.length()) + " or " + name + ways);
        } else {
            lines.add(name + ways);
        }
    }

    /// Every word of the reply outside its cards.
    private static String words(List<Message> messages) {
        return messages.stream()
                .map(message -> switch (message) {
                    case Message.Text(var text) -> text;
                    case Message.Jargon(var term, var text) -> text;
                    case Message.Safety safety -> safety(safety);
                    case Message.InLanguage said -> said.text();
                    case Message.ServiceCard card -> "";
                })
                .collect(Collectors.joining("\n"));
    }

    private static boolean saysAll(String said, Message.ServiceCard card) {
        return !card.phones().isEmpty()
                && said.contains(card.service().name())
                && card.phones().stream().allMatch(now -> said.contains(now.phone().number()));
    }

    /// The words of a safety message, and any of its numbers that they leave out.
    private static String safety(Message.Safety safety) {
        var missing = safety.phones().stream()
                .filter(phone -> !safety.text().contains(phone.number()))
                .map(phone -> " Call " + phone.number() + ".")
                .collect(Collectors.joining());
        return safety.text() + missing;
    }

    private static String ways(Message.ServiceCard card) {
        var ways = card.phones().stream()
                .filter(now -> now.phone().kind() != Phone.Kind.RELAY)
                .sorted(Comparator.comparing(now -> now.open() != Schedule.Answer.OPEN))
                .map(SmsBlocks::way)
                .collect(Collectors.joining(".\n"));
        var links = card.service().access().links();
        if (ways.isEmpty()) {
            ways = links.isEmpty() ? card.service().about().shortText() : links.getFirst().href();
        }
        return ways + (ways.endsWith(".") || ways.contains("://") ? "" : ".")
                + (card.overdue() ? " We were due to check this again." : "");
    }

    private static String way(Message.PhoneNow now) {
        var phone = now.phone();
        var known = !(phone.hours().schedule() instanceof Schedule.Unknown);
        var label = phone.label() == null || known ? "" : phone.label() + " "; // hours tell two numbers apart in less room
        var way = switch (phone.kind()) {
            case VOICE -> phone.number();
            case TEXT -> phone.keyword() == null
                    ? "text " + phone.number()
                    : "text " + phone.keyword() + " to " + phone.number();
            case RELAY -> "relay " + phone.number(); // left out above: texts are read by people who can call or text
        };
        return label + way + " (" + hours(now) + ")";
    }

    /// When the number is answered, and whether that is now. Not known is said as not known (SAFE-04).
    private static String hours(Message.PhoneNow now) {
        var hours = now.phone().hours();
        var known = hours.shortText();
        return switch (now.open()) {
            case OPEN -> hours.schedule() instanceof Schedule.Always ? known : "open now";
            case CLOSED -> known + ", closed" + now.next().map(next -> ", opens " + next.words()).orElse("");
            case UNKNOWN -> known.isEmpty() ? "check hours" : known.toLowerCase(Locale.ROOT).contains("check") ? known : known + ", check hours";
        };
    }

    private static String choices(List<Choice> choices) {
        return IntStream.range(0, choices.size())
                .mapToObj(i -> (i + 1) + " for " + choices.get(i).label().replaceAll("[.?!]+$", ""))
                .collect(Collectors.joining(", ", "Reply ", "."));
    }
}
