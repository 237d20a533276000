package signpost.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import signpost.channels.sms.ReceivedText;
import signpost.core.directory.Schedule;
import signpost.core.message.Channel;
import signpost.kb.preview.ConversationScript;
import signpost.kb.preview.ConversationScript.Exchange;
import signpost.kb.preview.ConversationScript.Said;
import signpost.kb.preview.ConversationScript.Setting;

/// `chat`: a conversation in the terminal, one message a line, until the input ends; the label of a choice in square brackets picks it. Over text
/// messages it shows what a phone would. `--save` writes it as a script, held as the tests hold it.
final class ChatCommand implements Command {
    private static final String SAVE = "--save";
    private static final String TITLE = "Say here in one line what this conversation shows";

    private final Map<String, String> environment;
    private final InstantSource clock;

    ChatCommand(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public int run(List<String> args, Terminal terminal) throws IOException {
        var arguments = Arguments.read(args, Set.of("--channel", "--at", SAVE, "--audience"), Set.of());
        arguments.noWords();
        var channel = AskCommand.channel(arguments.value("--channel").orElse("web"))
                .orElseThrow(() -> new UsageException("--channel takes web or sms."));
        var audience = arguments.value("--audience").flatMap(AskCommand::audience).orElse(null);
        var moments = arguments.time("--at").map(InstantSource::fixed).orElse(clock);
        var started = moments.instant().atZone(Schedule.UK).truncatedTo(ChronoUnit.MINUTES).toOffsetDateTime();
        var script = new ConversationScript(List.of(TITLE), new Setting(channel, audience, started), List.of());
        var saved = arguments.value(SAVE);
        var settings = saved.isPresent() ? ConversationsApproveCommand.sameEverywhere(environment) : environment;
        var assembly = Assembly.of(AppConfig.read(settings), clock);
        assembly.model().await();
        var talk = new RecordedTalk(() -> assembly.content().get().responder(), script.setting(), moments);
        var exchanges = exchanges(talk, screen(channel), terminal);
        if (saved.isPresent()) {
            Files.writeString(Path.of(saved.get()), script.with(exchanges).written(), UTF_8);
        }
        return 0;
    }

    /// How a turn is shown.
    private interface Screen {
        List<String> turn(String line, String reader);
    }

    private Screen screen(Channel channel) {
        var bubbles = Bubbles.of(environment);
        return switch (channel) {
            case WEB -> (line, reader) -> List.of(reader);
            case SMS -> (line, reader) -> Stream.concat(
                            bubbles.sent(line).stream(), bubbles.received(new ReceivedText(reader)).stream())
                    .toList();
        };
    }

    private static List<Exchange> exchanges(RecordedTalk talk, Screen screen, Terminal terminal) throws IOException {
        var exchanges = new ArrayList<Exchange>();
        for (var line = terminal.in().readLine(); line != null; line = terminal.in().readLine()) {
            var said = Said.of(line);
            var words = line;
            var turned = talk.say(said);
            turned.map(came -> screen.turn(words, came.reader()))
                    .orElseGet(() -> List.of("That is not on offer. On offer: " + String.join(", ", talk.offered())))
                    .forEach(terminal.out()::println);
            terminal.out().println();
            terminal.out().flush();
            turned.ifPresent(came -> exchanges.add(new Exchange(List.of(), said, null, false).answered(came.answer())));
        }
        return exchanges;
    }
}
