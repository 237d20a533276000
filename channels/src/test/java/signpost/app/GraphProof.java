package signpost.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.app.Anywhere.Setting;
import signpost.app.Anywhere.Shown;
import signpost.core.directory.Schedule;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Slot;
import signpost.core.intent.Intent;
import signpost.core.message.Channel;
import signpost.core.message.Choice;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Utterance;
import signpost.core.session.Slots;
import signpost.core.turn.Conversation.Knowledge;

/// Shows every node of a flow book through the real conversation and says what does not hold: a line for each fault, none if all is well.
final class GraphProof {
    /// A Wednesday at noon, a Saturday at 11pm, Christmas Day, and the hours in which the clocks change in spring and in autumn.
    static final List<Instant> INSTANTS = List.of(
            RealProduct.NOON,
            RealProduct.SATURDAY_NIGHT,
            Instant.parse("2026-12-25T11:00:00Z"),
            Instant.parse("2027-03-28T01:00:00Z"),
            Instant.parse("2026-10-25T01:00:00Z"));

    /// Who may be asking: nothing known, in Dover, a child, outside the area, and a professional with a case in Medway.
    static final List<Slots> PEOPLE = Stream.of(
                    Slots.NONE,
                    Slots.NONE.with(Slot.AREA, "dover").with(Slot.SPEAKER, "adult"),
                    Slots.NONE.with(Slot.SPEAKER, "child"),
                    Slots.NONE.with(Slot.AREA, "out-of-area"),
                    Slots.NONE.with(Slot.AREA, "medway")
                            .with(Slot.AUDIENCE, "professional")
                            .with(Slot.GRADE, "high")
                            .with(Slot.CHILD, "yes")
                            .with(Slot.ADULT, "yes")
                            .with(Slot.AGREED, "no"))
            .map(slots -> slots.with(Slot.TERM, "marac").with(Slot.SERVICE, "sateda").with(Slot.LANGUAGE, "pl"))
            .toList();

    private static final String CRY = "im in danger now";

    /// The lines that the facts give as answered day and night.
    private static final List<String> DAY_AND_NIGHT = List.of("0808 168 9111", "0808 2000 247", "116 123", "0800 1111", "0808 500 2222");

    private static final String DANGER_CHOICE = "danger-now";

    /// Nothing is said there, or the session is over: on purpose (SAFE-31, SAFE-32).
    private static final Set<String> COVER = Set.of("session/cleared", "session/first-text", "session/stopped");

    /// The menu and one question lie between a reply without a number and the services.
    private static final int MOST_CHOICES = 3;

    private final Anywhere anywhere;
    private final List<Intent> intents;

    GraphProof(Knowledge knowledge) {
        this.anywhere = new Anywhere(knowledge);
        this.intents = List.copyOf(knowledge.intents().values());
    }

    Anywhere anywhere() {
        return anywhere;
    }

    /// Every kind of person at every moment.
    static List<Setting> settings(Channel channel) {
        return PEOPLE.stream().flatMap(who -> INSTANTS.stream().map(at -> new Setting(channel, at, who))).toList();
    }

    /// Every kind of person at noon, for what does not hang on the hour.
    static List<Setting> noon(Channel channel) {
        return settings(channel).stream().filter(setting -> setting.at().equals(RealProduct.NOON)).toList();
    }

    /// Every node as it is shown, those apart that are only ever read below another and say nothing themselves.
    List<Shown> shown(Setting setting) {
        return anywhere.nodes().stream()
                .map(node -> anywhere.show(node.id(), setting))
                .filter(shown -> !shown.reply().messages().isEmpty())
                .toList();
    }

    /// Nodes that a turn may begin with and that say nothing, and nodes that end in neither a question nor an end.
    List<String> silent(Setting setting) {
        var faults = new ArrayList<String>();
        for (var node : anywhere.nodes()) {
            var shown = anywhere.show(node.id(), setting);
            var starts = startsATurn(node);
            if (starts && shown.words().isBlank() && !COVER.contains(node.id().toString())) {
                faults.add(node.id() + " says nothing on " + setting.channel() + " and is led to straight");
            }
            if (!shown.reply().context().node().equals(node.id().toString())) {
                faults.add(node.id() + " is not shown: " + shown.reply().context().node());
            }
            if (!shown.reply().context().ended() && !asks(shown.waits())) {
                faults.add(node.id() + " ends at " + shown.waits() + ", which asks nothing");
            }
        }
        return faults;
    }

    private boolean asks(@Nullable NodeId id) {
        return id != null && (anywhere.node(id) instanceof Node.Ask || anywhere.node(id) instanceof Node.Collect);
    }

    private boolean startsATurn(Node node) {
        var picked = anywhere.nodes().stream().flatMap(GraphProof::picked);
        var wanted = intents.stream().map(Intent::node);
        return node instanceof Node.Collect || Stream.concat(picked, wanted).anyMatch(node.id()::equals);
    }

    /// Where an answer to a node leads, or asking for it once more.
    private static Stream<NodeId> picked(Node node) {
        var again = node.again();
        return node instanceof Node.Ask || node instanceof Node.Collect
                ? FlowBook.exits(node).stream()
                : again == null ? Stream.of() : Stream.of(again);
    }

    /// Nodes at which a message of danger does not bring 999, or at which the web does not offer it as a choice.
    List<String> farFrom999(Setting setting) {
        var faults = new ArrayList<String>();
        for (var shown : shown(setting)) {
            var at = shown.reply().context().node();
            if (!dials999(anywhere.types(shown, CRY).reply())) {
                faults.add("\"" + CRY + "\" at " + at + " on " + setting.channel() + " brings no 999");
            }
            if (setting.channel() == Channel.WEB && !offers999(shown.reply())) {
                faults.add(at + " does not offer the choice of danger on the web");
            }
            if (!dials999(anywhere.then(shown, new Utterance.Picked(DANGER_CHOICE)).reply())) {
                faults.add("the choice of danger at " + at + " on " + setting.channel() + " brings no 999");
            }
        }
        return faults;
    }

    /// Replies of the flow `danger` hold 999 themselves; the choice would lead back to where one is. What is only read below 999 need not say it again.
    private boolean offers999(Reply reply) {
        var node = reply.context().node();
        return reply.choices().stream().map(Choice::id).anyMatch(DANGER_CHOICE::equals)
                || (node.startsWith("danger/") && (hasSafety(reply) || !startsATurn(anywhere.node(NodeId.of(node)))));
    }

    private static boolean dials999(Reply reply) {
        return (reply.context().node().equals("danger/now") || reply.context().node().equals("danger/young")) && hasSafety(reply);
    }

    private static boolean hasSafety(Reply reply) {
        return reply.messages().stream()
                .anyMatch(m -> m instanceof Message.Safety safety
                        && safety.text().contains("999")
                        && safety.phones().stream().anyMatch(phone -> phone.number().equals("999")));
    }

    /// Nodes from which a word or the exit does not lead out.
    List<String> withoutExit(Setting setting) {
        var faults = new ArrayList<String>();
        for (var shown : shown(setting)) {
            var at = shown.reply().context().node() + " on " + setting.channel();
            if (!anywhere.types(shown, "MENU").reply().context().node().equals("menu/main")) {
                faults.add("MENU does not work at " + at);
            }
            var cleared = anywhere.types(shown, "CLEAR");
            if (!cleared.reply().context().node().equals("session/cleared") || knowsAnything(cleared)) {
                faults.add("CLEAR does not work at " + at);
            }
            if (anywhere.types(shown, "STOP").after() != null) {
                faults.add("STOP does not work at " + at);
            }
            if (!anywhere.forgets(shown)) {
                faults.add("leaving forgets nothing at " + at);
            }
            var left = anywhere.types(shown, "exit");
            if (setting.channel() == Channel.WEB ? left.after() != null : knowsAnything(left)) {
                faults.add("exit does not work at " + at);
            }
        }
        return faults;
    }

    private static boolean knowsAnything(Shown shown) {
        return shown.after() != null && !shown.after().slots().values().isEmpty();
    }

    /// Nodes whose reply has no line that is answered at that moment, and from which some choice never leads to one.
    List<String> withoutOpenLine(Setting setting) {
        var ends = new Ends();
        return shown(setting).stream()
                .filter(shown -> !COVER.contains(shown.reply().context().node()))
                .filter(shown -> !ends.well(shown, MOST_CHOICES))
                .map(shown -> shown.reply().context().node() + " on " + setting.channel() + " at " + setting.at() + " ends without an open line")
                .toList();
    }

    /// Where every choice of a reply ends in a line that is answered now. A choice leads to the same wherever the same is known.
    private final class Ends {
        private final Map<String, Boolean> known = new HashMap<>();

        boolean well(Shown shown, int choicesLeft) {
            if (hasOpenLine(shown)) {
                return true;
            }
            var choices = shown.reply().choices().stream().map(Choice::id).filter(id -> !id.equals(DANGER_CHOICE)).toList();
            return !choices.isEmpty() && choicesLeft > 0 && choices.stream().allMatch(choice -> well(shown, choice, choicesLeft));
        }

        private boolean well(Shown shown, String choice, int choicesLeft) {
            var after = shown.after();
            var key = shown.waits() + " " + choice + " " + choicesLeft + " " + (after == null ? "" : after.slots() + " " + after.position().interrupted());
            var before = known.get(key);
            if (before != null) {
                return before;
            }
            var well = well(anywhere.then(shown, new Utterance.Picked(choice)), choicesLeft - 1);
            known.put(key, well);
            return well;
        }
    }

    private static boolean hasOpenLine(Shown shown) {
        return DAY_AND_NIGHT.stream().anyMatch(shown.words()::contains) || shown.reply().messages().stream().anyMatch(GraphProof::isAnswered);
    }

    private static boolean isAnswered(Message message) {
        return switch (message) {
            case Message.ServiceCard card -> card.phones().stream().anyMatch(phone -> phone.open() == Schedule.Answer.OPEN);
            case Message.Safety safety -> safety.phones().stream().anyMatch(phone -> phone.number().equals("999"));
            case Message.Text ignored -> false;
            case Message.Jargon ignored -> false;
            case Message.InLanguage ignored -> false;
        };
    }
}
