package signpost.core.safety;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import signpost.core.directory.Phone;
import signpost.core.directory.Schedule;
import signpost.core.directory.Service;
import signpost.core.message.Channel;
import signpost.core.message.Choice;
import signpost.core.message.Message;
import signpost.core.message.Reply;

/// Checks every reply before any channel sees it.
///
/// Holds SAFE-02 (every number comes from a record), SAFE-05 (a reply that lists services has a line that is open now) and
/// SAFE-09 (help for danger is one choice away). The open line is kept here and nowhere else: the directory ranks and promises no open line,
/// and a number that is always open needs neither an index nor a clock.
public final class ReplyGuard {
    /// The choice that leads to the 999 reply from everywhere.
    public static final Choice DANGER = new Choice("danger-now", "I am in danger now");

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){4,}");
    private static final int SHORTEST = 5;
    private static final String STILL_OPEN = "Open now, 24 hours a day: 0808 168 9111 (Victim Support, Kent and Medway) or 0808 2000 247 (all of England).";

    /// For somebody worried about their own behaviour: not a line on which the people they harm are helped.
    private static final String STILL_OPEN_FOR_CHANGE = "Open now, 24 hours a day: 116 123 (Samaritans).";

    private final Set<String> onRecord;
    private final Set<String> alwaysOpen;

    /// @param services every record that may be shown to anybody
    public ReplyGuard(List<Service> services) {
        var phones = Stream.concat(
                        services.stream().flatMap(s -> s.access().phones().stream()),
                        Stream.of(LastResort.EMERGENCY, LastResort.LOCAL_LINE, LastResort.NATIONAL_LINE))
                .toList();
        this.onRecord = new HashSet<>(phones.stream().map(Phone::digits).toList());
        this.alwaysOpen = new HashSet<>(phones.stream()
                .filter(p -> p.hours().schedule() instanceof Schedule.Always)
                .map(Phone::digits)
                .filter(digits -> digits.length() >= SHORTEST)
                .toList());
    }

    /// The reply as it may be sent.
    ///
    /// @throws UnreviewedNumberException if a text holds a number that no record has: the caller sends the last resort
    public Reply check(Reply reply, Channel channel) {
        if (reply.messages().isEmpty()) {
            return reply;
        }
        var digits = digitsIn(reply);
        if (!onRecord.containsAll(digits)) {
            throw new UnreviewedNumberException(reply.context().node());
        }
        return new Reply(withOpenLine(reply, digits), withDanger(reply, channel), reply.context());
    }

    private List<String> digitsIn(Reply reply) {
        return reply.messages().stream()
                .flatMap(m -> switch (m) {
                    case Message.Text(var text) -> numbers(text);
                    case Message.Jargon(var term, var text) -> numbers(text);
                    case Message.InLanguage(var language, var direction, var text, var phones) ->
                        Stream.concat(numbers(text), phones.stream().map(Phone::digits));
                    case Message.Safety(var signal, var text, var phones) ->
                        Stream.concat(numbers(text), phones.stream().map(Phone::digits));
                    case Message.ServiceCard card ->
                        Stream.concat(
                                numbers(words(card)),
                                card.phones().stream().map(p -> p.phone().digits()));
                })
                .toList();
    }

    private static String words(Message.ServiceCard card) {
        var about = card.service().about();
        return String.join(
                "\n",
                about.summary(),
                about.shortText(),
                about.forWhom(),
                card.why(),
                card.service().access().call());
    }

    private Stream<String> numbers(String text) {
        return hasNumber(text) ? NUMBER.matcher(text).results().map(r -> digits(r.group())) : Stream.empty();
    }

    /// Whether there are digits enough for a number: most texts are spared the pattern.
    private static boolean hasNumber(String text) {
        var digits = 0;
        for (var i = 0; i < text.length() && digits < SHORTEST; i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits++;
            }
        }
        return digits == SHORTEST;
    }

    /// The digits of a run; of "0808 2000 247 24" those of the number on record, since the rest is a word of its own.
    private String digits(String run) {
        var words = List.of(run.split("[ .-]"));
        return IntStream.rangeClosed(1, words.size())
                .map(i -> words.size() + 1 - i)
                .mapToObj(i -> String.join("", words.subList(0, i)))
                .filter(onRecord::contains)
                .filter(digits -> String.join("", words).length() - digits.length() < SHORTEST)
                .findFirst()
                .orElse(String.join("", words));
    }

    private List<Message> withOpenLine(Reply reply, List<String> digits) {
        var listsServices = reply.messages().stream().anyMatch(Message.ServiceCard.class::isInstance);
        if (!listsServices || digits.stream().anyMatch(alwaysOpen::contains)) {
            return reply.messages();
        }
        var longer = new ArrayList<>(reply.messages());
        longer.add(new Message.Text(isForChange(reply) ? STILL_OPEN_FOR_CHANGE : STILL_OPEN));
        return longer;
    }

    private static boolean isForChange(Reply reply) {
        return reply.messages().stream()
                .anyMatch(m -> m instanceof Message.ServiceCard card
                        && card.service().eligibility().needs().contains("own-behaviour"));
    }

    private static List<Choice> withDanger(Reply reply, Channel channel) {
        var already = reply.choices().contains(DANGER) || reply.context().node().startsWith("danger/");
        if (channel == Channel.SMS || already) {
            return reply.choices();
        }
        return Stream.concat(reply.choices().stream(), Stream.of(DANGER)).toList();
    }
}
