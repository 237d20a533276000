package signpost.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import signpost.channels.http.Json;
import signpost.core.directory.Audience;
import signpost.core.message.Channel;
import signpost.core.message.Utterance;
import signpost.core.turn.Turn;

/// `ask`: one message and its answer, or with `--jsonl` one of each a line.
final class AskCommand implements Command {
    private final Map<String, String> environment;
    private final InstantSource clock;

    AskCommand(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    /// An answer on a line of its own.
    record Line(JsonNode id, String reply, Answerer.Meta meta) {}

    /// What a malformed line gets.
    record Malformed(@Nullable String id, String error) {}

    @Override
    public int run(List<String> args, Terminal terminal) throws IOException {
        var arguments =
                Arguments.read(args, Set.of("--audience", "--channel", "--at"), Set.of("--jsonl", "--explain"));
        if (arguments.has("--jsonl")) {
            arguments.noWords();
            return lines(terminal, new Answerer(warm().talk()));
        }
        if (arguments.words().isEmpty()) {
            throw new UsageException("Say what to ask: ./signpost ask TEXT");
        }
        var asking = new Answerer.Asking(
                channel(arguments.value("--channel").orElse("web")).orElseThrow(() -> unknown("--channel", "web or sms")),
                arguments.value("--audience")
                        .map(said -> audience(said).orElseThrow(() -> unknown("--audience", "public or professional")))
                        .orElse(null),
                arguments.time("--at").orElseGet(clock::instant));
        var assembly = warm();
        var text = String.join(" ", arguments.words());
        var answer = new Answerer(assembly.talk()).once(text, asking);
        terminal.out().println(answer.reply());
        if (arguments.has("--explain")) {
            terminal.out().println(Json.write(answer.meta()));
            why(text, asking, assembly.content().get()).forEach(terminal.out()::println);
        }
        return 0;
    }

    private Assembly warm() {
        var assembly = Assembly.of(AppConfig.read(environment), clock);
        assembly.model().await();
        return assembly;
    }

    /// Why it was answered so. Nothing of it is kept.
    static List<String> why(String text, Answerer.Asking asking, Generation generation) {
        var turn = new Turn(Answerer.fresh(), asking.channel(), new Utterance.Typed(text), asking.audience(), asking.at());
        var knowledge = generation.knowledge();
        return WhyText.of(text, generation.responder().account(turn), knowledge.recognizer().explain(text), knowledge.places().clues(text));
    }

    private static UsageException unknown(String option, String known) {
        return new UsageException(option + " takes " + known + ".");
    }

    private int lines(Terminal terminal, Answerer answerer) throws IOException {
        for (var line = terminal.in().readLine(); line != null; line = terminal.in().readLine()) {
            if (!line.isBlank()) {
                terminal.out().println(answer(line, answerer));
                terminal.out().flush();
            }
        }
        return 0;
    }

    private String answer(String line, Answerer answerer) {
        var asked = Json.tree(line).filter(JsonNode::isObject);
        var problem = asked.map(AskCommand::problem).orElse("This line is not a JSON object.");
        if (asked.isEmpty() || !problem.isEmpty()) {
            return Json.write(new Malformed(null, problem));
        }
        var message = asked.get();
        var asking = new Answerer.Asking(
                channel(text(message, "channel", "web")).orElse(Channel.WEB),
                audience(text(message, "audience", "")).orElse(null),
                time(text(message, "at", "")).orElseGet(clock::instant));
        var answer = answerer.once(message.get("text").asText(), asking);
        return Json.write(new Line(message.get("id"), answer.reply(), answer.meta()));
    }

    /// What is wrong with a line; empty if nothing is.
    private static String problem(JsonNode message) {
        var audience = text(message, "audience", "");
        var at = text(message, "at", "");
        if (!message.hasNonNull("id") || !message.path("text").isTextual()) {
            return "A line needs an id and a text.";
        }
        if (channel(text(message, "channel", "web")).isEmpty()) {
            return "The channel is web, sms or any.";
        }
        if (!audience.isEmpty() && audience(audience).isEmpty()) {
            return "The audience is public or professional.";
        }
        return at.isEmpty() || time(at).isPresent() ? "" : "The time is written as 2026-07-03T23:10+01:00.";
    }

    private static String text(JsonNode message, String field, String otherwise) {
        var value = message.get(field);
        return value == null || value.isNull() ? otherwise : value.asText();
    }

    /// A channel by its name; `any` is the web.
    static Optional<Channel> channel(String said) {
        var name = said.equals("any") ? "web" : said;
        return Arrays.stream(Channel.values()).filter(c -> c.slug().equals(name)).findFirst();
    }

    static Optional<Audience> audience(String said) {
        return Arrays.stream(Audience.values()).filter(a -> a.slug().equals(said)).findFirst();
    }

    private static Optional<Instant> time(String said) {
        try {
            return said.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(said).toInstant());
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
