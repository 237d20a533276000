package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import signpost.core.message.Channel;
import signpost.core.message.Signal;
import signpost.kb.preview.ConversationScript;
import signpost.kb.preview.ConversationScript.Exchange;
import signpost.kb.preview.Conversations;

/// Every conversation of the content, held again with the whole product: sessions are written down and read back between turns.
class GoldenConversationsTest {
    private static final Conversations ALL = Conversations.in(RealProduct.ASSEMBLY.knowledge().bundle().files());

    @TestFactory
    Stream<DynamicTest> goAsTheirFilesSay() {
        return ALL.scripts().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> holds(file.getKey(), file.getValue())));
    }

    private static void holds(String name, ConversationScript script) {
        var rerun = Rerun.of(script, () -> RealProduct.ASSEMBLY.content().get().responder());

        assertThat(rerun.problems()).as(name).isEmpty();
        assertThat(rerun.script())
                .withFailMessage(() -> "%s goes another way (- as its file says, + as it is answered):%n%n%s%n%nRead it as the person would. If it is right: ./signpost content approve conversations %s%n"
                        .formatted(name, String.join("\n", LineDiff.of(script.written(), rerun.script().written())), name))
                .isEqualTo(script);
    }

    @Test
    void areInOrder() {
        assertThat(ALL.problems(RealProduct.ASSEMBLY.knowledge().bundle())).isEmpty();
    }

    @Test
    void areManyOnBothChannels() {
        assertThat(ALL.scripts()).hasSizeGreaterThanOrEqualTo(80);
        for (var channel : Channel.values()) {
            assertThat(ALL.scripts().values()).filteredOn(script -> script.setting().channel() == channel).hasSizeGreaterThan(20);
        }
    }

    @Test
    void pinTheEmergencyRepliesWordForWord() {
        for (var channel : Channel.values()) {
            for (var signal : new Signal[] {Signal.IMMEDIATE_DANGER, Signal.SUICIDE}) {
                assertThat(ALL.scripts().values())
                        .filteredOn(script -> script.setting().channel() == channel)
                        .flatExtracting(ConversationScript::exchanges)
                        .anyMatch(exchange -> pins(exchange, signal));
            }
        }
    }

    private static boolean pins(Exchange exchange, Signal signal) {
        var answer = exchange.answer();
        return exchange.exact() && answer != null && answer.state().signal() == signal && !answer.words().isEmpty();
    }
}
