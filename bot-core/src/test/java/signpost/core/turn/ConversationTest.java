package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static signpost.core.message.Channel.SMS;
import static signpost.core.message.Channel.WEB;

import java.lang.Thread.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.core.flow.Flow;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Wording;
import signpost.core.message.Channel;
import signpost.core.message.Signal;
import signpost.core.message.Utterance;
import signpost.core.safety.LastResort;
import signpost.core.safety.Screening;
import signpost.core.session.InMemorySessionStore;
import signpost.core.session.Session;
import signpost.core.session.SessionId;
import signpost.core.session.SessionStore;
import signpost.core.testing.BrokenDirectory;
import signpost.core.testing.BrokenSessionStore;
import signpost.core.testing.Chat;
import signpost.core.testing.FakePlaces;
import signpost.core.testing.FakeRecognizer;
import signpost.core.testing.FakeSignals;
import signpost.core.testing.HangingSessionStore;
import signpost.core.testing.SmallFlows;

class ConversationTest {
    private static final String DANGER = "hes smashing the door in";

    private static List<Signal> danger() {
        return List.of(Signal.IMMEDIATE_DANGER);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    @Tag("SAFE-14")
    void answersWithTheLastResortWhenTheDirectoryIsBroken(Channel channel) {
        var chat = Chat.on(channel).with(new BrokenDirectory());

        chat.says("i need help at home");

        assertThat(chat.lastReply()).isEqualTo(chat.lastResort());
        assertThat(chat.journal())
                .anyMatch(line -> line.contains("DirectoryUnavailableException"))
                .noneMatch(line -> line.contains("home"));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    @Tag("SAFE-14")
    void answersWithTheLastResortWhenTheRecogniserIsBroken(Channel channel) {
        var chat = Chat.on(channel).with(FakeRecognizer.small().breaking());

        chat.says("canary words");

        assertThat(chat.lastReply()).isEqualTo(chat.lastResort());
        assertThat(chat.journal()).hasSize(1).noneMatch(line -> line.contains("canary"));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    @Tag("SAFE-14")
    void answersWhenWhatWrapsATurnIsBroken(Channel channel) {
        var chat = Chat.on(channel).with(FakeRecognizer.small().breakingAroundTurns());

        assertThat(chat.says("canary words").lastReply()).isEqualTo(chat.lastResort());
        assertThat(chat.says(DANGER).lastReply().messages().toString()).contains("Call 999 now");
        assertThat(chat.journal()).hasSize(2).noneMatch(line -> line.contains("canary"));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    @Tag("SAFE-14")
    @Tag("SAFE-10")
    void answersDangerWhenEverythingIsBroken(Channel channel) {
        var chat = Chat.on(channel)
                .with(new BrokenDirectory())
                .with(new BrokenSessionStore())
                .with(new FakeSignals().breaking(new IllegalStateException("broken for a test")))
                .with(FakePlaces.small().breaking())
                .with(FakeRecognizer.small().breaking());

        chat.says(DANGER);

        assertThat(chat.words()).startsWith("Call 999 now");
        assertThat(chat.signal()).isEqualTo(Signal.IMMEDIATE_DANGER);
        assertThat(chat.lastReply())
                .isEqualTo(chat.conversation().lastResort().reply(new Screening(danger(), Signal.NONE), channel));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    @Tag("SAFE-14")
    @Tag("SAFE-10")
    void answersDangerInFullWhenTheDirectoryAndTheStoreAreBroken(Channel channel) {
        var chat = Chat.on(channel).with(new BrokenDirectory()).with(new BrokenSessionStore());

        chat.says(DANGER);

        assertThat(chat.node()).isEqualTo("danger/now");
        assertThat(chat.words()).startsWith("Call 999 now.");
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    @Tag("SAFE-14")
    @Tag("SAFE-10")
    void answersDangerWhileTheStoreHangsAndAnotherTurnOfTheSessionWaitsForIt(Channel channel) throws InterruptedException {
        var store = new HangingSessionStore();
        var chat = Chat.on(channel).with(store);
        var conversation = chat.conversation();
        var waiting = Thread.ofVirtual().start(() -> conversation.turn(
                new Turn(new SessionId("somebody"), channel, new Utterance.Typed("i need help at home"), null, Chat.WEDNESDAY_11AM)));
        store.awaitSomebodyWaiting();

        assertThat(chat.says(DANGER).node()).isEqualTo("danger/now");
        assertThat(chat.says("i want to kill myself").signal()).isEqualTo(Signal.SUICIDE);
        assertThat(chat.picks("danger-now").node()).isEqualTo("danger/now");
        assertThat(waiting.isAlive()).isTrue();

        store.answer();
        waiting.join();
    }

    @Test
    @Tag("SAFE-14")
    void tellsUrgentWordsAndChoicesFromOthers() {
        var conversation = Chat.on(WEB).conversation();

        assertThat(conversation.isUrgent(new Utterance.Typed(DANGER))).isTrue();
        assertThat(conversation.isUrgent(new Utterance.Picked("danger-now"))).isTrue();
        assertThat(conversation.isUrgent(new Utterance.Typed("i need help at home"))).isFalse();
        assertThat(conversation.isUrgent(new Utterance.Picked("medium"))).isFalse();
    }

    /// A store in which another node takes a turn, or ends the session, before the next turn here is kept.
    private static final class AnotherNode implements SessionStore {
        private final SessionStore store = new InMemorySessionStore(InstantSource.system(), 10);
        private Runnable meanwhile = () -> {};

        void doesMeanwhile(Runnable what) {
            meanwhile = what;
        }

        @Override
        public Optional<Session> find(SessionId id, Instant now) {
            return store.find(id, now);
        }

        @Override
        public void save(Session session) {
            store.save(session);
        }

        @Override
        public boolean replace(Session before, Session after) {
            var once = meanwhile;
            meanwhile = () -> {};
            once.run();
            return store.replace(before, after);
        }

        @Override
        public void forget(SessionId id) {
            store.forget(id);
        }
    }

    @Test
    void takesATurnAgainThatAnotherNodeOvertook() {
        var store = new AnotherNode();
        var here = Chat.on(WEB).with(store).says("menu");
        var there = Chat.on(WEB).with(store);
        store.doesMeanwhile(() -> there.says("margate"));

        here.says("i need help at home");

        assertThat(here.area()).isEqualTo("thanet");
        assertThat(here.says("menu").area()).isEqualTo("thanet");
    }

    @Test
    @Tag("SAFE-24")
    void answersATurnWhoseSessionAnotherNodeEndedAndBringsNothingBack() {
        var store = new AnotherNode();
        var somebody = new SessionId("somebody");
        var here = Chat.on(WEB).with(store).says("margate");
        store.doesMeanwhile(() -> store.forget(somebody));

        here.says("i need help at home");

        assertThat(here.services()).isNotEmpty();
        assertThat(here.conversation().knows(somebody)).isFalse();
    }

    @Test
    void answersATurnThatIsOvertakenAgainAndAgain() {
        var lost = new SessionStore() {
            private final AnotherNode store = new AnotherNode();

            @Override
            public Optional<Session> find(SessionId id, Instant now) {
                return store.find(id, now);
            }

            @Override
            public void save(Session session) {
                store.save(session);
            }

            @Override
            public boolean replace(Session before, Session after) {
                return false;
            }

            @Override
            public void forget(SessionId id) {
                store.forget(id);
            }
        };
        var chat = Chat.on(WEB).with(lost);

        assertThat(chat.says("i need help at home").services()).containsExactly("county-line", "national-line");
        assertThat(chat.journal()).contains("failure java.lang.IllegalStateException");
    }

    @Test
    @Tag("SAFE-14")
    void goesOnWithoutMemoryWhenTheStoreIsBroken() {
        var chat = Chat.on(WEB).with(new BrokenSessionStore());

        chat.says("i need help at home");

        assertThat(chat.services()).containsExactly("county-line", "national-line");
        assertThat(chat.journal()).anyMatch(line -> line.contains("SessionStoreUnavailableException"));
        assertThat(chat.conversation().knows(new SessionId("somebody"))).isFalse();
    }

    static Stream<Throwable> failures() {
        return Stream.of(
                new IllegalStateException("broken for a test"),
                new NoClassDefFoundError("broken for a test"),
                new StackOverflowError("broken for a test"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    @Tag("SAFE-14")
    void theExactSignsStandWhenTheLearntLayerIsBroken(Throwable failure) {
        var chat = Chat.on(SMS).with(new FakeSignals().breaking(failure));

        assertThat(chat.says(DANGER).node()).isEqualTo("danger/now");
        assertThat(chat.says("i need help at home").node()).isEqualTo("find-help/numbers");
        assertThat(chat.journal()).contains("failure " + failure.getClass().getName());
    }

    @Test
    @Tag("SAFE-02")
    void answersWithTheLastResortWhereTheContentHoldsAStrangeNumber() {
        var chat = Chat.on(WEB).with(spoilt("clares-law", "Call 01632 960999."));

        chat.says("can i check his record");

        assertThat(chat.lastReply()).isEqualTo(chat.lastResort());
        assertThat(chat.journal()).anyMatch(line -> line.contains("UnreviewedNumberException"));
    }

    @Test
    @Tag("SAFE-05")
    void addsALineThatIsOpenToAReplyThatListsServicesWithoutOne() {
        var chat = Chat.on(SMS);

        chat.says("i keep losing my temper with my partner");

        assertThat(chat.services()).containsExactly("change-line");
        assertThat(chat.words()).contains("24 hours a day: 116 123");
    }

    @Test
    @Tag("SAFE-09")
    void offersTheWayToHelpInDangerWithEveryReplyOnTheWeb() {
        var chat = Chat.on(WEB);

        for (var text : List.of("menu", "i need help at home", "who is this", "gibberish", "i want to make a referral")) {
            assertThat(chat.says(text).choices()).contains("danger-now");
            assertThat(chat.picks("danger-now").node()).isEqualTo("danger/now");
        }
    }

    @Test
    void isNotMadeOfFlowsThatMissANodeThatPolicyLeadsTo() {
        var withoutDanger = SmallFlows.flows().stream().filter(f -> !f.name().equals("suicide")).toList();
        var chat = Chat.on(WEB).with(new FlowBook(withoutDanger));

        assertThatIllegalArgumentException().isThrownBy(chat::conversation).withMessageContaining("suicide/now");
    }

    @Test
    @Tag("SAFE-40")
    void forgetsASessionThatWasIdleForMoreThanThirtyMinutes() {
        var chat = Chat.on(WEB).says("help in thanet").later(Duration.ofMinutes(30));
        assertThat(chat.says("i need help at home in margate").area()).isEqualTo("thanet");

        chat.later(Duration.ofMinutes(31)).says("i need help at home");

        assertThat(chat.area()).isNull();
        assertThat(chat.services()).doesNotContain("thanet-team");
    }

    @Test
    @Tag("SAFE-40")
    void forgetsASessionThatBeganMoreThanTwelveHoursAgo() {
        var chat = Chat.on(WEB).says("margate");
        for (var i = 0; i < 26; i++) {
            chat.later(Duration.ofMinutes(27)).says("menu");
            assertThat(chat.area()).isEqualTo("thanet");
        }

        chat.later(Duration.ofMinutes(20)).says("menu");

        assertThat(chat.area()).isNull();
    }

    @Test
    @Tag("SAFE-40")
    void anotherMomentForOpeningHoursDoesNotAgeASession() {
        var chat = Chat.on(WEB).says("margate").at(Chat.WEDNESDAY_11AM.plus(Duration.ofDays(2)));

        assertThat(chat.says("i need help at home").area()).isEqualTo("thanet");
    }

    @Test
    @Tag("SAFE-40")
    void forgetsASessionWhenItIsTold() {
        var chat = Chat.on(WEB).says("margate");
        assertThat(chat.conversation().knows(new SessionId("somebody"))).isTrue();

        chat.conversation().forget(new SessionId("somebody"));

        assertThat(chat.conversation().knows(new SessionId("somebody"))).isFalse();
        assertThat(chat.says("i need help at home").area()).isNull();
    }

    /// A store that is told to forget a session while a turn of it is being answered.
    private static final class ForgottenMeanwhile implements SessionStore {
        private final SessionStore store = new InMemorySessionStore(InstantSource.system(), 10);
        private Thread leaving = new Thread(() -> {});

        void leaveInTheNextTurn(Runnable exit) {
            leaving = new Thread(exit);
        }

        @Override
        public Optional<Session> find(SessionId id, Instant now) {
            var found = store.find(id, now);
            if (leaving.getState() == State.NEW) {
                leaving.start();
                while (leaving.getState() == State.RUNNABLE) {
                    Thread.onSpinWait();
                }
            }
            return found;
        }

        @Override
        public Optional<Session> glance(SessionId id, Instant now) {
            return store.find(id, now);
        }

        @Override
        public void save(Session session) {
            store.save(session);
        }

        @Override
        public void forget(SessionId id) {
            store.forget(id);
        }
    }

    @Test
    @Tag("SAFE-24")
    void aTurnThatWasUnderWayDoesNotBringBackASessionThatWasLeft() throws InterruptedException {
        var store = new ForgottenMeanwhile();
        var chat = Chat.on(WEB).with(store).says("margate");
        var somebody = new SessionId("somebody");
        store.leaveInTheNextTurn(() -> chat.conversation().forget(somebody));

        chat.says("i need help at home");
        store.leaving.join();

        assertThat(chat.conversation().knows(somebody)).isFalse();
    }

    @Test
    @Tag("SAFE-38")
    void keepsNothingThatWasTyped() {
        var canary = "canarybird";
        for (var channel : Channel.values()) {
            var chat = Chat.on(channel);
            for (var text : List.of(
                    canary,
                    "i live at 7 " + canary + " lane margate",
                    "what is marac " + canary,
                    "my client " + canary + " is high risk in sevenoaks",
                    "im 14 " + canary,
                    "newington " + canary,
                    DANGER + " " + canary,
                    "clear " + canary)) {
                chat.says(text).picks(canary);
                assertThat(chat.session().map(Object::toString).orElse("")).doesNotContainIgnoringCase(canary);
                assertThat(chat.lastReply().toString()).doesNotContainIgnoringCase(canary);
            }
            assertThat(chat.journal()).isNotEmpty().noneMatch(line -> line.contains(canary));
        }
    }

    @Test
    @Tag("SAFE-38")
    void keepsNothingThatWasTypedWhenSomethingBreaks() {
        var chat = Chat.on(WEB).with(FakePlaces.small().breaking());

        chat.says("canarybird");

        assertThat(chat.journal()).containsExactly("failure java.lang.IllegalStateException");
        assertThat(chat.session()).isEmpty();
    }

    @Test
    void countsWhatHappened() {
        var chat = Chat.on(WEB).says("i need help at home").says("gibberish").says(DANGER);

        assertThat(chat.journal())
                .containsExactly(
                        "NodeEntered[node=find-help/numbers]",
                        "ServicesShown[count=2]",
                        "NodeEntered[node=menu/not-understood]",
                        "NotUnderstood[]",
                        "NodeEntered[node=danger/now]",
                        "SignalSeen[signal=IMMEDIATE_DANGER]");
    }

    @Test
    void usesALongTextUpToItsTwoThousandthCharacterAndScreensTheWhole() {
        var filler = "la ".repeat(1_000);

        assertThat(Chat.on(WEB).says("margate " + filler).area()).isEqualTo("thanet");
        assertThat(Chat.on(WEB).says(filler + " margate").area()).isNull();
        assertThat(Chat.on(WEB).says(filler + DANGER).node()).isEqualTo("danger/now");
    }

    /// The small flows, with other words at a flow's first node.
    private static FlowBook spoilt(String flowName, String text) {
        return new FlowBook(SmallFlows.flows().stream()
                .map(flow -> flow.name().equals(flowName) ? spoilt(flow, text) : flow)
                .toList());
    }

    private static Flow spoilt(Flow flow, String text) {
        var node = new Node.Say(flow.entry(), new Wording(text, text), NodeId.of("menu/topics"));
        return new Flow(flow.name(), flow.entry(), List.of(node));
    }

    @Test
    void lastResortIsTheSameForEveryConversation() {
        assertThat(Map.of(WEB, Chat.on(WEB).lastResort(), SMS, Chat.on(SMS).lastResort()))
                .allSatisfy((channel, reply) -> assertThat(reply).isEqualTo(new LastResort().reply(channel)));
    }
}
