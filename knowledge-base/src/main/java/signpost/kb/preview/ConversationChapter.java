package signpost.kb.preview;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.Audience;
import signpost.core.directory.Schedule;
import signpost.core.flow.NodeId;
import signpost.core.message.Channel;
import signpost.core.message.Signal;
import signpost.kb.preview.ConversationScript.Answer;
import signpost.kb.preview.ConversationScript.Exchange;
import signpost.kb.preview.ConversationScript.Mark;
import signpost.kb.preview.ConversationScript.Said;
import signpost.kb.preview.ConversationScript.Setting;
import signpost.kb.preview.ConversationScript.State;

/// The conversations that must keep working: what somebody says, which step answers, and which services are shown.
final class ConversationChapter implements Chapter {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK);

    private final Edition edition;

    ConversationChapter(Edition edition) {
        this.edition = edition;
    }

    @Override
    public String anchor() {
        return "examples";
    }

    @Override
    public String title() {
        return "Example conversations";
    }

    @Override
    public String purpose() {
        return "What made-up people say, and what they must be answered. Each is tried on every build.";
    }

    @Override
    public void write(Markup html) {
        Conversations.in(edition.bundle().files()).scripts().forEach((name, script) -> html.in(Tag.of("article", "class", "step", "id", "example-" + name), () -> {
            html.put("h4", script.title());
            html.put(Tag.styled("p", "facts"), setting(script.setting()));
            script.exchanges().forEach(exchange -> exchange(html, exchange));
        }));
    }

    private static String setting(Setting setting) {
        var how = setting.channel() == Channel.WEB ? "On the web" : "By text";
        var who = setting.audience() == Audience.PROFESSIONAL ? ", a professional" : "";
        return how + who + ". " + WHEN.format(setting.at().atZoneSameInstant(Schedule.UK)) + ".";
    }

    private void exchange(Markup html, Exchange exchange) {
        exchange.notes().forEach(note -> html.put(Tag.styled("p", "facts"), note));
        html.in("p", () -> {
            html.put("b", switch (exchange.said()) {
                case Said.Typed(var words) -> words.isEmpty() ? "(an empty message)" : "\u201c" + words + "\u201d";
                case Said.Picked(var label) -> "Picks: " + label;
            });
        });
        var answer = exchange.answer();
        if (answer != null) {
            answer(html, answer);
        }
    }

    private void answer(Markup html, Answer answer) {
        html.in(Tag.styled("p", "facts"), () -> {
            html.text("Answered by ");
            links(html, answer.nodes());
            var asks = answer.state().asks();
            if (asks != null) {
                html.text(", which goes on to ");
                links(html, List.of(asks));
            }
            html.text("." + remarks(answer.state()));
        });
        if (!answer.services().isEmpty()) {
            html.in("ul", () -> answer.services().forEach(shown -> html.in("li", () -> {
                var known = edition.directory().service(shown.service(), edition.at()).isPresent();
                html.put(Tag.linkTo(Anchors.service(shown.service())), known ? edition.nameOf(shown.service()) : shown.service());
                html.text(": " + Say.open(shown.open()).toLowerCase(Locale.ROOT));
            })));
        }
        if (!answer.words().isEmpty()) {
            html.put(Tag.styled("p", "said web"), String.join("\n", answer.words()));
        }
    }

    private static void links(Markup html, List<NodeId> nodes) {
        for (var node : nodes) {
            html.text(node.equals(nodes.getFirst()) ? "" : ", ").put(Tag.linkTo(Anchors.node(node)), node.toString());
        }
    }

    private static String remarks(State state) {
        var open = state.open();
        return String.join("", Stream.of(
                        open == null ? "" : " Offers the way back to " + open + ".",
                        state.signal() == Signal.NONE ? "" : " Signal: " + Say.signal(state.signal()) + ".",
                        place(state.area()),
                        state.part() > 0 ? " Part " + (state.part() + 1) + " of the text." : "",
                        state.marks().contains(Mark.SILENT) ? " Nothing is said." : "",
                        state.marks().contains(Mark.ENDS) ? " The session ends." : "")
                .toList());
    }

    private static String place(@Nullable String area) {
        return area == null ? "" : " Place: " + area + ".";
    }
}
