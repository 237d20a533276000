package signpost.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.flow.NodeId;
import signpost.core.flow.Slot;
import signpost.core.message.Channel;

class WrittenSessionTest {
    private static final Instant STARTED = Instant.parse("2026-11-25T12:00:00Z");
    private static final String TEXT = """
            signpost-session 1
            id sms-Zk_3-x9
            channel sms
            at who-do-i-call/grade
            shown place/assumed,who-do-i-call/start
            part 1
            offered high,medium
            trail menu/main
            topic who-do-i-call/start
            interrupted menu/topics
            misses 0
            slots area:thanet,audience:professional
            turn 7
            started 2026-11-25T12:00:00Z
            used 2026-11-25T12:04:30.120Z
            """;

    private static Session session() {
        return WrittenSession.read(TEXT).orElseThrow();
    }

    @Test
    void readsWhatStandsThere() {
        var session = session();

        assertThat(session.id()).isEqualTo(new SessionId("sms-Zk_3-x9"));
        assertThat(session.channel()).isEqualTo(Channel.SMS);
        assertThat(session.position().at()).isEqualTo(NodeId.of("who-do-i-call/grade"));
        assertThat(session.position().shown()).containsExactly(NodeId.of("place/assumed"), NodeId.of("who-do-i-call/start"));
        assertThat(session.position().part()).isEqualTo(1);
        assertThat(session.position().offered()).containsExactly("high", "medium");
        assertThat(session.position().trail()).containsExactly(NodeId.of("menu/main"));
        assertThat(session.position().topic()).isEqualTo(NodeId.of("who-do-i-call/start"));
        assertThat(session.position().interrupted()).isEqualTo(NodeId.of("menu/topics"));
        assertThat(session.slots()).isEqualTo(Slots.NONE.with(Slot.AREA, "thanet").with(Slot.AUDIENCE, "professional"));
        assertThat(session.turn()).isEqualTo(7);
        assertThat(session.lifetime().lastUsed()).isEqualTo(Instant.parse("2026-11-25T12:04:30.120Z"));
        assertThat(WrittenSession.write(session)).isEqualTo(TEXT);
    }

    @Test
    void readsBackAnySessionThatItHasWritten() {
        var made = new Made(new Random(20261122));
        for (var i = 0; i < 1_000; i++) {
            var session = made.session();

            assertThat(WrittenSession.read(WrittenSession.write(session))).contains(session);
        }
    }

    /// Sessions of all kinds. The seed is fixed: a failure comes back.
    private record Made(Random random) {
        private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";

        Session session() {
            var session = Session.fresh(new SessionId((random.nextBoolean() ? "-" : "") + word(1 + random.nextInt(60))), pick(List.of(Channel.values())), STARTED.minusNanos(random.nextLong(1L << 59)));
            for (var turn = random.nextInt(30); turn > 0; turn--) {
                session = session.at(moved(session.position())).knowing(slots()).usedAt(session.lifetime().lastUsed().plusMillis(random.nextInt(90_000))).turned();
            }
            return session;
        }

        private Position moved(Position before) {
            var next = before.moved(node(), some(this::node), random.nextBoolean() ? node() : null, some(() -> word(1 + random.nextInt(20)).toLowerCase(Locale.ROOT)));
            return switch (random.nextInt(5)) {
                case 0 -> next.missed(random.nextInt(5));
                case 1 -> next.onPart(random.nextInt(9));
                case 2 -> next.steppedBack();
                case 3 -> next.leavingOpen(node());
                default -> next;
            };
        }

        private Slots slots() {
            var slots = Slots.NONE;
            for (var slot : List.of(Slot.AREA, Slot.GRADE, Slot.AUDIENCE, Slot.CHILD, Slot.AGREED, Slot.SPEAKER, Slot.TERM, Slot.LANGUAGE)) {
                if (random.nextBoolean()) {
                    slots = slots.with(slot, slot.values().isEmpty() ? "bg+ru" : pick(slot.values()));
                }
            }
            return slots;
        }

        private NodeId node() {
            return NodeId.of(pick(List.of("menu/main", "who-do-i-call/start", "find-help/numbers", "a/b-1")));
        }

        private <T> List<T> some(Supplier<T> one) {
            return Stream.generate(one).limit(random.nextInt(7)).toList();
        }

        private <T> T pick(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        private String word(int length) {
            var letters = random.ints(length, 0, LETTERS.length()).mapToObj(LETTERS::charAt).map(String::valueOf).toList();
            return String.join("", letters);
        }
    }

    @Test
    @Tag("SAFE-38")
    void hasNoPlaceForWordsThatSomebodyTyped() {
        var words = "he hits me";
        var position = Position.START.moved(NodeId.of("a/b"), List.of(), null, List.of(words));

        assertThatThrownBy(() -> WrittenSession.write(session().at(position))).isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining(words);
        assertThatThrownBy(() -> WrittenSession.write(session().knowing(session().slots().with(Slot.TERM, words))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WrittenSession.write(Session.fresh(new SessionId(words), Channel.WEB, STARTED)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesATextThatIsCutShort() {
        for (var length = 0; length < TEXT.length(); length++) {
            assertThat(WrittenSession.read(TEXT.substring(0, length))).as("the first %d characters", length).isEmpty();
        }
    }

    /// A changed letter of an id is another id; whatever else is changed must be refused or be what is read.
    @Test
    void neverReadsADamagedTextAsAnythingButWhatItSays() {
        var random = new Random(7);
        for (var i = 0; i < 5_000; i++) {
            var at = random.nextInt(TEXT.length());
            var damaged = TEXT.substring(0, at) + (char) random.nextInt(0x250) + TEXT.substring(at + 1);

            WrittenSession.read(damaged).ifPresent(session -> assertThat(WrittenSession.write(session)).isEqualTo(damaged));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"signpost-session 2", "signpost-session 1.0", "signpost-session", "SIGNPOST-SESSION 1", "{\"version\":1}", ""})
    void refusesAnotherVersion(String first) {
        assertThat(WrittenSession.read(TEXT.replace("signpost-session 1", first))).isEmpty();
    }

    static List<Function<String, String>> rearranged() {
        return IntStream.range(1, (int) TEXT.lines().count())
                .boxed()
                .flatMap(line -> Stream.<Function<String, String>>of(
                        text -> changed(text, lines -> lines.remove((int) line)),
                        text -> changed(text, lines -> lines.add(line, lines.get(line))),
                        text -> changed(text, lines -> lines.add(lines.remove((int) line))),
                        text -> changed(text, lines -> lines.set(line, lines.get(line) + " ")),
                        text -> changed(text, lines -> lines.set(line, lines.get(line).replace(" ", "  "))),
                        text -> changed(text, lines -> lines.set(line, lines.get(line).replaceFirst(" .*", " ")))))
                .toList();
    }

    private static String changed(String text, Consumer<List<String>> change) {
        var lines = new ArrayList<>(text.lines().toList());
        change.accept(lines);
        return String.join("\n", lines) + "\n";
    }

    @Test
    void refusesAFieldThatIsMissingRepeatedMovedOrEmpty() {
        var read = rearranged().stream().map(change -> change.apply(TEXT)).filter(text -> !text.equals(TEXT)).toList();

        assertThat(read).hasSizeGreaterThan(70).allSatisfy(text -> assertThat(WrittenSession.read(text)).as(text).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            channel sms                      | channel fax
            at who-do-i-call/grade           | at who-do-i-call
            at who-do-i-call/grade           | at ../../etc/passwd
            shown place/assumed              | shown place/assumed,
            shown place/assumed              | shown ,place/assumed
            trail menu/main                  | trail Menu/Main
            offered high,medium              | offered high,he hits me
            offered high,medium              | offered high,-
            part 1                           | part -1
            part 1                           | part 01
            part 1                           | part 1e3
            misses 0                         | misses 99999999999
            turn 7                           | turn +7
            area:thanet                      | area:atlantis
            area:thanet                      | name:thanet
            area:thanet                      | area
            area:thanet                      | area:thanet,area:dover
            area:thanet,audience:professional | audience:professional,area:thanet
            id sms-Zk_3-x9                   | id a b
            started 2026-11-25T12:00:00Z     | started yesterday
            started 2026-11-25T12:00:00Z     | started +1000000000-12-31T23:59:59.999999999Z
            started 2026-11-25T12:00:00Z     | started 2026-11-25T12:00Z
            used 2026-11-25T12:04:30.120Z    | used 1970-01-01T00:00:00Z
            used 2026-11-25T12:04:30.120Z    | used 2026-11-25T13:04:30.120+01:00
            """)
    void refusesWhatItDoesNotWrite(String ours, String other) {
        assertThat(TEXT).contains(ours);
        assertThat(WrittenSession.read(TEXT.replace(ours, other))).isEmpty();
    }

    @Test
    void refusesMoreThanASessionHolds() {
        assertThat(WrittenSession.read(TEXT.replace("trail menu/main", "trail menu/main" + ",menu/main".repeat(Position.MAX_TRAIL)))).isEmpty();
        assertThat(WrittenSession.read(TEXT.replace("offered high", "offered high" + ",high".repeat(200)))).isEmpty();
        assertThat(WrittenSession.read(TEXT.replace("sms-Zk", "x".repeat(100_000)))).isEmpty();
        assertThat(WrittenSession.read(TEXT + "\n".repeat(100_000))).isEmpty();
    }

    @Test
    void refusesOtherEndsOfLinesAndCharactersThatCannotBeSeen() {
        assertThat(WrittenSession.read(TEXT.replace("\n", "\r\n"))).isEmpty();
        assertThat(WrittenSession.read("\uFEFF" + TEXT)).isEmpty();
        assertThat(WrittenSession.read(TEXT.replace("turn 7", "turn \u0667"))).isEmpty();
        assertThat(WrittenSession.read(TEXT.replace("thanet", "thanet\u200b"))).isEmpty();
        assertThat(WrittenSession.read(TEXT.replace("turn 7", "turn 7\u0000"))).isEmpty();
    }
}
