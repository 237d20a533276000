package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
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
        assertThat(copy.text(TRY))
                .contains("# how it begins\n> menu\n< menu/main\n", "< danger/now\n", "    signal immediate_danger\n    exact:\n    | ", "999", "    says nothing\n    ends\n");
        assertThat(approve("").out()).as("and then there is nothing to ask").isEqualTo("Conversations held: 1. Answered otherwise: 0. Not held to the end: 0.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes please\n"})
    void writesNothingWithoutAYes(String typed) {
        var refused = approve(typed);

        assertThat(refused.status()).isEqualTo(Main.WRONG);
        assertThat(refused.out()).contains("Nothing is written.");
        assertThat(copy.text(TRY)).isEqualTo(SAID);
    }

    @Test
    void showsWhatIsAnsweredOtherwiseLikeADiffAndAsksNobodyWhereItIsToldToWriteAtOnce() {
        assertThat(approve("", "--yes", "try").status()).isZero();
        copy.edit(TRY, "< menu/main", "< menu/help");

        assertThat(approve("no\n").out()).contains("- < menu/help\n+ < menu/main\n");
        assertThat(copy.text(TRY)).contains("< menu/help");
    }

    @Test
    void onlyLooksWhereTheSentenceModelIsAskedFor() {
        var looked = approve("yes\n", "--with-model");

        assertThat(looked.status()).isZero();
        assertThat(looked.out()).contains("=== try", "Nothing is written");
        assertThat(copy.text(TRY)).isEqualTo(SAID);
    }

    @Test
    void holdsThoseAloneThatAreNamed() {
        copy.write(OTHER, SAID);
        try {
            assertThat(approve("", "--yes", "other").out()).contains("=== other", "Conversations held: 1.").doesNotContain("=== try");
            assertThat(copy.text(TRY)).isEqualTo(SAID);
            assertThat(approve("", "nobody").err()).contains("There is no conversation nobody").hasLineCount(1);
        } finally {
            copy.delete(OTHER);
        }
    }

    @Test
    void leavesAFileThatCannotBeHeldToItsEndAndSaysWhy() {
        var picks = "# picks\nchannel: web\nat: 2026-11-25T12:00Z\n\n> menu\n\n> [A thing that nobody offers]\n";
        copy.write(OTHER, picks);
        copy.write(TRY, SAID + "nonsense\n");
        try {
            var stuck = approve("", "--yes");

            assertThat(stuck.status()).isEqualTo(Main.WRONG);
            assertThat(stuck.out()).contains("try.chat:12:1: error: This line says nothing here");
            assertThat(stuck.out()).contains("other: Turn 2: [A thing that nobody offers] is not on offer. On offer: [", "Not held to the end: 1.");
            assertThat(copy.text(OTHER)).isEqualTo(picks);
            assertThat(run("", "content", "check").out()).contains("try.chat:12:1: error: ", "other.chat:1:1: error: A turn here has no answer yet.");
        } finally {
            copy.delete(OTHER);
        }
    }
}
