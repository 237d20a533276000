package signpost.kb.preview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import signpost.core.flow.NodeId;
import signpost.core.message.Signal;
import signpost.kb.preview.ConversationScript.Answer;
import signpost.kb.preview.ConversationScript.Exchange;
import signpost.kb.preview.ConversationScript.Mark;
import signpost.kb.preview.ConversationScript.Said;
import signpost.kb.preview.ConversationScript.Shown;
import signpost.kb.preview.ConversationScript.State;

/// A turn while it is read.
final class ReadTurn {
    final List<String> notes;
    final Said said;
    final int line;
    final List<NodeId> nodes = new ArrayList<>();
    final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    final List<Shown> services = new ArrayList<>();
    final List<String> words = new ArrayList<>();
    @Nullable NodeId asks;
    @Nullable NodeId open;
    Signal signal = Signal.NONE;
    @Nullable String area;
    int part;
    boolean exact;

    ReadTurn(List<String> notes, Said said, int line) {
        this.notes = notes;
        this.said = said;
        this.line = line;
    }

    Exchange exchange() {
        var answer = nodes.isEmpty() ? null : new Answer(nodes, new State(signal, area, asks, open, part, marks), services, words);
        return new Exchange(notes, said, answer, exact);
    }
}
