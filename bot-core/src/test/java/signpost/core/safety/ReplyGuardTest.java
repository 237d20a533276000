package signpost.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static signpost.core.message.Channel.SMS;
import static signpost.core.message.Channel.WEB;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.directory.About;
import signpost.core.directory.Access;
import signpost.core.directory.Phone;
import signpost.core.directory.Schedule;
import signpost.core.directory.Service;
import signpost.core.message.Channel;
import signpost.core.message.Choice;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Signal;
import signpost.core.testing.Services;

class ReplyGuardTest {
    private static final String STRANGE = "01632 960999";
    private static final ReplyGuard GUARD = new ReplyGuard(Services.small());
    private static final Choice MENU = new Choice("menu", "Menu");

    private static Reply reply(Message... messages) {
        return new Reply(Arrays.asList(messages), List.of(MENU), Reply.Context.at("some/node"));
    }

    private static Message.ServiceCard card(Service service) {
        return card(service, service.access().phones());
    }

    private static Message.ServiceCard card(Service service, List<Phone> phones) {
        var now = phones.stream()
                .map(p -> new Message.PhoneNow(p, Schedule.Answer.CLOSED, Optional.empty()))
                .toList();
        return new Message.ServiceCard(service, "why", now, false);
    }

    private static void refuses(Reply reply) {
        assertThatThrownBy(() -> GUARD.check(reply, WEB))
                .isInstanceOf(UnreviewedNumberException.class)
                .hasMessageContaining("some/node")
                .hasMessageNotContaining("960999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Call 01632 960101.", "Call 01632960101", "Call 01632-960-101, weekdays.", "(0808 157 0101)", "Ring 0808 157 0101 24 hours", "0808.157.0101"})
    @Tag("SAFE-02")
    void letsANumberThroughThatARecordHas(String text) {
        assertThat(GUARD.check(reply(new Message.Text(text)), WEB).messages()).containsExactly(new Message.Text(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Call 01632 960999.", "Call 01632960999", "01632-960-999", "Ring 01632.960.999", "Ring 01632 960999 24 hours", "Text 88999", "0808 157 0101 or 01632 960999"})
    @Tag("SAFE-02")
    void refusesWordsWithANumberThatNoRecordHas(String text) {
        refuses(reply(new Message.Text(text)));
        refuses(reply(new Message.Jargon("TERM", text)));
        refuses(reply(new Message.Safety(Signal.SUICIDE, text, List.of())));
    }

    @Test
    @Tag("SAFE-02")
    void refusesAPhoneThatNoRecordHas() {
        var strange = Services.phone(STRANGE, new Schedule.Always());

        refuses(reply(new Message.Safety(Signal.SUICIDE, "words", List.of(strange))));
        refuses(reply(card(Services.COUNTY_LINE, List.of(strange))));
    }

    static Stream<Message.ServiceCard> cardsWithAStrangeNumberInTheirWords() {
        var s = Services.COUNTY_LINE;
        var words = "Ring " + STRANGE;
        return Stream.of(
                card(new Service(s.id(), s.name(), new About(words, "", ""), s.eligibility(), s.access(), s.assurance())),
                card(new Service(s.id(), s.name(), new About("", words, ""), s.eligibility(), s.access(), s.assurance())),
                card(new Service(s.id(), s.name(), new About("", "", words), s.eligibility(), s.access(), s.assurance())),
                card(new Service(
                        s.id(), s.name(), s.about(), s.eligibility(), new Access(s.access().phones(), List.of(), words, null), s.assurance())),
                new Message.ServiceCard(s, words, List.of(), false));
    }

    @ParameterizedTest
    @MethodSource("cardsWithAStrangeNumberInTheirWords")
    @Tag("SAFE-02")
    void refusesACardWhoseWordsHoldANumberThatNoRecordHas(Message.ServiceCard card) {
        refuses(reply(card));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Call 999, or 101 if it is not urgent.", "Press 55.", "14 or more ticks", "On 1 June 2026.", "From 9am to 5pm"})
    void doesNotTakeOtherFiguresForNumbers(String text) {
        assertThat(GUARD.check(reply(new Message.Text(text)), WEB).messages()).hasSize(1);
    }

    @Test
    @Tag("SAFE-05")
    void addsAnOpenLineToAReplyThatListsServicesWithoutOne() {
        var checked = GUARD.check(reply(card(Services.THANET_TEAM)), SMS);

        assertThat(checked.messages()).hasSize(2);
        assertThat(checked.messages().getLast())
                .isInstanceOfSatisfying(Message.Text.class, t -> assertThat(t.text()).contains("0808 168 9111", "24 hours"));
    }

    @Test
    @Tag("SAFE-05")
    void addsNoLineOfThePeopleWhoAreHarmedForSomebodyWorriedAboutTheirOwnBehaviour() {
        var checked = GUARD.check(reply(card(Services.CHANGE_LINE)), WEB);

        assertThat(checked.messages().getLast())
                .isEqualTo(new Message.Text("Open now, 24 hours a day: 116 123 (Samaritans)."));
    }

    @Test
    @Tag("SAFE-05")
    void addsNoLineWhereOneThatIsAlwaysOpenIsThere() {
        assertThat(GUARD.check(reply(card(Services.THANET_TEAM), card(Services.COUNTY_LINE)), WEB).messages()).hasSize(2);
        assertThat(GUARD.check(reply(card(Services.THANET_TEAM), new Message.Text("Or 0808 157 0101.")), WEB).messages())
                .hasSize(2);
    }

    @Test
    @Tag("SAFE-05")
    void doesNotTakeTheEmergencyNumberForALineThatIsOpenToTalk() {
        var question = new Message.Safety(Signal.NONE, "In danger? Call 999.", List.of(LastResort.EMERGENCY));

        assertThat(GUARD.check(reply(question, card(Services.THANET_TEAM)), SMS).messages()).hasSize(3);
    }

    @Test
    void addsNoLineToAReplyThatListsNoServices() {
        assertThat(GUARD.check(reply(new Message.Text("words")), WEB).messages()).hasSize(1);
    }

    @Test
    @Tag("SAFE-09")
    void addsTheWayToHelpInDangerOnTheWeb() {
        assertThat(GUARD.check(reply(new Message.Text("words")), WEB).choices()).containsExactly(MENU, ReplyGuard.DANGER);
        assertThat(GUARD.check(reply(new Message.Text("words")), SMS).choices()).containsExactly(MENU);
    }

    @Test
    void addsTheWayToHelpInDangerOnce() {
        var offered = new Reply(
                List.of(new Message.Text("words")), List.of(ReplyGuard.DANGER, MENU), Reply.Context.at("some/node"));
        var there = new Reply(List.of(new Message.Text("words")), List.of(MENU), Reply.Context.at("danger/now"));

        assertThat(GUARD.check(offered, WEB).choices()).containsExactly(ReplyGuard.DANGER, MENU);
        assertThat(GUARD.check(there, WEB).choices()).containsExactly(MENU);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void leavesSilenceSilent(Channel channel) {
        var silence = Reply.silence("session/stopped");

        assertThat(GUARD.check(silence, channel)).isEqualTo(silence);
    }
}
