package signpost.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import signpost.channels.sms.SmsRenderer;
import signpost.channels.web.PlainRenderer;
import signpost.core.flow.Flow;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.intent.Intent;
import signpost.core.message.Channel;
import signpost.core.message.Reply;
import signpost.core.message.Utterance;
import signpost.core.session.InMemorySessionStore;
import signpost.core.session.Position;
import signpost.core.session.Session;
import signpost.core.session.SessionId;
import signpost.core.session.Slots;
import signpost.core.testing.FakeJournal;
import signpost.core.turn.Conversation;
import signpost.core.turn.Conversation.Knowledge;
import signpost.core.turn.Turn;

/// The real conversation, set down at any node and knowing anything: for each node there is an intent on offer that leads there.
final class Anywhere {
    private static final InstantSource CLOCK = InstantSource.fixed(RealProduct.NOON);
    private static final String OFFERED = "intent-";
    private static final int MOST_SESSIONS = 10_000;

    private final FlowBook flows;
    private final InMemorySessionStore sessions = new InMemorySessionStore(CLOCK, MOST_SESSIONS);
    private final FakeJournal journal = new FakeJournal();
    private final Conversation conversation;
    private final AtomicInteger people = new AtomicInteger();

    Anywhere(Knowledge knowledge) {
        this.flows = knowledge.flows();
        var intents = new HashMap<>(knowledge.intents());
        intents.putAll(nodes().stream().map(Anywhere::leadingTo).collect(Collectors.toMap(Intent::id, intent -> intent)));
        this.conversation = new Conversation(with(knowledge, intents), sessions, journal, CLOCK);
    }

    private static Knowledge with(Knowledge real, Map<String, Intent> intents) {
        return new Knowledge(real.directory(), real.services(), real.pathway(), real.flows(), intents, real.understanding());
    }

    private static Intent leadingTo(Node node) {
        return new Intent(node.id().toString().replace('/', '-') + "-itself", node.id().toString(), node.id());
    }

    /// In which a turn is taken.
    ///
    /// @param slots what is known before it
    record Setting(Channel channel, Instant at, Slots slots) {}

    /// A reply and what is remembered of it.
    ///
    /// @param after null once the session is over
    record Shown(Reply reply, @Nullable Session after, Setting setting) {
        /// The node that waits for an answer; null once the session is over.
        @Nullable NodeId waits() {
            return after == null ? null : after.position().at();
        }

        /// Everything that its reader gets, on the web in one page, by text in all its parts.
        String words() {
            return switch (setting.channel) {
                case WEB -> new PlainRenderer().render(reply);
                case SMS -> String.join("\n", new SmsRenderer().parts(reply));
            };
        }
    }

    List<Node> nodes() {
        return flows.flows().stream().map(Flow::nodes).flatMap(List::stream).toList();
    }

    Node node(NodeId id) {
        return flows.node(id);
    }

    /// The reply that begins with a node.
    Shown show(NodeId node, Setting setting) {
        var choice = OFFERED + leadingTo(flows.node(node)).id();
        var before = fresh(setting)
                .knowing(setting.slots)
                .at(Position.START.moved(node, List.of(), null, List.of(choice)))
                .turned();
        return take(before, new Utterance.Picked(choice), setting);
    }

    /// A chat in which the menu stands and nothing was said yet but who asks.
    Shown begin(Setting setting) {
        return show(NodeId.of("menu/main"), setting);
    }

    /// What comes of saying something to a reply; a session that is over begins anew.
    Shown then(Shown before, Utterance said) {
        var after = before.after;
        return take(after == null ? fresh(before.setting) : after, said, before.setting);
    }

    Shown types(Shown before, String text) {
        return then(before, new Utterance.Typed(text));
    }

    private Session fresh(Setting setting) {
        return Session.fresh(new SessionId("person " + people.incrementAndGet()), setting.channel, CLOCK.instant());
    }

    private Shown take(Session before, Utterance said, Setting setting) {
        sessions.save(before);
        var reply = conversation.turn(new Turn(before.id(), setting.channel, said, null, setting.at));
        var after = sessions.find(before.id(), CLOCK.instant()).orElse(null);
        sessions.forget(before.id());
        return new Shown(reply, after, setting);
    }

    /// Whether leaving a page forgets the session that a reply left behind.
    boolean forgets(Shown shown) {
        var session = Objects.requireNonNullElseGet(shown.after, () -> fresh(shown.setting));
        sessions.save(session);
        conversation.forget(session.id());
        return !conversation.knows(session.id());
    }

    /// What broke, if anything did.
    List<String> failures() {
        return journal.lines().stream().filter(line -> line.startsWith("failure")).distinct().toList();
    }
}
