package signpost.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signpost.channels.testing.Samples;
import signpost.core.directory.Phone;
import signpost.core.directory.ServiceArea;
import signpost.core.message.Channel;
import signpost.core.message.Choice;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Signal;
import signpost.core.safety.LastResort;

@Tag("SAFE-33")
class SmsRendererTest {
    private static final String NOTICE = "Texts stay on this phone and may show elsewhere or on a bill.";
    private final SmsRenderer renderer = new SmsRenderer();

    private static Reply reply(Signal signal, int part, @Nullable String notice, Message... messages) {
        return new Reply(
                List.of(messages), List.of(), new Reply.Context(signal, null, "a/b", part, notice, Set.of(), false));
    }

    private static Message text(String text) {
        return new Message.Text(text);
    }

    @Test
    void writesCardsWithTheirNumbersAndChoicesLast() {
        var reply = new Reply(
                List.of(
                        text("These can help."),
                        Samples.card(Samples.ALWAYS, Samples.SATURDAY_NIGHT),
                        Samples.card(Samples.LOCAL, Samples.SATURDAY_NIGHT),
                        Samples.card(Samples.NO_PHONE, Samples.SATURDAY_NIGHT)),
                List.of(new Choice("m", "Medium risk"), new Choice("h", "High risk?")),
                Reply.Context.at("a/b"));

        assertThat(renderer.parts(reply)).containsExactly("""
                These can help.
                Example Line: 0808 157 0001 (24 hours).
                Page Alone: https://www.example.org/web-only
                Victim Aid & <Friends>: 01632 960001 (Mon to Fri 9am to 5pm, closed, opens Monday 9am).
                Reply 1 for Medium risk, 2 for High risk.""");
    }

    @Test
    @Tag("SAFE-04")
    void saysWhetherALineIsOpenAndNeverGuesses() {
        var service = Samples.service(
                "x", "Example", ServiceArea.Cover.UK,
                Samples.voice("01632 960001", Samples.office()),
                new Phone("01632 960002", Phone.Kind.VOICE, Phone.Cost.STANDARD, Samples.unknown(), "Nights", null),
                new Phone("85258", Phone.Kind.TEXT, Phone.Cost.FREE, Samples.always(), null, "HELLO"),
                new Phone("07700 900123", Phone.Kind.TEXT, Phone.Cost.FREE, Samples.always(), null, null));

        assertThat(renderer.parts(Samples.reply(Samples.card(service, Samples.FRIDAY_NOON))))
                .containsExactly("""
                        Example: 01632 960001 (open now).
                        text HELLO to 85258 (24 hours).
                        text 07700 900123 (24 hours).
                        Nights 01632 960002 (check hours).""");
    }

    @Test
    void leavesOutACardThatTheWordsSayAlready() {
        var words = text("Call Example Line on 0808 157 0001 at any time.");

        assertThat(renderer.parts(Samples.reply(words, Samples.card(Samples.ALWAYS, Samples.FRIDAY_NOON))))
                .containsExactly("Call Example Line on 0808 157 0001 at any time.");
        assertThat(renderer.parts(Samples.reply(text("Call Example Line."), Samples.card(Samples.ALWAYS, Samples.FRIDAY_NOON))))
                .containsExactly("Call Example Line.\nExample Line: 0808 157 0001 (24 hours).");
    }

    @Test
    void servicesWithOneNumberShareALine() {
        var same = Samples.service("same", "Other Name", ServiceArea.Cover.UK, Samples.voice("0808 157 0001", Samples.always()));

        assertThat(renderer.parts(Samples.reply(
                        Samples.card(Samples.ALWAYS, Samples.FRIDAY_NOON),
                        Samples.card(same, Samples.FRIDAY_NOON),
                        Samples.card(Samples.LOCAL, Samples.FRIDAY_NOON))))
                .containsExactly("Example Line or Other Name: 0808 157 0001 (24 hours).\nVictim Aid & <Friends>: 01632 960001 (open now).");
    }

    @Test
    @Tag("SAFE-10")
    @Tag("SAFE-12")
    void aReplyToDangerTakesOneSegmentThatAlsoTellsThoseWhoCannotHear() {
        var danger = Samples.danger("Call 999 now. " + "Words about calling without speaking. ".repeat(3).strip());
        var reply = new Reply(
                List.of(danger, text("When you are safe: 0808 157 0001, free, 24 hours.")),
                List.of(new Choice("d", "I am Deaf")),
                new Reply.Context(Signal.IMMEDIATE_DANGER, null, "a/b", 0, null, Set.of(), false));

        var parts = renderer.parts(reply);

        assertThat(parts.getFirst()).startsWith("Call 999 now.").endsWith("\nReply DEAF or MORE.");
        assertThat(SmsSegments.count(parts.getFirst())).isOne();
        assertThat(parts.get(1)).isEqualTo("When you are safe: 0808 157 0001, free, 24 hours.\nReply 1 for I am Deaf.");
    }

    @Test
    @Tag("SAFE-15")
    void whatAnswersTwoSignalsIsNotCutShort() {
        var suicide = new Message.Safety(Signal.SUICIDE, "Samaritans listen day and night: 116 123.", List.of());
        var danger = Samples.danger("Call 999 now. " + "Words about calling without speaking. ".repeat(3).strip());

        assertThat(renderer.parts(reply(Signal.IMMEDIATE_DANGER, 0, null, danger, suicide)).getFirst()).contains("999", "116 123");
    }

    @Test
    @Tag("SAFE-05")
    void aLongReplyGoesWithOneSegmentOnlyWhereThatNamesAnOpenLine() {
        var closed = Samples.service("closed", "Long Name of a Service That Is Closed at Night", ServiceArea.Cover.UK, Samples.voice("01632 960001", Samples.office()));
        var words = text("A first sentence that says what there is. ".repeat(2).strip());
        var rest = text("And this goes on for longer than two segments hold. ".repeat(6).strip());

        var openFirst = renderer.parts(Samples.reply(
                words, Samples.card(Samples.ALWAYS, Samples.SATURDAY_NIGHT), Samples.card(closed, Samples.SATURDAY_NIGHT), rest));
        var closedFirst = renderer.parts(Samples.reply(
                words, Samples.card(closed, Samples.SATURDAY_NIGHT), Samples.card(Samples.ALWAYS, Samples.SATURDAY_NIGHT), rest));

        assertThat(SmsSegments.count(openFirst.getFirst())).isOne();
        assertThat(openFirst.getFirst()).contains("0808 157 0001 (24 hours)").endsWith(SmsRenderer.MORE);
        var onlyClosed = renderer.parts(Samples.reply(words, Samples.card(closed, Samples.SATURDAY_NIGHT), rest));

        assertThat(closedFirst).as("what is closed stands last").isEqualTo(openFirst);
        assertThat(SmsSegments.count(onlyClosed.getFirst())).isEqualTo(2);
    }

    @Test
    void aFewWordsAreNoAnswerToGoWithAlone() {
        var parts = renderer.parts(Samples.reply(
                text("I have taken this as Medway."), text("This sentence is a long one, with clause after clause".concat(" and words that go on".repeat(6)) + "."),
                text("And then there is more to say. ".repeat(6).strip())));

        assertThat(SmsSegments.count(parts.getFirst())).isEqualTo(2);
    }

    @Test
    void putsTheWordsOfASignalFirstAndAddsNumbersTheyLeaveOut() {
        var safety = new Message.Safety(
                Signal.SERIOUS_HARM, "You matter. Call 999 if it starts again.",
                List.of(Samples.voice("999", Samples.always()), Samples.voice("0808 157 0001", Samples.always())));

        assertThat(renderer.parts(Samples.reply(text("The route."), safety)))
                .containsExactly("You matter. Call 999 if it starts again. Call 0808 157 0001.\nThe route.");
    }

    @Test
    @Tag("SAFE-29")
    void theSafetyLineStandsInTheFirstPartAfterTheAnswerHoweverLongThatIs() {
        var sentences = IntStream.range(0, 30).mapToObj(i -> "This is a sentence that says thing number x" + i + ".").toList();

        var parts = renderer.parts(reply(Signal.NONE, 0, NOTICE, text(String.join(" ", sentences))));

        assertThat(parts.getFirst()).startsWith("This is a sentence").endsWith(NOTICE + "\n" + SmsRenderer.MORE);
        assertThat(parts.subList(1, parts.size())).noneMatch(part -> part.contains(NOTICE));
        assertThat(renderer.parts(reply(Signal.NONE, 0, NOTICE, text("Short."))))
                .containsExactly("Short.\n" + NOTICE);
    }

    @Test
    void saysMoreAtTheEndOfEveryPartButTheLast() {
        var parts = renderer.parts(reply(Signal.NONE, 0, null, text("A sentence of words. ".repeat(60))));

        assertThat(parts).hasSizeGreaterThan(2);
        assertThat(parts.subList(0, parts.size() - 1)).allMatch(part -> part.endsWith("\n" + SmsRenderer.MORE));
        assertThat(parts.getLast()).doesNotContain("MORE");
    }

    @Test
    void sendsThePartAskedForAndThenSaysThatThisIsAll() {
        var message = text("A sentence of words. ".repeat(30));
        var parts = renderer.parts(reply(Signal.NONE, 0, null, message));

        assertThat(renderer.part(reply(Signal.NONE, 1, null, message))).contains(parts.get(1));
        assertThat(renderer.part(reply(Signal.NONE, parts.size(), null, message))).contains("That is all. Text MENU for topics.");
    }

    @Test
    @Tag("SAFE-31")
    void aSilentReplyHasNoPart() {
        assertThat(renderer.part(Reply.silence("a/b"))).isEmpty();
    }

    @ParameterizedTest
    @Tag("SAFE-30")
    @CsvSource(delimiter = '|', textBlock = """
            Victim Support can help. Call them. | true
            Refuges are safe places to stay. | true
            You can talk about Domestic Abuse here. | true
            This is about rape. | true
            Women’s Aid can help. | true
            You can call somebody who listens to you. This is about abuse. | false
            You can call 0808 168 9111 at any time. | false
            """)
    void opensWithANeutralLineWhereALockScreenWouldGiveItAway(String words, boolean led) {
        var part = renderer.parts(reply(Signal.SERIOUS_HARM, 0, null, text(words))).getFirst();

        assertThat(part.startsWith("Here is the information you asked for. ")).isEqualTo(led);
        assertThat(Discretion.isDiscreet(part)).isTrue();
    }

    @Test
    @Tag("SAFE-30")
    @Tag("SAFE-10")
    void the999ReplyIsNeverHeldUpByDiscretion() {
        var reply = reply(Signal.IMMEDIATE_DANGER, 0, null, Samples.danger("Call 999 now if you are being assaulted."));

        assertThat(renderer.parts(reply)).containsExactly("Call 999 now if you are being assaulted.");
    }

    @Test
    @Tag("SAFE-10")
    void theFirstSegmentOfAnEmergencyReplyIsCompleteInItself() {
        var words = "Call 999 now. If you cannot speak on a mobile, listen, cough or tap if you can, then press 55 when asked.";
        var reply = reply(
                Signal.IMMEDIATE_DANGER, 0, NOTICE,
                text("Then there is a longer text about who can help you when it is over. ".repeat(5)), Samples.danger(words));

        var first = renderer.parts(reply).getFirst();

        assertThat(first.substring(0, SmsSegments.border(first))).startsWith(words);
        assertThat(first).contains(NOTICE);
    }

    @Test
    @Tag("SAFE-14")
    void theLastResortFitsIntoOnePart() {
        var reply = new LastResort().reply(Channel.SMS);

        assertThat(renderer.parts(reply)).hasSize(1).first().asString().contains("999", "0808 168 9111");
    }

    @Test
    void movesANumberThatLiesAcrossTheBorder() {
        var words = "a".repeat(140) + " 0808 157 0001 " + "b".repeat(100);

        var part = renderer.parts(Samples.reply(text(words))).getFirst();

        assertThat(part.substring(SmsSegments.border(part))).startsWith("0808 157 0001");
    }

    @Test
    void dividesALongListBetweenItsItems() {
        var choices = IntStream.range(0, 25).mapToObj(i -> new Choice("c" + i, "Choice with words " + (char) ('a' + i))).toList();
        var reply = new Reply(List.of(text("Which one?")), choices, Reply.Context.at("a/b"));

        var parts = renderer.parts(reply);

        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(parts.getFirst()).endsWith(",\n" + SmsRenderer.MORE);
        assertThat(parts.getLast()).endsWith("25 for Choice with words y.");
    }
}
