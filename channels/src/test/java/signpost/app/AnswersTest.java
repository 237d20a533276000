package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.directory.Audience.PROFESSIONAL;
import static signpost.core.directory.Audience.PUBLIC;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import signpost.core.directory.Audience;
import signpost.core.message.Channel;
import signpost.kb.preview.ConversationScript;
import signpost.kb.preview.ConversationScript.Said;

/// The answers that matter most, on the web (which is also the terminal) and as a first text message.
class AnswersTest {
    private static final String LOCAL = "0808 168 9111";
    private static final String SILENT_WEB = "If you cannot speak on a mobile: call 999 and listen. Speak, cough or tap if you can. Press 55 when asked.";
    private static final String SILENT_SMS = "Can't speak? On a mobile listen, speak or cough or tap if you can, press 55 when asked.";

    /// @param has    each of these stands in the answer; `a|b` means one of them
    /// @param hasNot none of these does
    private record Row(Audience audience, Instant at, String said, List<String> has, List<String> hasNot) {}

    private static Row row(Audience audience, String said, List<String> has, List<String> hasNot) {
        return new Row(audience, RealProduct.NOON, said, has, hasNot);
    }

    private static List<Row> rows() {
        return List.of(
                row(
                        PROFESSIONAL,
                        "high risk, Sevenoaks",
                        List.of("Look Ahead", "Multi-Agency Risk Assessment Conference", "MARAC", LOCAL),
                        List.of("DAVSS", "Oasis")),
                row(
                        PROFESSIONAL,
                        "high risk, Sevenoaks, two children in the house",
                        List.of("Look Ahead", "MARAC", LOCAL, "03000 41 11 11", "03000 41 91 91"),
                        List.of("DAVSS", "Oasis", "01634 334 466")),
                row(
                        PROFESSIONAL,
                        "medium risk TN1",
                        List.of("DAVSS", LOCAL, "agreement"),
                        List.of("01892 570538", "Look Ahead")),
                row(
                        PROFESSIONAL,
                        "medway medium risk",
                        List.of("Oasis|Medway Domestic Abuse Service", "0800 917 9948", "9.30", LOCAL),
                        List.of("0800 917 9948, 24", "0800 917 9948 (24")),
                row(PUBLIC, "what is the helpline number for respect", List.of("0808 802 4040", "116 123"), List.of(LOCAL, "Somewhere safe")),
                row(PUBLIC, "any drop-in i can walk into in bromley", List.of("Kent and Medway only", "0808 2000 247"), List.of("One Stop")),
                row(PROFESSIONAL, "standard risk, Margate", List.of("Victim Support", LOCAL), List.of("Oasis")),
                row(
                        PROFESSIONAL,
                        "no DASH done yet, Ashford",
                        List.of("Victim Support", "risk assessment", LOCAL),
                        List.of("Oasis", "Look Ahead")),
                row(PUBLIC, "can i find out if my new partner has a record",
                        List.of("Clare's Law", "online", "101", "police station", "999"),
                        List.of("kent.police.uk/clares", "kent.police.uk/rqo")),
                row(
                        PUBLIC,
                        "he chokes me sometimes, not hard",
                        List.of("serious danger", "A&E", LOCAL, "today", "call 999"),
                        List.of("high risk", "medium risk", "standard risk")),
                row(
                        PUBLIC,
                        "i keep hurting my wife and want to stop",
                        List.of("0808 802 4040", "116 123"),
                        List.of(LOCAL, "0808 2000 247", "blame")),
                row(
                        PUBLIC,
                        "where is the refuge in maidstone",
                        List.of("secret", "0808 2000 247", LOCAL),
                        List.of("refuge in Maidstone", "worried about how you act")),
                row(
                        PUBLIC,
                        "has my wife been in touch with you",
                        List.of("cannot say anything about anybody", "Respect", "0808 802 4040", "116 123"),
                        List.of(LOCAL, "0808 2000 247", "Yes", "She has", "She did")),
                row(PUBLIC, "newington", List.of("Which one do you mean", "Swale", "Folkestone and Hythe|Thanet"), List.of("I have taken this")));
    }

    @TestFactory
    @Tag("SAFE-17")
    @Tag("SAFE-18")
    @Tag("SAFE-19")
    @Tag("SAFE-20")
    Stream<DynamicTest> answersOnEveryChannel() {
        return rows().stream().flatMap(row -> Stream.of(Channel.values())
                .map(channel -> DynamicTest.dynamicTest(channel + ": " + row.said(), () -> check(row, channel))));
    }

    private static void check(Row row, Channel channel) {
        var reply = RealProduct.ask(channel, row.audience(), row.at(), row.said()).reply();
        var missing = new ArrayList<String>();
        for (var wanted : row.has()) {
            if (Stream.of(wanted.split("\\|")).noneMatch(reply::contains)) {
                missing.add(wanted);
            }
        }
        assertThat(missing).as(reply).isEmpty();
        row.hasNot().forEach(unwanted -> assertThat(reply).doesNotContain(unwanted));
    }

    @Test
    void namesTheLocalServiceAndAsksOnForSomebodyInSevenoaks() {
        for (var channel : Channel.values()) {
            var reply = RealProduct.ask(channel, PUBLIC, RealProduct.NOON, "who do i call in sevenoaks").reply();
            assertThat(reply).contains(LOCAL).contains("Sevenoaks").contains("KIDAS");
        }
        assertThat(RealProduct.ask(Channel.WEB, PUBLIC, RealProduct.NOON, "who do i call in sevenoaks").reply())
                .contains("KIDAS")
                .contains("What would help most right now?");
    }

    @Test
    void saysWhatAnIdvaIs() {
        for (var channel : Channel.values()) {
            assertThat(RealProduct.ask(channel, PUBLIC, RealProduct.NOON, "whats an idva").reply())
                    .contains("Independent Domestic Violence Advisor");
        }
    }

    @Test
    @Tag("SAFE-10")
    @Tag("SAFE-11")
    @Tag("SAFE-13")
    void opensWith999AndTheSilentSolutionWhenSomebodyIsInDangerNow() {
        var web = RealProduct.ask(Channel.WEB, PUBLIC, RealProduct.NOON, "he is smashing the door in");
        var sms = RealProduct.ask(Channel.SMS, PUBLIC, RealProduct.NOON, "he is smashing the door in");
        assertThat(web.reply()).startsWith("Call 999 now.").contains(SILENT_WEB);
        assertThat(web.reply()).contains("Pressing 55 does not tell the police where you are");
        assertThat(sms.reply()).startsWith("Call 999 now.").contains(SILENT_SMS);
        assertThat(web.reply().substring(0, web.reply().indexOf("999"))).doesNotContain("?");
        assertThat(web.meta().signal()).isEqualTo("immediate_danger");
        assertThat(web.reply() + sms.reply()).doesNotContainIgnoringCase("text 999").doesNotContain("dial 55");
    }

    @Test
    @Tag("SAFE-12")
    void theWordInATextAboutDangerLeadsToWaysTo999WithoutSpeech() {
        var setting = new ConversationScript.Setting(Channel.SMS, PUBLIC, RealProduct.NOON.atOffset(ZoneOffset.UTC));
        var talk = RecordedTalk.at(() -> RealProduct.ASSEMBLY.content().get().responder(), setting);

        assertThat(talk.say(new Said.Typed("he is smashing the door in")).orElseThrow().reader()).endsWith("Reply DEAF or MORE.");
        assertThat(talk.say(new Said.Typed("DEAF")).orElseThrow().reader()).contains("999 BSL", "18000");
    }

    @Test
    @Tag("SAFE-45")
    @Tag("SAFE-46")
    void urgesASpecialistTodayAndAHospitalCheckAfterChoking() {
        var reply = RealProduct.ask(Channel.WEB, PUBLIC, RealProduct.NOON, "he chokes me sometimes, not hard");
        assertThat(reply.meta().signal()).isEqualTo("serious_harm");
        assertThat(reply.reply())
                .contains("even some days later")
                .contains("I was strangled")
                .doesNotContainIgnoringCase("wait and see");
    }

    @Test
    @Tag("SAFE-04")
    void showsTheLineThatIsOpenAtNightBesideTheOneThatIsShut() {
        var reply = RealProduct.ask(Channel.WEB, PUBLIC, RealProduct.SATURDAY_NIGHT, "i was raped last night")
                .reply();
        assertThat(reply).contains("0800 133 7432").contains("01622 726461").contains("Monday 9am");
        assertThat(between(reply, "0800 133 7432", "01622 726461")).contains("open now");
        assertThat(RealProduct.ask(Channel.SMS, PUBLIC, RealProduct.SATURDAY_NIGHT, "i was raped last night").reply())
                .contains("0800 133 7432");
    }

    private static String between(String text, String one, String other) {
        var start = text.indexOf(one);
        var end = text.indexOf(other, start);
        return text.substring(start, end < start ? Math.min(text.length(), start + 80) : end);
    }
}
