package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signpost.kb.preview.Conversations;

class ConversationsApproveCommandTest {
    private static final String TRY = "conversations/try.chat";
    private static final String SAID = """
            # Somebody asks for the menu, and then texts to stop
            channel: sms
            at: 2026-11-25T12:00Z

            # how it begins
            > menu

            > he is smashing the door in
                exact:

            > stop
            """;

    @TempDir
    private static Path folder;

    private static ContentCopy copy;

    @BeforeAll
    static void copyTheContent() {
        copy = ContentCopy.in(folder);
        Conversations.in(RealProduct.ASSEMBLY.knowledge().bundle().files()).scripts().keySet()
                .forEach(name -> copy.delete("conversations/" + name + ".chat"));
    }

    @AfterAll
    static void removeTheCopy() {
        copy.clear();
    }

    @BeforeEach
    void writeWhatIsSaid() {
        copy.write(TRY, SAID);
    }

    private static Console.Result run(String typed, String... args) {
        return Console.run(Map.of("SIGNPOST_CONTENT", folder.toString()), typed, args);
    }

    private static Console.Result approve(String typed, String... more) {
        var args = new ArrayList<>(List.of("content", "approve", "conversations"));
        args.addAll(List.of(more));
        return run(typed, args.toArray(String[]::new));
    }

    @Test
    void writesTheAnswersOnceAPersonHasSeenThemAndSaidYes() {
        var done = approve("yes\n");

        assertThat(done.status()).as(done.err()).isZero();
        assertThat(done.out()).contains("=== try", "+ < danger/now", "Conversations held: 1. Answered otherwise: 1.", "Type yes to write 1 file.", "Written: 1.");
        assertThat(copy.text(TRY)).contains("# how it begins\n> menu\n< menu/main\n", "< danger/now\n    signal immediate_danger\n", "    exact:\n    | ", "999", "    says nothing\n    ends\n");
        assertThat(approve("").out()).as("and then there is nothing to ask").isEqualTo("Conversations held: 1. Answered otherwise: 0. Not held to the end: 0.\n");
        assertThat(run("", "content", "check").out()).contains("Errors: 0.");
    }

    @Test
    void writesNothingWithoutAYes() {
        for (var typed : new String[] {"", "\n", "y\n", "no\n", "yes please\n"}) {
            var refused = approve(typed);

            assertThat(refused.status()).isEqualTo(Main.WRONG);
            assertThat(refused.out()).contains("Nothing is written.");
            assertThat(copy.text(TRY)).isEqualTo(SAID);
        }
    }

    @Test
    void asksNobodyWhereItIsToldToWriteAtOnce() {
        assertThat(approve("", "--yes", "try").status()).isZero();
        assertThat(copy.text(TRY)).contains("< menu/main");
    }

    @Test
    void showsWhatIsAnsweredOtherwiseLikeADiff() {
        approve("", "--yes");
        copy.edit(TRY, "< menu/main", "< menu/help");

        var shown = approve("no\n").out();

        assertThat(shown).contains("- < menu/help\n+ < menu/main\n");
        assertThat(copy.text(TRY)).contains("< menu/help");
    }

    @Test
    void holdsThoseAloneThatAreNamed() throws IOException {
        copy.write("conversations/other.chat", SAID);
        try {
            assertThat(approve("", "--yes", "other").out()).contains("=== other", "Conversations held: 1.").doesNotContain("=== try");
            assertThat(copy.text(TRY)).isEqualTo(SAID);
            assertThat(approve("", "nobody").err()).contains("There is no conversation nobody").hasLineCount(1);
        } finally {
            Files.delete(folder.resolve("conversations/other.chat"));
        }
    }

    @Test
    void saysWhichChoiceIsNotOnOfferAndLeavesTheFile() {
        var picks = "# picks\nchannel: web\nat: 2026-11-25T12:00Z\n\n> menu\n\n> [A thing that nobody offers]\n";
        copy.write(TRY, picks);

        var stuck = approve("", "--yes");

        assertThat(stuck.status()).isEqualTo(Main.WRONG);
        assertThat(stuck.out()).contains("try: Turn 2: [A thing that nobody offers] is not on offer. On offer: [", "Not held to the end: 1.");
        assertThat(copy.text(TRY)).isEqualTo(picks);
    }

    @Test
    void saysWhichFileCannotBeRead() {
        copy.write(TRY, SAID + "nonsense\n");

        var told = approve("", "--yes");

        assertThat(told.status()).isEqualTo(Main.WRONG);
        assertThat(told.out()).contains("try.chat:12:1: error: This line says nothing here");
        assertThat(run("", "content", "check").status()).isEqualTo(Main.WRONG);
        assertThat(run("", "content", "check").out()).contains("try.chat:12:1: error: ");
    }
}
