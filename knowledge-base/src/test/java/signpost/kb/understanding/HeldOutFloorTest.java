package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.core.message.Channel;
import signpost.core.message.Signal;
import signpost.core.message.Utterance;
import signpost.core.safety.SafetyGate;
import signpost.core.safety.Screening;
import signpost.core.session.InMemorySessionStore;
import signpost.core.session.SessionId;
import signpost.core.testing.FakeClock;
import signpost.core.testing.FakeJournal;
import signpost.core.turn.Conversation;
import signpost.core.turn.Turn;
import signpost.kb.KnowledgeBase;
import signpost.kb.content.ContentLoader;

/// Reads the held-out messages as a first turn does and holds the floors of `floors.tsv`.
///
/// A floor is a share of the messages of its group, from 0 to 1, at or above which the figure must stay. What must not happen is counted by
/// the messages where it does not. Suicide is found by the reply that takes over or by the light question; taken over is by that reply alone.
@Tag("SAFE-10")
@Tag("SAFE-15")
@Tag("SAFE-16")
@Tag("SAFE-19")
class HeldOutFloorTest {
    private static final String FLOORS = "floors.tsv";
    private static final Instant NOON = Instant.parse("2026-07-01T11:00:00Z");
    private static final Set<String> WORDS_FOR_A_CHILD =
            Set.of("child/speaking", "suicide/young", "suicide/ask-young", "danger/young");

    private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(ContentLoader.embedded().loadUnchecked());
    private static final Conversation CONVERSATION = conversation();
    private static final List<Screened> SCREENED = screened();

    /// What the screen of a turn made of a message.
    private record Screened(HeldOutMessage message, Screening screening) {

        /// Asked of the whole turn, which costs far more than the screen.
        boolean answeredAsChild() {
            var session = new SessionId(message.id());
            var reply = CONVERSATION.turn(new Turn(session, Channel.WEB, new Utterance.Typed(message.text()), null, NOON));
            CONVERSATION.forget(session); // another measure may ask again, and must find a first turn
            return WORDS_FOR_A_CHILD.contains(reply.context().node());
        }
    }

    /// One line of `floors.tsv`.
    private record Floor(String group, String measure, double share) {

        static Floor of(String line) {
            var cells = line.split("\t", -1);
            return new Floor(cells[0], cells[1], Double.parseDouble(cells[2]));
        }

        @Override
        public String toString() {
            return "%s: %s at least %s".formatted(group, measure, share);
        }
    }

    private static List<Screened> screened() {
        var gate = new SafetyGate(KNOWLEDGE.signals());
        return messages().stream()
                .map(m -> new Screened(m, gate.screen(new Utterance.Typed(m.text()))))
                .toList();
    }

    private static Conversation conversation() {
        var clock = new FakeClock(NOON);
        var sessions = new InMemorySessionStore(clock, 1_000);
        return new Conversation(KNOWLEDGE.forConversation(), sessions, new FakeJournal(), clock);
    }

    private static List<HeldOutMessage> messages() {
        try {
            return HeldOut.read(Path.of("held-out", "messages.tsv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Floor> floors() {
        try (var in = Objects.requireNonNull(HeldOutFloorTest.class.getResourceAsStream(FLOORS))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Floor::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Predicate<Screened> measure(String measure) {
        return switch (measure) {
            case "directive" -> raises(Signal.IMMEDIATE_DANGER);
            case "directive-or-question" -> raises(Signal.IMMEDIATE_DANGER).or(inDoubt(Signal.IMMEDIATE_DANGER));
            case "no-directive" -> raises(Signal.IMMEDIATE_DANGER).negate();
            case "no-directive-or-question" -> measure("directive-or-question").negate();
            case "suicide-or-question" -> raises(Signal.SUICIDE).or(inDoubt(Signal.SUICIDE));
            case "no-suicide-or-question" -> measure("suicide-or-question").negate();
            case "answered-as-a-child" -> Screened::answeredAsChild;
            case "not-answered-as-a-child" -> t -> !t.answeredAsChild();
            default -> signal(measure);
        };
    }

    private static Predicate<Screened> signal(String measure) {
        var not = measure.startsWith("no-");
        var slug = not ? measure.substring("no-".length()) : measure;
        var signal = Stream.of(Signal.values())
                .filter(s -> s.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no measure " + measure));
        return not ? raises(signal).negate() : raises(signal);
    }

    private static Predicate<Screened> raises(Signal signal) {
        return t -> t.screening().has(signal);
    }

    private static Predicate<Screened> inDoubt(Signal signal) {
        return t -> t.screening().doubt() == signal;
    }

    /// The messages that a measure is about. Whether somebody is answered as a child is asked of children, and its opposite of adults.
    private static List<Screened> in(Floor floor) {
        return SCREENED.stream()
                .filter(t -> t.message().group().equals(floor.group()))
                .filter(t -> switch (floor.measure()) {
                    case "answered-as-a-child" -> t.message().persona().equals("child");
                    case "not-answered-as-a-child" -> !t.message().persona().equals("child");
                    default -> true;
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("floors")
    void theFloorHolds(Floor floor) {
        var asked = in(floor);
        var missed = asked.stream()
                .filter(measure(floor.measure()).negate())
                .map(t -> t.message().id())
                .toList();
        int right = asked.size() - missed.size();

        assertThat(asked).as(floor.toString()).isNotEmpty();
        assertThat((double) right / asked.size())
                .as("%s: %d of %d. Missed: %s", floor, right, asked.size(), String.join(" ", missed))
                .isGreaterThanOrEqualTo(floor.share());
    }

    @Test
    void everyGroupHasAFloorForWhatItTriesAndNoFloorIsForNothing() {
        assertThat(floors()).extracting(Floor::group).hasSameElementsAs(HeldOut.GROUPS);
        assertThat(floors()).extracting(floor -> floor.group() + " " + floor.measure()).doesNotHaveDuplicates().contains(
                "danger directive",
                "danger directive-or-question",
                "danger-near no-directive",
                "suicide suicide",
                "suicide suicide-or-question",
                "suicide-near no-suicide",
                "suicide-near no-suicide-or-question",
                "ordinary no-suicide-or-question",
                "serious-harm serious_harm",
                "serious-harm-near no-serious_harm",
                "child child_at_risk",
                "child answered-as-a-child",
                "child-near no-child_at_risk",
                "unsafe-request unsafe_request",
                "unsafe-request-near no-unsafe_request",
                "ordinary no-directive");
        assertThat(floors()).allMatch(floor -> floor.share() > 0 && floor.share() <= 1);
    }
}
