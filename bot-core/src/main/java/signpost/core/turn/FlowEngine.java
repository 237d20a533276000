package signpost.core.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.Audience;
import signpost.core.directory.District;
import signpost.core.directory.PlaceAnswer;
import signpost.core.flow.FlowBook;
import signpost.core.flow.NodeId;
import signpost.core.flow.Slot;
import signpost.core.intent.Intent;
import signpost.core.message.Channel;
import signpost.core.message.Choice;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Signal;
import signpost.core.message.Utterance;
import signpost.core.safety.Screening;
import signpost.core.session.Position;
import signpost.core.session.Session;
import signpost.core.session.Slots;

/// Takes a session one turn further. Pure: session, turn and screening in, outcome out.
final class FlowEngine {
    private static final String ANYWHERE = "Kent and Medway";

    private final FlowBook flows;
    private final Listener listener;
    private final Router router;
    private final Composer composer;
    private final Offers offers;
    private final AnswerReader answers;
    private final OpenQuestion openQuestion;

    /// @param intents every intent, by id
    FlowEngine(FlowBook flows, Listener listener, Composer composer, Map<String, Intent> intents) {
        Landmarks.requireIn(flows);
        this.flows = flows;
        this.listener = listener;
        this.composer = composer;
        this.offers = new Offers(flows, intents);
        this.answers = new AnswerReader(flows, offers);
        this.router = new Router(flows);
        this.openQuestion = new OpenQuestion(flows);
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
        var offered = offers.remembered(before.position().offered(), before.position().at());
        var heard = listener.hear(text, before.slots(), offered);
        if (heard.command() == Command.MORE
                && turn.channel() == Channel.SMS
                && !before.position().shown().isEmpty()) {
            return more(before, turn);
        }
        if (heard.command() == Command.STOP && turn.channel() == Channel.SMS) {
            return new TurnOutcome(null, Reply.silence(Landmarks.STOPPED.toString()), List.of());
        }
        var choice = heard.picked() < 0 ? null : offered.get(heard.picked()).id();
        if (choice != null && AnswerReader.stands(choice, screening)) {
            return picked(before, turn, choice, heard.spoken());
        }
        var answer = screening.isClear() ? answers.typed(before, heard, offered) : null;
        var decision = answer == null ? router.route(before, heard, screening) : answer;
        return answer(new Step(before, turn, heard, screening), decision);
    }

    private TurnOutcome picked(Session before, Turn turn, String choice, Set<String> spoken) {
        var heard = new Hearing(
                Command.NONE, Slots.NONE, new PlaceAnswer.NoneNamed(), Hearing.SILENCE.match(), Hearing.Named.speaking(spoken), Voice.UNKNOWN, -1);
        return answer(new Step(before, turn, heard, Screening.CLEAR), answers.picked(before, choice));
    }

    /// What one turn begins with.
    private record Step(Session before, Turn turn, Hearing heard, Screening screening) {}

    private TurnOutcome answer(Step step, Decision decision) {
        var channel = step.turn().channel();
        var setting = new Composer.Setting(
                decision.slots(), channel, step.turn().at(), place(decision.slots()), assumed(step.heard(), channel));
        var composed = composer.compose(decision.before(), decision.start(), setting);
        var open = openQuestion.after(step.before(), decision, composed);
        var choices = choices(decision, composed, open != null && !isDanger(composed), channel);
        // a whole message that is a command raises nothing: what its reply says of danger, it says to everybody
        var screened = step.heard().command() == Command.NONE ? step.screening() : Screening.CLEAR;
        var signal = signal(screened, composed.messages(), decision.slots().audience());
        var noticed = step.before().turn() == 0 ? noticed(composed, decision.start(), channel) : new Noticed(composed.messages(), null);
        var context = new Reply.Context(
                signal,
                area(decision.slots()),
                decision.start().toString(),
                0,
                noticed.line(),
                step.heard().spoken(),
                composed.ended());
        var reply = new Reply(withRest(noticed.messages(), choices, channel), choices, context);
        var after = composed.ended() ? null : after(step.before(), decision, composed, choices, open);
        return new TurnOutcome(after, reply, events(decision, reply, signal));
    }

    /// A text names its choices by what their ids stand for, which is all that is remembered: MORE makes the same parts again.
    /// The way back to a question that was left open stands last, and not beside the words of an emergency.
    private List<Choice> choices(Decision decision, Composer.Composed composed, boolean wayBack, Channel channel) {
        var back = wayBack ? Stream.of(Offers.RESUME_CHOICE) : Stream.<Choice>empty();
        var all = Stream.of(decision.offers().stream(), composed.choices().stream(), back).flatMap(c -> c).toList();
        return channel == Channel.SMS
                ? offers.named(all.stream().map(Choice::id).toList(), composed.waits())
                : all;
    }

    /// On the web a line says what the choices are that were asked about besides; a text only counts them up.
    private List<Message> withRest(List<Message> messages, List<Choice> choices, Channel channel) {
        if (channel == Channel.SMS || choices.stream().noneMatch(Offers::isRest)) {
            return messages;
        }
        var line = new Message.Text(flows.node(Landmarks.ALSO).wording().web());
        return Stream.concat(messages.stream(), Stream.of(line)).toList();
    }

    private static boolean isDanger(Composer.Composed composed) {
        return signal(Screening.CLEAR, composed.messages(), Audience.PUBLIC) == Signal.IMMEDIATE_DANGER;
    }

    private static Session after(
            Session before, Decision decision, Composer.Composed composed, List<Choice> choices, @Nullable NodeId open) {
        if (decision.start().equals(Landmarks.CLEARED)) {
            var fresh = Session.fresh(before.id(), before.channel(), before.lifetime().lastUsed());
            return fresh.at(fresh.position()
                            .moved(Landmarks.CLEARED, List.of(Landmarks.CLEARED), null, List.of()))
                    .turned();
        }
        var shown = new ArrayList<>(decision.before());
        shown.add(decision.start());
        var position = from(before, decision)
                .moved(composed.waits(), shown, topic(decision, composed), choices.stream().map(Choice::id).toList())
                .leavingOpen(open)
                .missed(decision.misses());
        return before.knowing(decision.slots()).at(position).turned();
    }

    /// The question which of several places is meant is never a topic: its answer leads to the topic there was.
    private static @Nullable NodeId topic(Decision decision, Composer.Composed composed) {
        if (decision.topic() != null) {
            return decision.topic();
        }
        var newTopic = composed.dependsOnSlots() && !decision.start().equals(Landmarks.WHICH_PLACE);
        return newTopic ? decision.start() : null;
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
        var noticed = before.turn() == 1 ? noticed(composed, shown.getLast(), turn.channel()) : new Noticed(composed.messages(), null);
        var context = new Reply.Context(
                signal(Screening.CLEAR, composed.messages(), before.slots().audience()),
                area(before.slots()),
                shown.getLast().toString(),
                position.part() + 1,
                noticed.line(),
                Set.of(),
                false);
        var after = before.at(position.onPart(position.part() + 1));
        return new TurnOutcome(after, new Reply(noticed.messages(), choices, context), List.of());
    }

    /// The most urgent signal that the reply answers. A professional's calm account of serious harm keeps its route, and nothing is said of it.
    private static Signal signal(Screening screening, List<Message> messages, Audience audience) {
        var said = messages.stream()
                .filter(Message.Safety.class::isInstance)
                .map(m -> ((Message.Safety) m).signal())
                .filter(s -> s != Signal.NONE);
        var raised = screening.signals().stream().filter(s -> s != Signal.SERIOUS_HARM || audience == Audience.PUBLIC);
        return Stream.concat(said, raised).sorted().findFirst().orElse(Signal.NONE);
    }

    /// What a first text says, with its safety line (SAFE-29).
    ///
    /// @param line the safety line that follows the answer; null where it stands before it, or nowhere
    private record Noticed(List<Message> messages, @Nullable String line) {}

    /// The safety line stands after the answer, but before it where the message is about being watched. The words for danger and for CLEAR stand alone.
    private Noticed noticed(Composer.Composed composed, NodeId start, Channel channel) {
        var messages = composed.messages();
        if (channel == Channel.WEB || start.equals(Landmarks.CLEARED) || isDanger(composed)) {
            return new Noticed(messages, null);
        }
        var line = flows.node(Landmarks.FIRST_TEXT).wording().sms();
        return Landmarks.ABOUT_BEING_WATCHED.contains(start.flow()) && !line.isEmpty()
                ? new Noticed(Stream.concat(Stream.of(new Message.Text(line)), messages.stream()).toList(), null)
                : new Noticed(messages, line);
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
        if (shown > 0) {
            events.add(new TurnEvent.ServicesShown(shown));
        }
        return events;
    }
}
