package signpost.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.channels.testing.TestServer;

class JargonPageTest {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String lookUp(String word) {
        return server.browser.postForm("/professionals/jargon", "word=" + word).body();
    }

    @Test
    void theWholeListIsOpenFromAToZ() {
        assertThat(server.browser.get("/professionals/jargon").body())
                .containsSubsequence("call 999", "<details open><summary>All 2 words, A to Z</summary>", "<h2>A</h2>", "<dt>ABC</dt>", "<h2>R</h2>", "<dt>Refuge</dt>")
                .doesNotContain("{{");
    }

    @Test
    @Tag("SAFE-25")
    void itsTitleIsItsOwnAndGivesNothingAway() {
        assertThat(server.browser.get("/professionals/jargon").body()).contains("<title>What words mean</title>");
        assertThat(server.browser.get("/professionals").body()).contains("<title>Who to call</title>");
    }

    @Test
    void aTermIsGivenWithWhatItsLettersStandFor() {
        assertThat(lookUp("abc"))
                .containsSubsequence(
                        "What it means",
                        "<div><dt>ABC</dt><dd class=\"spelt\">A &amp; &lt;B&gt; Conference</dd><dd>People who &lt;meet&gt;.</dd></div>",
                        "<details><summary>All 2 words");
    }

    @Test
    void aWordThatIsNoAcronymIsNotSaidTwice() {
        assertThat(lookUp("refuge")).contains("<div><dt>Refuge</dt><dd>A place to live.</dd></div>");
    }

    @Test
    @Tag("SAFE-38")
    void nothingFoundIsSaidKindlyAndWithoutTheWord() {
        assertThat(lookUp("zzyzx")).contains("We do not have that word yet", "Try fewer letters", "All 2 words").doesNotContain("zzyzx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+++", "%20"})
    void noWordAtAllGetsTheList(String word) {
        assertThat(lookUp(word)).contains("<details open>").doesNotContain("We do not have");
    }

    @Test
    @Tag("SAFE-25")
    void aWordInTheAddressIsNotLookedUp() {
        assertThat(server.browser.get("/professionals/jargon?word=abc").body()).contains("<details open>").doesNotContain("What it means");
    }

    @Test
    void everyPageForProfessionalsHasTheFieldAndPostsIt() {
        assertThat(server.browser.get("/professionals").body())
                .contains("<form class=\"look-up\" method=\"post\" action=\"/professionals/jargon\"", "href=\"/professionals/jargon\"");
    }
}
