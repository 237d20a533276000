package signpost.app;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import signpost.core.directory.Schedule;
import signpost.kb.content.ContentBundle;
import signpost.kb.content.ContentLoader;
import signpost.kb.content.PracticeWording;
import signpost.kb.content.SignOff;

/// `content approve`: writes down that a specialist has agreed to a wording as it stands, or that the conversations go as they should.
final class ContentApproveCommand implements Command {
    private final Map<String, String> environment;
    private final InstantSource clock;

    ContentApproveCommand(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public int run(List<String> args, Terminal terminal) throws IOException {
        if (!args.isEmpty() && args.getFirst().equals(ConversationsApproveCommand.NAME)) {
            return new ConversationsApproveCommand(environment, clock).run(args.subList(1, args.size()), terminal);
        }
        var arguments = Arguments.read(args, Set.of("--role", "--on"), Set.of());
        if (arguments.words().size() != 1) {
            throw new UsageException("Say which wording was agreed to: ./signpost content approve danger/now --role ROLE");
        }
        var today = clock.instant().atZone(Schedule.UK).toLocalDate();
        var day = arguments.value("--on").map(ContentApproveCommand::day).orElse(today);
        if (day.isAfter(today)) {
            throw new UsageException("--on takes a day that has come. Leave it out for today.");
        }
        var folder = Installation.content(AppConfig.read(environment));
        var wording = wording(ContentLoader.folder(folder).load(today), arguments.words().getFirst());
        var role = role(wording, arguments.value("--role").orElse("").strip());
        var signOff = new SignOff(wording.id(), role, day, wording.words().digest());
        if (wording.signOffs().stream().anyMatch(s -> s.role().equals(role))) {
            terminal.out().println(wording.id() + " is signed already by this role: " + role + ".");
            return 0;
        }
        new SignOffBook(folder).add(signOff);
        terminal.out().println(said(wording, signOff));
        return 0;
    }

    private static LocalDate day(String said) {
        try {
            return LocalDate.parse(said);
        } catch (DateTimeException malformed) {
            throw new UsageException("--on takes a day such as 2026-11-22.");
        }
    }

    private static PracticeWording wording(ContentBundle bundle, String id) {
        return bundle.practice().wording(id).orElseThrow(() -> new UsageException(isKnown(bundle, id)
                ? id + " rests on no line of practice.yaml, so nobody has to sign it."
                : "There is no wording " + id + ". ./signpost content due lists those that are to be signed."));
    }

    private static boolean isKnown(ContentBundle bundle, String id) {
        return bundle.flows().flows().stream()
                        .flatMap(flow -> flow.nodes().stream())
                        .anyMatch(node -> node.id().toString().equals(id))
                || bundle.jargon().stream().anyMatch(term -> id.equals("term/" + term.id()))
                || bundle.pathway().steps().stream().anyMatch(step -> id.equals("pathway/" + step.id()));
    }

    /// The role as `practice.yaml` spells it.
    private static String role(PracticeWording wording, String said) {
        var asked = wording.signers();
        return asked.stream()
                .flatMap(signer -> SignOff.roles(signer).stream())
                .filter(role -> role.equalsIgnoreCase(said))
                .findFirst()
                .orElseThrow(() -> new UsageException((said.isEmpty() ? "Add --role. " : "That role does not sign this. ")
                        + wording.id() + " is signed by: " + String.join("; ", asked) + "."));
    }

    private static String said(PracticeWording wording, SignOff signOff) {
        var left = wording.unsigned().stream().filter(signer -> !SignOff.fits(signOff.role(), signer)).toList();
        return "Signed: " + wording.id() + " by " + signOff.role() + " on " + signOff.date() + "."
                + (left.isEmpty() ? " Nobody else has to sign it." : " Still to sign: " + String.join("; ", left) + ".");
    }
}
