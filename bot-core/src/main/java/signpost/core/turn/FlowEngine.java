package signpost.core.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.District;
import signpost.core.directory.PlaceAnswer;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Route;
import signpost.core.flow.Slot;
import signpost.core.intent.Intent;
import signpost.core.message.Channel;
import signpost.core.message.Choice;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Signal;
import signpost.core.message.Utterance;
import signpost.core.safety.ReplyGuard;
import signpost.core.safety.Screening;
import signpost.core.session.Position;
import signpost.core.session.Session;
import signpost.core.session.Slots;

/// Takes a session one turn further. Pure: session, turn and screening in, outcome out.
final class FlowEngine {
    private static final String ANYWHERE = "Kent and Medway";

    private final FlowBook flows;
    private final Listener listener;
    private final Router router = new Router();
    private final Composer composer;
    private final Offers offers;

    /// @param intents every intent, by id
    FlowEngine(FlowBook flows, Listener listener, Composer composer, Map<String, Intent> intents) {
        Landmarks.requireIn(flows);
        this.flows = flows;
        this.listener = listener;
        this.composer = composer;
        this.offers = new Offers(flows, intents);
    }

    /// One turn. The session may be fresh; it is never one that has expired.
    TurnOutcome step(Session before, Turn turn, Screening screening) {
        var audience = turn.audience();
        var started = before.turn() == 0 && audience != null
                ? before.knowing(before.slots().with(Slot.AUDIENCE, audience.slug()))
                : before;
        return switch (turn.said()) {
            case Utterance.Picked(var choice) -> picked(started, turn, choice, Hearing.SILENCE.spoken());
            case Utterance.Typed(var text) -> typed(started, turn, text, screening);
        };
    }

    private TurnOutcome typed(Session before, Turn turn, String text, Screening screening) {
        var offered = offers.named(before.position().offered(), before.position().at());
        var heard = listener.hear(text, before.slots(), offered);
        if (heard.command() == Command.MORE
                && turn.channel() == Channel.SMS
                && !before.position().shown().isEmpty()) {
            return more(before, turn);
        }
        if (heard.command() == Command.STOP && turn.channel() == Channel.SMS) {
            return new TurnOutcome(null, Reply.silence(Landmarks.STOPPED.toString()), List.of());
        }
        var calm = screening.signals().isEmpty() && !screening.askFirst();
        if (calm && heard.picked() >= 0) {
            return picked(before, turn, offered.get(heard.picked()).id(), heard.spoken());
        }
        var decision = calm ? awaited(before, heard, offered) : null;
        return answer(before, turn, decision == null ? router.route(before, heard, screening) : decision, heard, screening);
    }

    /// What the message means to a question that waits; null if it means something else.
    private @Nullable Decision awaited(Session before, Hearing heard, List<Choice> offered) {
        var at = before.position().at();
        var waiting = at == null ? null : flows.find(at).orElse(null);
        if (waiting == null || heard.command() != Command.NONE || heard.term() != null) {
            return null;
        }
        if (waiting instanceof Node.Collect collect && heard.place() instanceof PlaceAnswer.Known) {
            return collected(before, collect, before.slots().with(heard.facts()));
        }
        return heard.isBlank() ? askedAgain(before, waiting, offered) : null;
    }

    /// A question that was not answered is asked once more, then left (SAFE-09); null for a node that asks for nothing in particular.
    private static @Nullable Decision askedAgain(Session before, Node waiting, List<Choice> offered) {
        var otherwise = switch (waiting) {
            case Node.Collect collect -> collect.otherwise();
            case Node.Ask ask when ask.fills() != null -> ask.otherwise();
            default -> null;
        };
        if (otherwise == null) {
            return null;
        }
        var misses = before.position().misses() + 1;
        var places = offered.stream().filter(c -> District.ofSlug(c.id()).isPresent()).toList();
        return misses > 1
                ? Decision.to(otherwise, before.slots())
                : Decision.to(waiting.id(), before.slots()).offering(places).missed(misses);
    }

    private static Decision collected(Session before, Node.Collect collect, Slots slots) {
        var topic = before.position().topic();
        var next = collect.id().equals(Landmarks.WHICH_PLACE) && topic != null ? topic : collect.next();
        return Decision.to(next, slots);
    }

    private TurnOutcome picked(Session before, Turn turn, String choice, Set<String> spoken) {
        var decision = chosen(before, choice);
        var heard = new Hearing(
                Command.NONE, Slots.NONE, new PlaceAnswer.NoneNamed(), Hearing.SILENCE.match(), null, spoken, -1);
        return answer(before, turn, decision, heard, Screening.CLEAR);
    }

    private Decision chosen(Session before, String choice) {
        var at = before.position().at();
        var slots = before.slots();
        if (choice.equals(ReplyGuard.DANGER.id())) {
            return Decision.to(Landmarks.DANGER_NOW, slots);
        }
        if (!before.position().offered().contains(choice)) {
            return Router.missed(before, slots);
        }
        var intent = offers.intent(choice);
        if (intent.isPresent()) {
            return Decision.to(intent.get().node(), slots);
        }
        var node = at == null ? null : flows.find(at).orElse(null);
        if (node instanceof Node.Collect collect && (choice.equals(Offers.SKIP) || District.ofSlug(choice).isPresent())) {
            return collected(before, collect, slots.with(Slot.AREA, choice));
        }
        return offers.routes(at)
                .filter(r -> r.choice().equals(choice))
                .findFirst()
                .map(r -> Decision.to(r.to(), filled(node, slots, r)))
                .orElseGet(() -> Router.missed(before, slots));
    }

    private static Slots filled(@Nullable Node node, Slots slots, Route route) {
        var filled = slots;
        for (var set : route.sets().entrySet()) {
            filled = filled.with(set.getKey(), set.getValue());
        }
        var slot = node instanceof Node.Ask ask ? ask.fills() : null;
        return slot != null && slot.allows(route.choice()) ? filled.with(slot, route.choice()) : filled;
    }

    private TurnOutcome answer(Session before, Turn turn, Decision decision, Hearing heard, Screening screening) {
        var cleared = decision.start().equals(Landmarks.CLEARED);
        var setting = new Composer.Setting(
                decision.slots(), turn.channel(), turn.at(), place(decision.slots()), assumed(heard, turn.channel()));
        var composed = composer.compose(decision.before(), decision.start(), setting);
        var choices = decision.offers().isEmpty()
                ? composed.choices()
                : Stream.concat(decision.offers().stream(), composed.choices().stream()).toList();
        var signal = signal(screening, composed.messages());
        var context = new Reply.Context(
                signal,
                area(decision.slots()),
                decision.start().toString(),
                0,
                notice(before, turn, decision, signal),
                heard.spoken(),
                composed.ended());
        var reply = new Reply(composed.messages(), choices, context);
        var after = composed.ended() ? null : after(before, decision, composed, choices, cleared);
        return new TurnOutcome(after, reply, events(decision, reply, signal));
    }

    private static Session after(
            Session before, Decision decision, Composer.Composed composed, List<Choice> choices, boolean cleared) {
        if (cleared) {
            var fresh = Session.fresh(before.id(), before.channel(), before.lifetime().lastUsed());
            return fresh.at(fresh.position()
                            .moved(Landmarks.CLEARED, List.of(Landmarks.CLEARED), null, List.of()))
                    .turned();
        }
        var shown = new ArrayList<>(decision.before());
        shown.add(decision.start());
        var topic = decision.topic() != null ? decision.topic() : composed.dependsOnSlots() ? decision.start() : null;
        var position = from(before, decision)
                .moved(composed.waits(), shown, topic, choices.stream().map(Choice::id).toList())
                .missed(decision.misses());
        return before.knowing(decision.slots()).at(position).turned();
    }

    /// The position to move on from: after BACK the trail gets shorter instead of longer.
    private static Position from(Session before, Decision decision) {
        return decision.back() ? before.position().steppedBack() : before.position();
    }

    /// The next part of the last reply, made again from the nodes that made it.
    private TurnOutcome more(Session before, Turn turn) {
        var position = before.position();
        var shown = position.shown();
        var setting = new Composer.Setting(
                before.slots(), turn.channel(), turn.at(), place(before.slots()), null);
        var composed = composer.compose(shown.subList(0, shown.size() - 1), shown.getLast(), setting);
        var choices = offers.named(position.offered(), position.at());
        var context = new Reply.Context(
                signal(Screening.CLEAR, composed.messages()),
                area(before.slots()),
                shown.getLast().toString(),
                position.part() + 1,
                before.turn() == 1 ? firstTextNotice(turn) : null,
                Set.of(),
                false);
        var after = before.at(position.onPart(position.part() + 1));
        return new TurnOutcome(after, new Reply(composed.messages(), choices, context), List.of());
    }

    private static Signal signal(Screening screening, List<Message> messages) {
        var said = messages.stream()
                .filter(Message.Safety.class::isInstance)
                .map(m -> ((Message.Safety) m).signal())
                .filter(s -> s != Signal.NONE);
        return Stream.concat(said, screening.signals().stream()).sorted().findFirst().orElse(Signal.NONE);
    }

    private @Nullable String notice(Session before, Turn turn, Decision decision, Signal signal) {
        var bare = decision.start().equals(Landmarks.CLEARED) || signal == Signal.IMMEDIATE_DANGER;
        return before.turn() > 0 || bare ? null : firstTextNotice(turn);
    }

    private @Nullable String firstTextNotice(Turn turn) {
        return turn.channel() == Channel.SMS
                ? flows.node(Landmarks.FIRST_TEXT).wording().sms()
                : null;
    }

    private static String place(Slots slots) {
        return slots.district().map(District::label).orElse(ANYWHERE);
    }

    /// The place as just named, where it was assumed. A text names the district alone, so that MORE makes the same parts again.
    private static @Nullable String assumed(Hearing heard, Channel channel) {
        if (channel == Channel.SMS || !(heard.place() instanceof PlaceAnswer.Known(var place, var assumed)) || !assumed) {
            return null;
        }
        return place.name().equals(place.district().label())
                ? place.name()
                : place.name() + " in " + place.district().label();
    }

    private static @Nullable String area(Slots slots) {
        return slots.get(Slot.AREA).filter(a -> !a.equals(Offers.SKIP)).orElse(null);
    }

    private static List<TurnEvent> events(Decision decision, Reply reply, Signal signal) {
        var events = new ArrayList<TurnEvent>();
        decision.before().forEach(n -> events.add(new TurnEvent.NodeEntered(n)));
        events.add(new TurnEvent.NodeEntered(decision.start()));
        if (signal != Signal.NONE) {
            events.add(new TurnEvent.SignalSeen(signal));
        }
        if (decision.misses() > 0) {
            events.add(new TurnEvent.NotUnderstood());
        }
        var shown = reply.serviceIds().size();
        return shown == 0 ? events : Stream.concat(events.stream(), Stream.of(new TurnEvent.ServicesShown(shown))).map(Objects::requireNonNull).toList();
    }
}
