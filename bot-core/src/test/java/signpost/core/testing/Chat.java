package signpost.core.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.Audience;
import signpost.core.directory.Phone;
import signpost.core.directory.ServiceDirectory;
import signpost.core.flow.FlowBook;
import signpost.core.intent.Glossary;
import signpost.core.intent.Languages;
import signpost.core.intent.ServiceNames;
import signpost.core.message.Channel;
import signpost.core.message.Choice;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Signal;
import signpost.core.message.Utterance;
import signpost.core.session.InMemorySessionStore;
import signpost.core.session.Session;
import signpost.core.session.SessionId;
import signpost.core.session.SessionStore;
import signpost.core.turn.Conversation;
import signpost.core.turn.Conversation.Knowledge;
import signpost.core.turn.Conversation.Understanding;
import signpost.core.turn.Responder;
import signpost.core.turn.Turn;

/// One person's chat with the real [Conversation], over small content unless other content is given.
///
/// ```java
/// var chat = Chat.on(WEB).with(new BrokenDirectory());
/// chat.says("i need somewhere to stay");
/// assertThat(chat.lastReply()).isEqualTo(chat.lastResort());
/// ```
///
/// What it is made of is set before the first word is said.
public final class Chat {
    /// A Wednesday in summer, 11am in the UK.
    public static final Instant WEDNESDAY_11AM = Instant.parse("2026-07-01T10:00:00Z");

    private static final SessionId PERSON = new SessionId("somebody");

    private final Channel channel;
    private final FakeClock clock = new FakeClock(WEDNESDAY_11AM);
    private final FakeJournal journal = new FakeJournal();
    private ServiceDirectory directory = FakeDirectory.small();
    private SessionStore sessions = new InMemorySessionStore(clock, 1_000);
    private FlowBook flows = SmallFlows.book();
    private FakeRecognizer recognizer = FakeRecognizer.small();
    private FakeSignals signals = new FakeSignals();
    private FakePlaces places = FakePlaces.small();
    private Glossary glossary = FakeGlossary.small();
    private ServiceNames names = ServiceNames.NONE;
    private Languages languages = Languages.NONE;
    private @Nullable Knowledge knowledge;
    private @Nullable Audience audience;
    private Instant at = WEDNESDAY_11AM;
    private final AtomicReference<Responder> responder = new AtomicReference<>();
    private @Nullable Conversation conversation;
    private @Nullable Reply reply;

    private Chat(Channel channel) {
        this.channel = channel;
    }

    public static Chat on(Channel channel) {
        return new Chat(channel);
    }

    /// Replaces everything that comes from content, such as by the real content.
    public Chat with(Knowledge newKnowledge) {
        knowledge = newKnowledge;
        return this;
    }

    public Chat with(ServiceDirectory newDirectory) {
        directory = newDirectory;
        return this;
    }

    public Chat with(SessionStore newSessions) {
        sessions = newSessions;
        return this;
    }

    public Chat with(FlowBook newFlows) {
        flows = newFlows;
        return this;
    }

    public Chat with(FakeRecognizer newRecognizer) {
        recognizer = newRecognizer;
        return this;
    }

    public Chat with(FakeSignals newSignals) {
        signals = newSignals;
        return this;
    }

    public Chat with(FakePlaces newPlaces) {
        places = newPlaces;
        return this;
    }

    public Chat with(Languages newLanguages) {
        languages = newLanguages;
        return this;
    }

    public Chat with(ServiceNames newNames) {
        names = newNames;
        return this;
    }

    public Chat with(Glossary newGlossary) {
        glossary = newGlossary;
        return this;
    }

    /// Declares who asks, as the first turn may.
    public Chat as(Audience newAudience) {
        audience = newAudience;
        return this;
    }

    /// Sets the moment for opening hours and review days; the age of the session is not touched.
    public Chat at(Instant newAt) {
        at = newAt;
        return this;
    }

    /// Lets time pass, for the session too.
    public Chat later(Duration time) {
        clock.moveBy(time);
        at = at.plus(time);
        return this;
    }

    public Chat says(String text) {
        return take(new Utterance.Typed(text));
    }

    /// Picks a choice by its id.
    public Chat picks(String choice) {
        return take(new Utterance.Picked(choice));
    }

    private Chat take(Utterance said) {
        reply = conversation().turn(new Turn(PERSON, channel, said, audience, at));
        return this;
    }

    /// The conversation itself.
    public Conversation conversation() {
        var made = conversation;
        if (made == null) {
            responder.set(new Responder(knowledge()));
            made = new Conversation(responder::get, sessions, journal, clock);
            conversation = made;
        }
        return made;
    }

    /// Everything that comes from content, as it was set.
    public Knowledge knowledge() {
        return knowledge == null ? small() : knowledge;
    }

    /// Exchanges everything that comes from content while the chat goes on, from the next turn.
    public Chat reloads(Knowledge newKnowledge) {
        knowledge = newKnowledge;
        responder.set(new Responder(newKnowledge));
        return this;
    }

    private Knowledge small() {
        return new Knowledge(
                directory,
                Services.small(),
                SmallPathway.pathway(),
                flows,
                SmallFlows.intents(),
                new Understanding(recognizer, signals, places, glossary, names, languages));
    }

    /// @throws IllegalStateException if nothing was said yet
    public Reply lastReply() {
        var last = reply;
        if (last == null) {
            throw new IllegalStateException("Nothing was said yet");
        }
        return last;
    }

    /// The reply for when everything is broken and nothing is known of the message.
    public Reply lastResort() {
        return conversation().lastResort().reply(channel);
    }

    /// The node that the last reply began with, as `flow/node`.
    public String node() {
        return lastReply().context().node();
    }

    public Signal signal() {
        return lastReply().context().signal();
    }

    /// The area the last reply was made for; null if none is known.
    public @Nullable String area() {
        return lastReply().context().area();
    }

    /// Ids of the services that the last reply shows, in order.
    public List<String> services() {
        return lastReply().serviceIds();
    }

    /// Ids of the choices that the last reply offers, in order.
    public List<String> choices() {
        return lastReply().choices().stream().map(Choice::id).toList();
    }

    /// Everything that the last reply says, a line for each message: words, then numbers.
    public String words() {
        return lastReply().messages().stream().map(Chat::words).collect(Collectors.joining("\n"));
    }

    private static String words(Message message) {
        return switch (message) {
            case Message.Text(var text) -> text;
            case Message.Jargon(var term, var text) -> term + ": " + text;
            case Message.Safety(var signal, var text, var phones) -> line(text, phones.stream());
            case Message.InLanguage(var language, var direction, var text, var phones) -> line(text, phones.stream());
            case Message.ServiceCard card ->
                line(card.service().name(), card.phones().stream().map(Message.PhoneNow::phone));
        };
    }

    private static String line(String text, Stream<Phone> phones) {
        return Stream.concat(Stream.of(text), phones.map(Phone::number)).collect(Collectors.joining(" "));
    }

    /// What the journal kept, oldest first.
    public List<String> journal() {
        return journal.lines();
    }

    /// What is remembered of this chat now.
    public Optional<Session> session() {
        return sessions.find(PERSON, clock.instant());
    }
}
