package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.message.Channel.SMS;
import static signpost.core.message.Channel.WEB;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import signpost.core.directory.Audience;
import signpost.core.flow.Flow;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Route;
import signpost.core.flow.Slot;
import signpost.core.flow.Wording;
import signpost.core.intent.Glossary;
import signpost.core.intent.Intent;
import signpost.core.intent.IntentMatch;
import signpost.core.intent.IntentRecognizer;
import signpost.core.message.Channel;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Utterance;
import signpost.core.session.InMemorySessionStore;
import signpost.core.session.SessionId;
import signpost.core.testing.Chat;
import signpost.core.testing.FakeClock;
import signpost.core.testing.FakeGlossary;
import signpost.core.testing.FakeRecognizer;
import signpost.core.testing.FakeSignals;
import signpost.core.testing.SmallFlows;
import signpost.core.turn.Conversation.Knowledge;
import signpost.core.turn.Conversation.Understanding;

/// The content is exchanged while people are in the middle of a conversation.
class OtherContentTest {
    private static final String PETS = "who looks after my dog";
    private static final String LINES = "who can i ring about a dog";

    /// The small flows and one more, which the other content does not have.
    private static Knowledge withPets(Knowledge small) {
        var recognizer = FakeRecognizer.small()
                .understands(PETS, intent("pets", "pets/question"))
                .understands(LINES, intent("pet-lines", "pets/lines"))
                .hears("dogs", new IntentMatch.Ambiguous(List.of(intent("pets", "pets/question"), intent("pet-lines", "pets/lines"))));
        var understanding = small.understanding();
        var intents = new HashMap<>(small.intents());
        intents.put("pets", intent("pets", "pets/question"));
        intents.put("pet-lines", intent("pet-lines", "pets/lines"));
        return new Knowledge(
                small.directory(),
                small.services(),
                small.pathway(),
                pets(route("dog", "about/bot"), route("cat", "find-help/numbers"), route("horse", "clares-law/answer")),
                intents,
                new Understanding(recognizer, understanding.signals(), understanding.places(), understanding.glossary(), understanding.names(), understanding.languages()));
    }

    private static Intent intent(String id, String node) {
        return FakeRecognizer.intent(id, node);
    }

    private static Route route(String choice, String to) {
        return new Route(choice, "My " + choice, NodeId.of(to));
    }

    private static FlowBook pets(Route... routes) {
        var question = new Node.Ask(
                NodeId.of("pets/question"), words("Which animal?"), null, Arrays.asList(routes), NodeId.of("menu/plain"));
        var lines = new Node.Signpost(
                NodeId.of("pets/lines"), words("Lines."), "support", List.of(), 1, NodeId.of("pets/question"));
        return new FlowBook(Stream.concat(
                        SmallFlows.flows().stream(),
                        Stream.of(new Flow("pets", question.id(), List.of(question, lines))))
                .toList());
    }

    private static Wording words(String text) {
        return new Wording(text, text);
    }

    private static Knowledge with(Knowledge knowledge, FlowBook flows) {
        return new Knowledge(
                knowledge.directory(), knowledge.services(), knowledge.pathway(), flows, knowledge.intents(), knowledge.understanding());
    }

    private static Knowledge with(Knowledge knowledge, Glossary glossary) {
        var before = knowledge.understanding();
        return new Knowledge(
                knowledge.directory(),
                knowledge.services(),
                knowledge.pathway(),
                knowledge.flows(),
                knowledge.intents(),
                new Understanding(before.recognizer(), before.signals(), before.places(), glossary, before.names(), before.languages()));
    }

    private static Knowledge small() {
        return Chat.on(WEB).knowledge();
    }

    private static Chat aboutPets(Channel channel) {
        return Chat.on(channel).with(withPets(small()));
    }

    private static void answersWell(Chat chat) {
        assertThat(chat.words()).isNotBlank();
        assertThat(chat.lastReply()).isNotEqualTo(chat.lastResort());
        assertThat(chat.journal()).noneMatch(line -> line.startsWith("failure"));
    }

    @ParameterizedTest
    @CsvSource({
        "WEB, my dog,               menu/not-understood",
        "WEB, back,                 about/bot",
        "WEB, menu,                 menu/main",
        "WEB, margate,              find-help/numbers",
        "WEB, can i check his record, clares-law/answer",
        "SMS, 2,                    menu/not-understood",
        "SMS, cat,                  menu/not-understood",
        "SMS, more,                 menu/nothing-more",
        "SMS, back,                 about/bot",
        "SMS, clear,                session/cleared",
        "SMS, hes smashing the door in, danger/now",
    })
    @Tag("SAFE-09")
    @Tag("SAFE-14")
    void answersWhateverIsSaidWhenTheQuestionThatWaitedIsGone(Channel channel, String said, String node) {
        var chat = aboutPets(channel).says("who is this").says(PETS).reloads(small()).says(said);

        assertThat(chat.node()).isEqualTo(node);
        answersWell(chat);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void doesNotUnderstandAChoiceOfAQuestionThatIsGone(Channel channel) {
        var chat = aboutPets(channel).says(PETS).reloads(small()).picks("cat");

        assertThat(chat.node()).isEqualTo("menu/not-understood");
        answersWell(chat);
    }

    @Test
    void countsTheChoicesAsTheyWereShownWhenOneOfThemIsGone() {
        var fewer = with(withPets(small()), pets(route("cat", "find-help/numbers"), route("horse", "clares-law/answer")));

        assertThat(aboutPets(SMS).says(PETS).reloads(fewer).says("2").node()).isEqualTo("find-help/numbers");
        assertThat(aboutPets(SMS).says(PETS).reloads(fewer).says("3").node()).isEqualTo("clares-law/answer");
        assertThat(aboutPets(SMS).says(PETS).reloads(fewer).says("1").node()).isEqualTo("menu/not-understood");
    }

    @Test
    void countsTheChoicesAsTheyWereShownWhenTheyStandInAnotherOrder() {
        var turned = with(withPets(small()), pets(route("horse", "clares-law/answer"), route("cat", "find-help/numbers"), route("dog", "about/bot")));

        assertThat(aboutPets(SMS).says(PETS).reloads(turned).says("1").node()).isEqualTo("about/bot");
    }

    @Test
    void findsHelpInThePlaceNamedWhenTheTopicIsGone() {
        var chat = aboutPets(WEB).says(LINES).reloads(small()).says("margate");

        assertThat(chat.node()).isEqualTo("find-help/numbers");
        assertThat(chat.area()).isEqualTo("thanet");
        answersWell(chat);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void findsHelpInThePlacePickedWhenTheTopicIsGone(Channel channel) {
        var chat = aboutPets(channel).says(LINES).says("newington");
        assertThat(chat.node()).isEqualTo("place/which");

        chat.reloads(small()).picks("swale");

        assertThat(chat.node()).isEqualTo("find-help/numbers");
        assertThat(chat.area()).isEqualTo("swale");
        answersWell(chat);
    }

    @Test
    void doesNotUnderstandAnOfferedIntentThatIsGone() {
        var chat = aboutPets(WEB).says("dogs");
        assertThat(chat.choices()).contains("intent-pets");

        chat.reloads(small()).picks("intent-pets");

        assertThat(chat.node()).isEqualTo("menu/plain");
        answersWell(chat);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void goesBackPastATermThatIsGone(Channel channel) {
        var chat = Chat.on(channel).says("who is this").says("what is marac").says("can i check his record");

        chat.reloads(with(small(), new FakeGlossary())).says("back");

        assertThat(chat.node()).isEqualTo("about/bot");
        assertThat(chat.session().orElseThrow().slots().has(Slot.TERM)).isFalse();
        answersWell(chat);
    }

    @Test
    void thereIsNoMoreOfATermThatIsGone() {
        var chat = Chat.on(SMS).says("what is marac").reloads(with(small(), new FakeGlossary())).says("more");

        assertThat(chat.node()).isEqualTo("menu/nothing-more");
        answersWell(chat);
    }

    @Test
    void goesBackPastEveryReplyThatIsGone() {
        var chat = aboutPets(WEB).says(PETS).says(LINES).says(PETS).says("who is this").reloads(small()).says("back");

        assertThat(chat.node()).isEqualTo("menu/main");
        answersWell(chat);
    }

    @Test
    void keepsWhatItKnowsOfThePersonAndAnswersFromTheOtherContent() {
        var chat = aboutPets(WEB).says("help in margate").says(PETS).reloads(small()).says("i need help at home");

        assertThat(chat.area()).isEqualTo("thanet");
        assertThat(chat.node()).isEqualTo("find-help/numbers");
    }

    @Test
    @Tag("SAFE-14")
    void aTurnIsOfOneContentFromStartToEnd() {
        var current = new AtomicReference<Responder>();
        var other = new Responder(saying("the new one"));
        var knowledge = saying("the old one");
        var exchanging = new Understanding(
                (IntentRecognizer) text -> {
                    current.set(other);
                    return FakeRecognizer.small().recognize(text);
                },
                new FakeSignals(),
                knowledge.understanding().places(),
                knowledge.understanding().glossary(),
                knowledge.understanding().names(),
                knowledge.understanding().languages());
        current.set(new Responder(new Knowledge(
                knowledge.directory(), knowledge.services(), knowledge.pathway(), knowledge.flows(), knowledge.intents(), exchanging)));
        var asked = new AtomicInteger();
        var clock = new FakeClock(Chat.WEDNESDAY_11AM);
        var conversation = new Conversation(
                () -> {
                    asked.incrementAndGet();
                    return current.get();
                },
                new InMemorySessionStore(clock, 10),
                TurnJournal.silent(),
                clock);
        var turn = new Turn(
                new SessionId("somebody"), WEB, new Utterance.Typed("can i check his record"), Audience.PUBLIC, Chat.WEDNESDAY_11AM);

        assertThat(words(conversation.turn(turn))).contains("the old one").doesNotContain("the new one");
        assertThat(words(conversation.turn(turn))).contains("the new one").doesNotContain("the old one");
        assertThat(asked).hasValue(2);
    }

    /// Small content in which two nodes of one reply say which content they are of.
    private static Knowledge saying(String which) {
        var flows = SmallFlows.flows().stream()
                .map(flow -> switch (flow.name()) {
                    case "clares-law" -> saying(flow, which);
                    default -> flow;
                })
                .toList();
        return with(small(), new FlowBook(flows));
    }

    private static Flow saying(Flow flow, String which) {
        var second = NodeId.of(flow.name() + "/second");
        return new Flow(
                flow.name(),
                flow.entry(),
                List.of(
                        new Node.Say(flow.entry(), words("First, " + which + "."), second),
                        new Node.Say(second, words("Second, " + which + "."), NodeId.of("menu/topics"))));
    }

    private static String words(Reply reply) {
        return reply.messages().stream()
                .map(message -> message instanceof Message.Text(var text) ? text : "")
                .collect(Collectors.joining("\n"));
    }
}
