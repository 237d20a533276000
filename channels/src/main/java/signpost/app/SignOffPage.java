package signpost.app;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import signpost.kb.content.Practice;
import signpost.kb.content.PracticeLine;
import signpost.kb.content.PracticeWording;

/// `docs/sign-off.md`, the part of the hazard log that is made from the content: every wording that a specialist has not signed.
final class SignOffPage {
    private static final int LAST_PRIORITY = 3;
    private static final String HEAD = """
            # Wordings that no specialist has signed yet

            Made from the content; do not edit it by hand: `./signpost content due --sign-off > docs/sign-off.md`

            These words are used as they stand. Each rests on lines of `knowledge-base/content/practice.yaml`, and says nothing for which no source was
            read. Nothing here is ready for the public until those named have agreed to the exact words:
            `./signpost content approve WORDING --role ROLE`. A changed word needs a new sign-off.
            """;

    private SignOffPage() {}

    static String of(Practice practice) {
        return HEAD + IntStream.rangeClosed(1, LAST_PRIORITY)
                .mapToObj(priority -> part(practice, priority))
                .collect(Collectors.joining());
    }

    private static String part(Practice practice, int priority) {
        var rows = practice.unsigned().stream().filter(wording -> wording.priority() == priority).toList();
        return "\n## Priority " + priority + "\n\n"
                + (rows.isEmpty()
                        ? "Everything is signed.\n"
                        : "| wording | rests on | still to sign |\n|---|---|---|\n"
                                + rows.stream().map(SignOffPage::row).collect(Collectors.joining()));
    }

    private static String row(PracticeWording wording) {
        return "| `%s` | %s | %s |\n".formatted(
                wording.id(),
                wording.lines().stream().map(PracticeLine::id).collect(Collectors.joining(", ")),
                String.join("; ", wording.unsigned()));
    }
}
