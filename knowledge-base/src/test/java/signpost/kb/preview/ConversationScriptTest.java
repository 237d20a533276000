package signpost.kb.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.directory.Audience;
import signpost.core.directory.Schedule;
import signpost.core.flow.NodeId;
import signpost.core.message.Channel;
import signpost.core.message.Signal;
import signpost.kb.preview.ConversationScript.Answer;
import signpost.kb.preview.ConversationScript.Exchange;
import signpost.kb.preview.ConversationScript.Mark;
import signpost.kb.preview.ConversationScript.Said;
import signpost.kb.preview.ConversationScript.Shown;

class ConversationScriptTest {
    private static final String TEXT = """
            # Somebody asks for a place to stay
            # Two turns and a danger
            channel: web
            audience: public
            at: 2026-07-03T23:10+01:00

            > i need somewhere to stay in margate
            < place/assumed
            < find-help/numbers
                asks menu/anything-else
                leaves-open who-do-i-call/grade
                area thanet
                a-line           open
                another-service  unknown

            # danger in the middle
            > [Yes, in danger now]
            < danger/now
                signal immediate_danger
                exact:
                | Call 999 now.
                |
                | If you cannot speak, press 55.

            >
            < session/cleared
                area not-known
                says nothing
                ends
            """;

    private static ConversationScript script(String text) {
        var read = ScriptReader.read(text);
        assertThat(read.problems()).isEmpty();
        return Objects.requireNonNull(read.script());
    }

    private static Answer answer(Exchange exchange) {
        return Objects.requireNonNull(exchange.answer());
    }

    @Test
    void saysWhatIsSaidAndWhatMustBeAnswered() {
        var script = script(TEXT);

        assertThat(script.title()).isEqualTo("Somebody asks for a place to stay");
        assertThat(script.setting().channel()).isEqualTo(Channel.WEB);
        assertThat(script.setting().audience()).isEqualTo(Audience.PUBLIC);
        assertThat(script.setting().at()).isEqualTo(OffsetDateTime.parse("2026-07-03T23:10+01:00"));
        assertThat(script.exchanges()).hasSize(3);
    }

    @Test
    void pinsStepsPlaceAndServices() {
        var first = script(TEXT).exchanges().getFirst();

        assertThat(first.said()).isEqualTo(new Said.Typed("i need somewhere to stay in margate"));
        assertThat(answer(first).nodes()).containsExactly(NodeId.of("place/assumed"), NodeId.of("find-help/numbers"));
        assertThat(answer(first).services())
                .containsExactly(new Shown("a-line", Schedule.Answer.OPEN), new Shown("another-service", Schedule.Answer.UNKNOWN));
        assertThat(answer(first).state().asks()).isEqualTo(NodeId.of("menu/anything-else"));
        assertThat(answer(first).state().open()).isEqualTo(NodeId.of("who-do-i-call/grade"));
        assertThat(answer(first).state().area()).isEqualTo("thanet");
        assertThat(answer(first).state().signal()).isEqualTo(Signal.NONE);
        assertThat(first.exact()).isFalse();
    }

    @Test
    void pinsEveryWordWhereItIsExact() {
        var second = script(TEXT).exchanges().get(1);

        assertThat(second.notes()).containsExactly("danger in the middle");
        assertThat(second.said()).isEqualTo(new Said.Picked("Yes, in danger now"));
        assertThat(second.exact()).isTrue();
        assertThat(answer(second).words()).containsExactly("Call 999 now.", "", "If you cannot speak, press 55.");
        assertThat(answer(second).state().area()).as("known from the turn before").isEqualTo("thanet");
    }

    @Test
    void marksSilenceAndTheEndOfTheSession() {
        var third = script(TEXT).exchanges().getLast();

        assertThat(third.said()).isEqualTo(new Said.Typed(""));
        assertThat(answer(third).state().marks()).containsExactlyInAnyOrder(Mark.SILENT, Mark.ENDS);
        assertThat(answer(third).state().area()).isNull();
    }

    @Test
    void isWrittenAsItWasRead() {
        assertThat(script(TEXT).written()).isEqualTo(TEXT);
    }

    @Test
    void isWrittenInOneWayHoweverItWasIndented() {
        var loose = TEXT.replace("    a-line           open", "  a-line open   ").replace("# danger", "#   danger").replace("\n", "\r\n");

        assertThat(script(loose).written()).isEqualTo(TEXT);
    }

    @Test
    void keepsWordsThatLookLikeSomethingElse() {
        var odd = new ConversationScript(List.of("odd"), script(TEXT).setting(), List.of(
                new Exchange(List.of(), new Said.Typed("> < # | at: exact:"), null, false), new Exchange(List.of(), new Said.Typed("[]"), null, false)));

        assertThat(script(odd.written())).isEqualTo(odd);
    }

    @Test
    void takesTurnsThatNobodyHasRecordedYet() {
        var script = script("# new\nchannel: sms\nat: 2026-11-25T12:00Z\n\n> hello\n    exact:\n");

        assertThat(script.isAnswered()).isFalse();
        assertThat(script.exchanges().getFirst().exact()).isTrue();
        assertThat(script(TEXT).isAnswered()).isTrue();
    }

    @Test
    void forgetsTheWordsOfATurnThatIsNotExact() {
        var turns = script(TEXT).exchanges();

        assertThat(answer(turns.getFirst().answered(answer(turns.get(1)))).words()).isEmpty();
        assertThat(answer(turns.get(1).answered(answer(turns.get(1)))).words()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            channel: web                     | channel: fax                 | 1  | channel: web
            audience: public                 | audience: everybody          | 1  | public or professional
            audience: public                 | channel: web                 | 4  | stands here twice
            at: 2026-07-03T23:10+01:00       | at: tonight                  | 1  | a moment such as
            > i need somewhere               | i need somewhere             | 7  | A line begins with
            < find-help/numbers              | < find-help                  | 9  | is not a step
            < find-help/numbers              | < Find/help                  | 9  | is not a step
            a-line           open            | a-line           ajar        | 13 | open, closed or unknown
            a-line           open            | a-line                       | 13 | open, closed or unknown
            a-line           open            | a-line is open               | 13 | open, closed or unknown
            signal immediate_danger          | signal red                   | 19 | There is no signal
            area thanet                      | area atlantis                | 12 | There is no area
            area thanet                      | part 2                       | 7  | Only text messages
            area thanet                      | part 1                       | 12 | a number from 2
            exact:                           | exactly:                     | 20 | This line says nothing here
            asks menu/anything-else          | asks menu                    | 10 | is not a step
            """)
    void saysWhichLineIsWrong(String right, String wrong, int line, String told) {
        assertThat(TEXT).contains(right);

        var read = ScriptReader.read(TEXT.replace(right, wrong));

        assertThat(read.script()).isNull();
        assertThat(read.problems()).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message()).contains(told);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a title", "channel: web\nat: 2026-07-03T23:10Z", "< menu/main", "    a-line open"})
    void saysWhatIsMissing(String text) {
        assertThat(ScriptReader.read(text).problems()).isNotEmpty();
    }

    @Test
    void picksNothingInATextMessage() {
        var read = ScriptReader.read("# t\nchannel: sms\nat: 2026-11-25T12:00Z\n> [Yes]\n");

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.message()).contains("> 2");
        });
    }
}
