package signpost.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.channels.testing.Samples;
import signpost.core.directory.Phone;
import signpost.core.directory.ServiceArea;
import signpost.core.message.Choice;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Signal;

/// What holds for every reply, tried on a thousand made-up ones. The seed is fixed, so a failure comes again.
class SmsRendererPropertiesTest {
    private static final int REPLIES = 1000;
    private static final List<String> WORDS = List.of(
            "you", "can", "call", "somebody", "who", "listens", "abuse", "refuge", "Victim", "Support", "it’s", "free", "–",
            "confidential", "tonight,", "today;", "café", "€5", "[x]", "a", "safe", "place", "rape", "24 hours", "9am", "help.", "now?");
    private final SmsRenderer renderer = new SmsRenderer();
    private final Random random = new Random(20261121);

    private String words(int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> random.nextInt(12) == 0 ? number() : WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private String number() {
        return List.of("999", "116 123", "85258", "0808 157 0001", "01632 960123", "020 7946 0" + (100 + random.nextInt(800)))
                .get(random.nextInt(6));
    }

    private Message message() {
        return switch (random.nextInt(4)) {
            case 0 -> new Message.Text(words(60));
            case 1 -> new Message.Jargon("TERM", words(30));
            case 2 -> new Message.Safety(Signal.SERIOUS_HARM, words(30), List.of(Samples.voice(number(), Samples.always())));
            default -> Samples.card(
                    Samples.service("s" + random.nextInt(9), words(6), ServiceArea.Cover.UK, phones()), Samples.SATURDAY_NIGHT);
        };
    }

    private Phone[] phones() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> Samples.voice(number(), random.nextBoolean() ? Samples.office() : Samples.always()))
                .toArray(Phone[]::new);
    }

    private Reply reply() {
        var messages = new ArrayList<Message>();
        IntStream.rangeClosed(0, random.nextInt(6)).forEach(i -> messages.add(message()));
        var choices = IntStream.range(0, random.nextInt(15)).mapToObj(i -> new Choice("c" + i, words(5))).toList();
        var notice = random.nextBoolean() ? "Texts stay on this phone and may show on others. A phone nobody else can reach is safer." : null;
        var signal = random.nextInt(5) == 0 ? Signal.IMMEDIATE_DANGER : Signal.NONE;
        return new Reply(messages, choices, new Reply.Context(signal, null, "a/b", 0, notice, Set.of(), false));
    }

    @Test
    @Tag("SAFE-33")
    void everyPartIsGsmAndAtMostTwoSegments() {
        for (var i = 0; i < REPLIES; i++) {
            assertThat(renderer.parts(reply())).isNotEmpty().allSatisfy(part -> {
                assertThat(SmsSegments.isGsm(part)).isTrue();
                assertThat(SmsSegments.septets(part)).isLessThanOrEqualTo(306);
                assertThat(SmsSegments.count(part)).isBetween(1, 2);
            });
        }
    }

    @Test
    @Tag("SAFE-33")
    void noNumberIsDividedBetweenPartsOrSegments() {
        for (var i = 0; i < REPLIES; i++) {
            var reply = reply();
            var wanted = numbers(String.join("\n", SmsBlocks.of(reply)));
            var parts = renderer.parts(reply);
            var got = parts.stream().flatMap(part -> numbers(part).stream()).toList();

            assertThat(got).as("numbers of %s", parts).isEqualTo(wanted);
            parts.forEach(part -> assertThat(SmsUnit.WHOLE.matcher(part).results())
                    .filteredOn(found -> !found.group().startsWith("http"))
                    .noneMatch(found -> found.start() < SmsSegments.border(part) && SmsSegments.border(part) < found.end()));
        }
    }

    private static List<String> numbers(String text) {
        return SmsUnit.WHOLE.matcher(text).results().map(found -> found.group()).toList();
    }

    @Test
    @Tag("SAFE-30")
    void noPartGivesItselfAwayOnALockScreenButThe999Reply() {
        for (var i = 0; i < REPLIES; i++) {
            var reply = reply();
            var parts = renderer.parts(reply);
            var bound = reply.context().signal() == Signal.IMMEDIATE_DANGER ? parts.subList(1, parts.size()) : parts;

            assertThat(bound).allMatch(Discretion::isDiscreet);
        }
    }

    @Test
    @Tag("SAFE-33")
    void noWordIsLostAndNoneIsMadeUp() {
        for (var i = 0; i < REPLIES; i++) {
            var reply = reply();
            var notice = reply.context().notice() == null ? "" : "\n" + reply.context().notice();
            var got = renderer.parts(reply).stream()
                    .map(part -> part.replace("\n" + SmsRenderer.MORE, "").replace("\n" + SmsRenderer.MORE_IN_DANGER, "").replace(notice, "").replace(Discretion.LEAD, ""))
                    .flatMap(part -> Arrays.stream(part.strip().split("\\s+")))
                    .toList();
            var wanted = Arrays.asList(String.join("\n", SmsBlocks.of(reply)).strip().split("\\s+"));

            assertThat(got).isEqualTo(wanted);
        }
    }

    @Test
    @Tag("SAFE-29")
    void theSafetyLineIsInTheFirstPartAndThereAlone() {
        for (var i = 0; i < REPLIES; i++) {
            var reply = reply();
            var notice = reply.context().notice();
            var parts = renderer.parts(reply);
            if (notice != null) {
                assertThat(parts.getFirst()).contains(notice);
                assertThat(parts.subList(1, parts.size())).noneMatch(part -> part.contains(notice));
            }
        }
    }
}
