package signpost.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import signpost.core.directory.Schedule;
import signpost.core.message.Message;
import signpost.core.message.Reply;

/// `chat`: a conversation in the terminal, one message a line, until the input ends. `--save` writes it as a script.
final class ChatCommand implements Command {
    private final Map<String, String> environment;
    private final InstantSource clock;

    ChatCommand(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public int run(List<String> args, Terminal terminal) throws IOException {
        var arguments = Arguments.read(args, Set.of("--channel", "--at", "--save", "--audience"), Set.of());
        arguments.noWords();
        var channel = AskCommand.channel(arguments.value("--channel").orElse("web"))
                .orElseThrow(() -> new UsageException("--channel takes web or sms."));
        var audience = arguments.value("--audience").flatMap(AskCommand::audience).orElse(null);
        var answerer = new Answerer(Assembly.of(AppConfig.read(environment), clock).talk());
        var session = Answerer.fresh();
        var fixed = arguments.time("--at");
        var started = fixed.orElseGet(clock::instant).atZone(Schedule.UK).truncatedTo(ChronoUnit.MINUTES);
        var script = new ArrayList<>(List.of(
                "# A conversation from the terminal", "channel: " + channel.slug(), "at: " + started.toOffsetDateTime()));
        for (var line = terminal.in().readLine(); line != null; line = terminal.in().readLine()) {
            var asking = new Answerer.Asking(channel, audience, fixed.orElseGet(clock::instant));
            var reply = answerer.reply(session, line, asking);
            terminal.out().println(answerer.plain(reply, channel).reply());
            terminal.out().println();
            terminal.out().flush();
            script.addAll(turn(line, reply));
        }
        if (arguments.value("--save").isPresent()) {
            Files.write(Path.of(arguments.value("--save").get()), script);
        }
        return 0;
    }

    /// One turn of a script: what was said, where it led, and which services were shown.
    private static List<String> turn(String said, Reply reply) {
        var lines = new ArrayList<>(List.of("", "> " + said, "< " + reply.context().node()));
        for (var message : reply.messages()) {
            if (message instanceof Message.ServiceCard card) {
                lines.add("    " + card.service().id() + "  " + open(card));
            }
        }
        return lines;
    }

    private static String open(Message.ServiceCard card) {
        var answers = card.phones().stream().map(Message.PhoneNow::open).toList();
        if (answers.contains(Schedule.Answer.OPEN)) {
            return "open";
        }
        var closed = !answers.isEmpty() && !answers.contains(Schedule.Answer.UNKNOWN);
        return (closed ? Schedule.Answer.CLOSED : Schedule.Answer.UNKNOWN).name().toLowerCase(Locale.ROOT);
    }
}
