package signpost.app;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.channels.http.FailureLog;
import signpost.channels.http.Talk;
import signpost.core.directory.Schedule;
import signpost.core.flow.NodeId;
import signpost.core.message.Channel;
import signpost.core.message.Choice;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Utterance;
import signpost.core.session.Position;
import signpost.core.session.Session;
import signpost.core.session.SessionId;
import signpost.core.turn.Conversation;
import signpost.core.turn.Responder;
import signpost.core.turn.Turn;
import signpost.core.turn.TurnEvent;
import signpost.core.turn.TurnJournal;
import signpost.kb.preview.ConversationScript.Answer;
import signpost.kb.preview.ConversationScript.Mark;
import signpost.kb.preview.ConversationScript.Said;
import signpost.kb.preview.ConversationScript.Setting;
import signpost.kb.preview.ConversationScript.Shown;
import signpost.kb.preview.ConversationScript.State;

/// A conversation with the product, which says of each turn what a `.chat` file says. Its session is written down and read back between turns.
final class RecordedTalk {
    private final Setting setting;
    private final InstantSource clock;
    private final SessionId id = Answerer.fresh();
    private final WrittenSessions sessions = new WrittenSessions();
    private final Events events = new Events();
    private final Answerer answerer;
    private final Talk talk;
    private List<Choice> offered = List.of();

    /// @param clock gives the moment of each turn
    RecordedTalk(Supplier<Responder> responders, Setting setting, InstantSource clock) {
        this.setting = setting;
        this.clock = clock;
        this.talk = Talk.with(new Conversation(responders, sessions, events, clock));
        this.answerer = new Answerer(talk);
    }

    /// A conversation at the moment of its setting.
    static RecordedTalk at(Supplier<Responder> responders, Setting setting) {
        return new RecordedTalk(responders, setting, InstantSource.fixed(setting.at().toInstant()));
    }

    /// What happened in the turn, as the conversation tells it.
    private static final class Events implements TurnJournal {
        private final List<NodeId> entered = new ArrayList<>();
        private @Nullable Throwable broken;

        @Override
        public void record(List<TurnEvent> events) {
            events.forEach(event -> {
                if (event instanceof TurnEvent.NodeEntered(var node)) {
                    entered.add(node);
                }
            });
        }

        @Override
        public void failure(Throwable failure) {
            broken = failure;
            FailureLog.write(failure);
        }
    }

    /// What came of a turn.
    ///
    /// @param reader the reply as its reader gets it; empty for a silent one
    record Turned(Answer answer, String reader) {}

    /// Takes a turn.
    ///
    /// @return empty if a choice is picked that is not on offer: nothing has happened then
    Optional<Turned> say(Said said) {
        return switch (said) {
            case Said.Typed(var words) -> Optional.of(turn(new Utterance.Typed(words)));
            case Said.Picked(var label) ->
                offered.stream()
                        .filter(choice -> choice.label().equalsIgnoreCase(label))
                        .findFirst()
                        .map(choice -> turn(new Utterance.Picked(choice.id())));
        };
    }

    /// What may be picked now.
    List<String> offered() {
        return offered.stream().map(Choice::label).toList();
    }

    /// Whether something broke in a turn so far, so that what came of it proves nothing.
    boolean isBroken() {
        return events.broken != null;
    }

    private Turned turn(Utterance said) {
        events.entered.clear();
        var reply = talk.turn(new Turn(id, setting.channel(), said, setting.audience(), clock.instant()));
        offered = setting.channel() == Channel.WEB ? reply.choices() : List.of();
        var plain = answerer.plain(reply, setting.channel());
        return new Turned(answer(reply, plain), plain.reply());
    }

    private Answer answer(Reply reply, Answerer.Answer plain) {
        var main = NodeId.of(plain.meta().node());
        var before = events.entered.stream().filter(node -> !node.equals(main));
        return new Answer(
                Stream.concat(before, Stream.of(main)).toList(),
                state(reply, main),
                reply.messages().stream().flatMap(message -> shown(message).stream()).toList(),
                plain.reply().lines().map(String::stripTrailing).toList());
    }

    private State state(Reply reply, NodeId main) {
        var context = reply.context();
        var position = sessions.find(id, clock.instant()).map(Session::position);
        var waits = position.map(Position::at).filter(node -> !node.equals(main));
        var open = position.map(Position::interrupted);
        var marks = EnumSet.noneOf(Mark.class);
        if (reply.messages().isEmpty()) {
            marks.add(Mark.SILENT);
        }
        if (context.ended()) {
            marks.add(Mark.ENDS);
        }
        return new State(context.signal(), context.area(), waits.orElse(null), open.orElse(null), context.part(), marks);
    }

    private static Optional<Shown> shown(Message message) {
        return message instanceof Message.ServiceCard card ? Optional.of(new Shown(card.service().id(), open(card))) : Optional.empty();
    }

    private static Schedule.Answer open(Message.ServiceCard card) {
        var answers = card.phones().stream().map(Message.PhoneNow::open).toList();
        if (answers.contains(Schedule.Answer.OPEN)) {
            return Schedule.Answer.OPEN;
        }
        return answers.isEmpty() || answers.contains(Schedule.Answer.UNKNOWN) ? Schedule.Answer.UNKNOWN : Schedule.Answer.CLOSED;
    }
}
