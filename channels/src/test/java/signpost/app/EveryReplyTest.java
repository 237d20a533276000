package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.channels.sms.SmsRenderer;
import signpost.channels.sms.SmsSegments;
import signpost.channels.web.PlainRenderer;
import signpost.core.directory.Audience;
import signpost.core.directory.District;
import signpost.core.directory.Grade;
import signpost.core.directory.Link;
import signpost.core.directory.Phone;
import signpost.core.directory.Schedule;
import signpost.core.directory.Service;
import signpost.core.message.Channel;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Utterance;
import signpost.core.turn.Turn;

/// Walks every reply that the content can make, on both channels: every node and choice reachable from the menu, every intent, every term, every district × grade.
class EveryReplyTest {
    private static final List<String> OWN_NAMES = RealProduct.ASSEMBLY.knowledge().bundle().translations().stream()
            .map(translation -> translation.name().own())
            .toList();
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\d.])\\d(?:[ -]?\\d){4,}(?![\\d.]?\\d)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final List<String> RENDERED = new ArrayList<>();
    private static final List<List<String>> TEXTS = new ArrayList<>();
    private static final List<Reply> REPLIES = new ArrayList<>();
    private static final List<Reply> ON_THE_WEB = new ArrayList<>();

    @BeforeAll
    static void walk() {
        for (var channel : Channel.values()) {
            for (var audience : Audience.values()) {
                new Walk(channel, audience).everywhere();
            }
        }
        services().stream().map(EveryReplyTest::alone).forEach(reply -> {
            RENDERED.add(new PlainRenderer().render(reply));
            RENDERED.addAll(new SmsRenderer().parts(reply));
        });
    }

    /// A reply that shows one service and nothing else.
    private static Reply alone(Service service) {
        var phones = service.access().phones().stream()
                .map(p -> new Message.PhoneNow(p, Schedule.Answer.UNKNOWN, Optional.empty()))
                .toList();
        var card = new Message.ServiceCard(service, "Covers " + service.eligibility().area().label(), phones, true);
        return new Reply(List.of(card), List.of(), Reply.Context.at("test/alone"));
    }

    /// Asks everything there is to ask, and picks every choice that is offered, each in a session of its own.
    private record Walk(Channel channel, Audience audience) {
        private static final int DEEPEST = 3;
        private static final int EACH = 1;

        void everywhere() {
            questions().forEach(text -> follow(List.of(new Utterance.Typed(text)), 0));
        }

        private Stream<String> questions() {
            var kb = RealProduct.ASSEMBLY.knowledge();
            var terms = kb.bundle().jargon().stream().map(t -> "what does " + t.term() + " mean");
            var referrals = Stream.of(District.values())
                    .flatMap(d -> Stream.of(Grade.values())
                            .flatMap(g -> Stream.of("", ", a child aged 4", ", an adult at risk, no consent")
                                    .map(more -> d.label() + " " + words(g) + more)));
            var places = Stream.of(District.values()).map(d -> "who do i call in " + d.label());
            return Stream.of(terms, referrals, places, intents(), Stream.of("menu", "help", "clear")).flatMap(s -> s);
        }

        /// What people say who want each of the things there are: for every intent and every signal a phrase of each author.
        private static Stream<String> intents() {
            var phrases = RealProduct.ASSEMBLY.knowledge().bundle().phrases();
            var wanted = phrases.intents().stream().map(i -> i.byAuthor());
            var raised = phrases.signals().stream().map(s -> s.byAuthor());
            return Stream.concat(wanted, raised)
                    .flatMap(byAuthor -> byAuthor.values().stream())
                    .flatMap(said -> said.stream().limit(EACH));
        }

        private static String words(Grade grade) {
            return grade == Grade.NO_DASH ? "no dash done yet" : grade.slug() + " risk";
        }

        private void follow(List<Utterance> said, int depth) {
            var session = Answerer.fresh();
            Reply last = null;
            for (var utterance : said) {
                last = RealProduct.ASSEMBLY
                        .talk()
                        .turn(new Turn(session, channel, utterance, audience, RealProduct.NOON));
            }
            if (last == null) {
                return;
            }
            keep(last);
            if (depth < DEEPEST && said.getFirst().equals(new Utterance.Typed("menu"))) {
                last.choices().forEach(choice -> follow(
                        Stream.concat(said.stream(), Stream.of(new Utterance.Picked(choice.id()))).toList(),
                        depth + 1));
            }
        }

        private void keep(Reply reply) {
            REPLIES.add(reply);
            if (channel == Channel.WEB) {
                ON_THE_WEB.add(reply);
                RENDERED.add(new PlainRenderer().render(reply));
            } else {
                var parts = new SmsRenderer().parts(reply);
                RENDERED.addAll(parts);
                TEXTS.add(parts);
            }
        }
    }

    private static List<Service> services() {
        return RealProduct.ASSEMBLY.knowledge().bundle().services();
    }

    @Test
    @Tag("SAFE-02")
    void everyNumberComesFromARecord() {
        var onRecord = services().stream()
                .flatMap(s -> s.access().phones().stream())
                .map(Phone::digits)
                .collect(Collectors.toSet());
        assertThat(numbers()).isSubsetOf(onRecord).hasSizeGreaterThan(40);
    }

    private static Set<String> numbers() {
        return RENDERED.stream()
                .map(text -> ADDRESS.matcher(text).replaceAll(""))
                .flatMap(text -> LONG_NUMBER.matcher(text).results().map(r -> r.group().replaceAll("\\D", "")))
                .collect(Collectors.toSet());
    }

    @Test
    @Tag("SAFE-02")
    void everyLinkAndEMailComesFromARecord() {
        var onRecord = services().stream()
                .flatMap(s -> s.access().links().stream())
                .map(Link::href)
                .map(href -> href.replace("mailto:", ""))
                .collect(Collectors.toSet());
        var shown = RENDERED.stream()
                .flatMap(text -> ADDRESS.matcher(text).results().map(r -> r.group()))
                .collect(Collectors.toSet());
        assertThat(shown).isSubsetOf(onRecord).hasSizeGreaterThan(10);
    }

    @Test
    @Tag("SAFE-02")
    void nothingOfTheDenyListOccurs() {
        var everything = String.join("\n", RENDERED);
        var digits = numbers();
        denied().forEach(line -> {
            if (line.kind().equals("phone")) {
                assertThat(digits).doesNotContain(line.value());
            } else {
                assertThat(everything).doesNotContainIgnoringCase(line.value());
            }
        });
    }

    private record Denied(String kind, String value) {}

    private static List<Denied> denied() {
        try (var in = EveryReplyTest.class.getResourceAsStream("/signpost/app/deny.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Denied(cells[0], cells[1]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    @Tag("SAFE-14")
    void noQuestionEndsInTheLastResort() {
        assertThat(REPLIES).extracting(r -> r.context().node()).doesNotContain("last-resort/reply");
    }

    @Test
    @Tag("SAFE-05")
    void everyReplyWithServicesHasALineThatIsOpenNow() {
        var always = services().stream()
                .filter(Service::alwaysOpen)
                .flatMap(s -> s.access().phones().stream())
                .map(Phone::number)
                .toList();
        REPLIES.stream()
                .filter(r -> !r.serviceIds().isEmpty())
                .map(r -> new PlainRenderer().render(r))
                .forEach(text -> assertThat(always).anyMatch(text::contains));
    }

    @Test
    @Tag("SAFE-09")
    void everyReplyOnTheWebHasTheWayTo999OneChoiceAway() {
        ON_THE_WEB.stream()
                .filter(r -> !r.context().ended() && !r.context().node().startsWith("danger/"))
                .forEach(r -> assertThat(r.choices()).extracting(c -> c.id()).containsAnyOf("danger-now", "yes-in-danger"));
        assertThat(RENDERED).noneMatch(String::isBlank);
    }

    @Test
    @Tag("SAFE-33")
    void everyTextIsAtMostTwoSegmentsAndGsmUnlessItNamesAnotherLanguage() {
        TEXTS.forEach(parts -> parts.forEach(part -> {
            assertThat(SmsSegments.isGsm(part) || OWN_NAMES.stream().anyMatch(part::contains)).as(part).isTrue();
            assertThat(SmsSegments.count(part)).as(part).isLessThanOrEqualTo(SmsRenderer.MOST_SEGMENTS);
        }));
    }

    @Test
    @Tag("SAFE-03")
    void twentyFourHoursNeverStandsBesideTheMedwayLine() {
        assertThat(RENDERED).noneMatch(text -> text.matches("(?s).*0800 917 9948[^.\\n]{0,30}24 hours.*"));
    }

    @Test
    @Tag("SAFE-01")
    void noTemplateWordIsLeftOver() {
        assertThat(RENDERED).noneMatch(text -> text.contains("{") || text.contains("}"));
    }
}
