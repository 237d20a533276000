package signpost.app;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// `content`: what editors and reviewers do with the content, one command for each.
final class ContentCommand implements Command {
    private final Map<String, Command> parts;

    ContentCommand(Map<String, String> environment, InstantSource clock) {
        this.parts = Map.of(
                "approve", new ContentApproveCommand(environment, clock),
                "check", new ContentCheckCommand(environment, clock),
                "due", new ContentDueCommand(environment, clock),
                "diff", new ContentDiffCommand(),
                "fallback", new ContentFallbackCommand(environment, clock),
                "withdraw", ContentWithdrawCommand.withdraw(environment, clock),
                "restore", ContentWithdrawCommand.restore(environment, clock),
                "preview", new ContentPreviewCommand(environment, clock));
    }

    @Override
    public int run(List<String> args, Terminal terminal) throws IOException {
        var part = parts.get(args.isEmpty() ? "" : args.getFirst());
        if (part == null) {
            throw new UsageException("Say what to do with the content: "
                    + String.join(", ", parts.keySet().stream().sorted().toList()) + ".");
        }
        return part.run(args.subList(1, args.size()), terminal);
    }
}
