package signpost.kb.preview;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import signpost.core.message.Signal;
import signpost.kb.preview.ConversationScript.Answer;
import signpost.kb.preview.ConversationScript.Exchange;
import signpost.kb.preview.ConversationScript.Said;
import signpost.kb.preview.ConversationScript.State;

/// Writes a [ConversationScript] as [ScriptReader] reads it.
final class ScriptWriter {
    private final StringBuilder text = new StringBuilder();

    /// The place that was known before the turn: it is written only where it changes.
    private @Nullable String area;

    private ScriptWriter() {}

    static String text(ConversationScript script) {
        var writer = new ScriptWriter();
        script.notes().forEach(note -> writer.line("#" + (note.isEmpty() ? "" : " " + note)));
        var setting = script.setting();
        writer.line("channel: " + setting.channel().slug());
        var audience = setting.audience();
        if (audience != null) {
            writer.line("audience: " + audience.slug());
        }
        writer.line("at: " + setting.at());
        script.exchanges().forEach(writer::exchange);
        return writer.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void detail(String line) {
        line(ScriptWords.INDENT + line);
    }

    private void exchange(Exchange exchange) {
        line("");
        exchange.notes().forEach(note -> line("#" + (note.isEmpty() ? "" : " " + note)));
        line((">" + " " + said(exchange.said())).stripTrailing());
        var answer = exchange.answer();
        if (answer != null) {
            answer(answer);
        }
        if (exchange.exact()) {
            detail(ScriptWords.EXACT);
            if (answer != null) {
                answer.words().forEach(words -> detail((ScriptWords.WORDS + " " + words).stripTrailing()));
            }
        }
    }

    private static String said(Said said) {
        return switch (said) {
            case Said.Typed(var words) -> words;
            case Said.Picked(var label) -> "[" + label + "]";
        };
    }

    private void answer(Answer answer) {
        answer.nodes().forEach(node -> line("< " + node));
        state(answer.state());
        var width = answer.services().stream().mapToInt(shown -> shown.service().length()).max().orElse(0);
        answer.services().forEach(shown -> detail(shown.service() + " ".repeat(width - shown.service().length() + 2)
                + shown.open().name().toLowerCase(Locale.ROOT)));
    }

    private void state(State state) {
        var asks = state.asks();
        if (asks != null) {
            detail(ScriptWords.ASKS + " " + asks);
        }
        var open = state.open();
        if (open != null) {
            detail(ScriptWords.LEAVES_OPEN + " " + open);
        }
        if (state.signal() != Signal.NONE) {
            detail(ScriptWords.SIGNAL + " " + state.signal().slug());
        }
        if (!Objects.equals(area, state.area())) {
            area = state.area();
            detail(ScriptWords.AREA + " " + (area == null ? ScriptWords.NOT_KNOWN : area));
        }
        if (state.part() > 0) {
            detail(ScriptWords.PART + " " + (state.part() + 1));
        }
        for (var mark : ConversationScript.Mark.values()) {
            if (state.marks().contains(mark)) {
                detail(ScriptWords.words(mark));
            }
        }
    }
}
