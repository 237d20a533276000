package signpost.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.kb.preview.Conversations;

class ConversationsApproveCommandTest {
    private static final String TRY = "conversations/try.chat";
    private static final String OTHER = "conversations/other.chat";
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

    /// What came of the command, with the product that is built already.
    private static Console.Result approve(String typed, String... args) throws IOException {
        var out = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new BufferedReader(new StringReader(typed)), new PrintStream(out, true, UTF_8), new PrintStream(out, true, UTF_8));
        var command = new ConversationsApproveCommand(
                Map.of("SIGNPOST_CONTENT", folder.toString()), (config, from) -> RealProduct.ASSEMBLY.content().get().responder());
        return new Console.Result(command.run(List.of(args), terminal), out.toString(UTF_8), "");
    }

    private static Console.Result run(String... args) {
        return Console.run(Map.of("SIGNPOST_CONTENT", folder.toString()), "", args);
    }

    @Test
    void isTheCommandThatApprovesConversations() {
        var done = run("content", "approve", "conversations", "try", "--yes");

        assertThat(done.status()).as(done.err()).isZero();
        assertThat(done.out()).contains("=== try", "Written: 1.");
        assertThat(copy.text(TRY)).contains("> menu\n< menu/main\n");
    }

    @Test
    void writesTheAnswersOnceAPersonHasSeenThemAndSaidYes() throws IOException {
        var done = approve("yes\n");

        assertThat(done.status()).isZero();
        assertThat(done.out()).contains("=== try", "+ < danger/now", "Conversations held: 1. Answered otherwise: 1.", "Type yes to write 1 file.", "Written: 1.");
        assertThat(copy.text(TRY))
                .contains("# how it begins\n> menu\n< menu/main\n", "< danger/now\n", "    signal immediate_danger\n    exact:\n    | ", "999", "    says nothing\n    ends\n");
        assertThat(approve("").out()).as("and then there is nothing to ask").isEqualTo("Conversations held: 1. Answered otherwise: 0. Not held to the end: 0.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes please\n"})
    void writesNothingWithoutAYes(String typed) throws IOException {
        var refused = approve(typed);

        assertThat(refused.status()).isEqualTo(Main.WRONG);
        assertThat(refused.out()).contains("Nothing is written.");
        assertThat(copy.text(TRY)).isEqualTo(SAID);
    }

    @Test
    void showsWhatIsAnsweredOtherwiseLikeADiffAndAsksNobodyWhereItIsToldToWriteAtOnce() throws IOException {
        assertThat(approve("", "--yes", "try").status()).isZero();
        copy.edit(TRY, "< menu/main", "< menu/help");

        assertThat(approve("no\n").out()).contains("- < menu/help\n+ < menu/main\n");
        assertThat(copy.text(TRY)).contains("< menu/help");
    }

    @Test
    void onlyLooksWhereTheSentenceModelIsAskedFor() throws IOException {
        var looked = approve("yes\n", "--with-model");

        assertThat(looked.status()).isZero();
        assertThat(looked.out()).contains("=== try", "Nothing is written");
        assertThat(copy.text(TRY)).isEqualTo(SAID);
    }

    @Test
    void holdsThoseAloneThatAreNamed() throws IOException {
        copy.write(OTHER, SAID);
        try {
            assertThat(approve("", "--yes", "other").out()).contains("=== other", "Conversations held: 1.").doesNotContain("=== try");
            assertThat(copy.text(TRY)).isEqualTo(SAID);
            assertThatThrownBy(() -> approve("", "nobody")).isInstanceOf(UsageException.class).hasMessageContaining("There is no conversation nobody");
        } finally {
            copy.delete(OTHER);
        }
    }

    @Test
    void leavesAFileThatCannotBeHeldToItsEndAndSaysWhy() throws IOException {
        var picks = "# picks\nchannel: web\nat: 2026-11-25T12:00Z\n\n> menu\n\n> [A thing that nobody offers]\n";
        copy.write(OTHER, picks);
        copy.write(TRY, SAID + "nonsense\n");
        try {
            var stuck = approve("", "--yes");

            assertThat(stuck.status()).isEqualTo(Main.WRONG);
            assertThat(stuck.out()).contains("try.chat:12:1: error: This line says nothing here");
            assertThat(stuck.out()).contains("other: Turn 2: [A thing that nobody offers] is not on offer. On offer: [", "Not held to the end: 1.");
            assertThat(copy.text(OTHER)).isEqualTo(picks);
            assertThat(run("content", "check").out()).contains("try.chat:12:1: error: ", "other.chat:1:1: error: A turn here has no answer yet.");
        } finally {
            copy.delete(OTHER);
        }
    }
}
