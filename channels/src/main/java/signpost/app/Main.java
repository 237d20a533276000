package signpost.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import signpost.channels.http.FailureLog;
import signpost.channels.http.PortInUseException;
import signpost.kb.content.InvalidContentException;

/// The way into the program: picks the command, and turns what goes wrong into one clear line and an exit status.
public final class Main {
    static final int WRONG = 1;
    static final int USAGE = 2;
    static final String NO_MEMORY = "There is not enough memory for the program. Give it more: -Xmx in the file jvm-flags, or the machine or unit it runs in.";

    private static final String HELP = """
            Signpost points people in Kent and Medway to help. In an emergency call 999.

            ./signpost serve [--port N] [--host H] [--sms-sandbox] [--test-clock]
                start everything on http://localhost:8080
            ./signpost ask [--audience public|professional] [--channel web|sms] [--at TIME] [--explain] TEXT
                one message, one answer
            ./signpost ask --jsonl
                one message a line as JSON, one answer a line
            ./signpost chat [--audience public|professional] [--channel web|sms] [--at TIME] [--save FILE]
                a conversation in the terminal; --save keeps it as a script for content/conversations
            ./signpost content check [--release]
                check the content; exit status 1 if there is an error
            ./signpost content diff REV1 REV2
                what changed between two revisions or folders: numbers, hours and links first
            ./signpost content withdraw ID [--because TEXT], content restore ID
                take the line of a service out of a running service, and put it back
            ./signpost content due [--sign-off]
                what is to be checked again, to be signed, and to be found out
            ./signpost content approve WORDING --role ROLE [--on DATE]
                a specialist has agreed to the words as they are
            ./signpost content approve conversations [NAME...] [--yes | --with-model]
                which conversations are answered otherwise than their files say; writes them after a yes
            ./signpost content preview [--on DATE] [--out FILE] [--diagrams FOLDER]
                all content as one page to read, print and sign
            ./signpost content fallback FOLDER
                what a carrier and a proxy serve while the program is dead: one text and one page
            ./signpost bench [NAME]
                the benchmarks
            ./signpost bench understanding [--messages FILE] [--without-nlp-js]
                held-out messages: what is found, false alarms, and other recognisers beside it; nlp.js takes minutes
            ./signpost bench reliability [ROW...] [--long] [--minutes N]
                what is promised of load, faults and scarcity, on processes of its own; the soak (REL-4) only if it is named
            ./signpost bench understanding --cross-validation
                the phrases of each author, fitted on the others; takes a minute
            ./signpost test
                every test
            ./signpost package [--without-cache] [--out FOLDER]
                one archive to install on a server, with its own Java; in channels/target
            ./signpost --help, ./signpost --version
            """;

    private final Map<String, Command> commands;

    Main(Map<String, String> environment, InstantSource clock) {
        this.commands = Map.of(
                "serve", new ServeCommand(environment, clock),
                "ask", new AskCommand(environment, clock),
                "chat", new ChatCommand(environment, clock),
                "content", new ContentCommand(environment, clock),
                "bench", new BenchCommand(environment, clock),
                "rehearse", new RehearseCommand(clock));
    }

    public static void main(String[] args) {
        QuietLogs.set();
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var status = new Main(System.getenv(), Clock.systemUTC())
                .run(Arrays.asList(args), new Terminal(in, System.out, System.err));
        System.out.flush();
        System.exit(status);
    }

    /// Runs one command line.
    ///
    /// @return the exit status
    int run(List<String> args, Terminal terminal) {
        var name = args.isEmpty() ? "--help" : args.getFirst();
        try {
            return switch (name) {
                case "--help", "-h", "help" -> say(terminal, HELP);
                case "--version" -> say(terminal, "Signpost " + version() + System.lineSeparator());
                default -> command(name).run(args.subList(1, args.size()), terminal);
            };
        } catch (UsageException usage) {
            return fail(terminal, usage.getMessage(), USAGE);
        } catch (InvalidConfigException | InvalidContentException | PortInUseException told) {
            return fail(terminal, told.getMessage(), WRONG);
        } catch (IOException | RuntimeException | Error broken) { // an error of the JVM too: threads that are left would keep a dead program alive
            FailureLog.write(broken);
            return fail(terminal, isOutOfMemory(broken) ? NO_MEMORY : "Something is broken in the program: see the lines above.", WRONG);
        }
    }

    private static boolean isOutOfMemory(Throwable broken) {
        return broken instanceof OutOfMemoryError || broken.getCause() instanceof OutOfMemoryError;
    }

    private Command command(String name) {
        var command = commands.get(name);
        if (command == null) {
            throw new UsageException("There is no command of that name. See ./signpost --help");
        }
        return command;
    }

    private static int say(Terminal terminal, String text) {
        terminal.out().print(text);
        return 0;
    }

    private static int fail(Terminal terminal, @Nullable String message, int status) {
        terminal.err().println("signpost: " + message);
        return status;
    }

    private static String version() {
        var version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "in development" : version;
    }
}
