package signpost.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.channels.testing.TestServer;
import signpost.core.directory.District;
import signpost.core.directory.Grade;

class ProfessionalsPageTest {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String get(String path) {
        return server.browser.get(path).body();
    }

    private static String post(String form) {
        return server.browser.postForm("/professionals", form).body();
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private static List<String> tiles(String page) {
        return all(page, "<a class=\"tile [^\"]*\" href=\"([^\"]*)\"");
    }

    @Test
    void aTileForEachDistrictLeadsToItsPage() {
        var expected = Arrays.stream(District.values()).map(d -> "/professionals?area=" + d.slug()).toList();

        assertThat(tiles(get("/professionals"))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void aPickedGradeGoesOnWithEveryTile(Grade grade) {
        var page = get("/professionals?grade=" + grade.slug());

        assertThat(tiles(page)).hasSize(13).allMatch(link -> link.endsWith("&amp;grade=" + grade.slug()));
        assertThat(page).contains("Who takes " + PathwayAnswers.words(grade) + ", by area");
    }

    @Test
    void theTileOfThePickedDistrictIsMarkedAndNoOther() {
        assertThat(get("/professionals?area=sevenoaks&grade=high"))
                .containsOnlyOnce("aria-current")
                .contains("href=\"/professionals?area=sevenoaks&amp;grade=high\" aria-current=\"true\"");
        assertThat(get("/professionals")).doesNotContain("aria-current");
    }

    @Test
    @Tag("SAFE-43")
    void whoTakesAGradeIsSaidInWordsOnEveryTileInTheLegendAndInTheTable() {
        var page = get("/professionals?grade=high");

        assertThat(all(page, "(<b>[^<]*</b> <span class=\"letter\">[A-Z]<span class=\"quiet\">: [^<]+</span></span>)")).hasSize(13);
        assertThat(all(page, "<th scope=\"row\">([^<]*)</th>")).hasSize(13).first().isEqualTo("Ashford");
        assertThat(page)
                .contains("<b>Sevenoaks</b> <span class=\"letter\">B<span class=\"quiet\">: Victim Aid &amp; &lt;Friends&gt;</span>")
                .contains("<span class=\"key hue-2\">B</span> Victim Aid &amp; &lt;Friends&gt;")
                .contains("<th scope=\"row\">Sevenoaks</th><td><ul role=\"list\"><li>Victim Aid &amp; &lt;Friends&gt;: "
                        + "<a class=\"line\" href=\"tel:+441632960001\">01632 960001</a>. Monday to Friday, 9am to 5pm</li>");
    }

    @Test
    void whereNoProviderReachesTheDistrictTheLineForEverybodyTakesItsPlace() {
        assertThat(get("/professionals?grade=high")).contains("<th scope=\"row\">Dover</th><td><ul role=\"list\"><li>Example Line: ");
    }

    @Test
    void anAreaAloneOffersTheGradesAsLinksToKeep() {
        var page = get("/professionals?area=sevenoaks");

        assertThat(page).contains("Sevenoaks: which grade?", "<option value=\"sevenoaks\" selected>").doesNotContain("id=\"summary\"");
        assertThat(all(page, "<a class=\"button plain\" href=\"([^\"]*)\""))
                .containsExactlyElementsOf(Arrays.stream(Grade.values()).map(g -> "/professionals?area=sevenoaks&amp;grade=" + g.slug()).toList());
    }

    @Test
    void aPlaceWithoutAGradeKeepsWhatElseWasFilledIn() {
        assertThat(post("place=TN13&child=true&agreed=false"))
                .contains("Sevenoaks: which grade?", "<button name=\"grade\" value=\"high\">High risk</button>")
                .contains("<input type=\"hidden\" name=\"area\" value=\"sevenoaks\">", "<input type=\"hidden\" name=\"child\" value=\"true\">")
                .contains("<input type=\"hidden\" name=\"agreed\" value=\"false\">")
                .doesNotContain("<input type=\"hidden\" name=\"adult\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"place=TN13&grade=high&child=true", "place=gillingham&grade=medium&adult=true", "place=ash&grade=high", "place=leeds&grade=high",
        "place=nowhere-at-all&grade=high", "place=TN13"})
    @Tag("SAFE-25")
    void noLinkHoldsMoreThanAnAreaAndAGrade(String form) {
        var links = all(post(form), "(?:href|action)=\"(/professionals[^\"]*)\"");

        assertThat(links).hasSizeGreaterThan(13)
                .allMatch(link -> link.matches("/professionals(/jargon|\\?area=[a-z-]+(&amp;grade=[a-z-]+)?)?"));
    }

    @Test
    void aPostedAnswerSaysWhichAddressKeepsIt() {
        assertThat(post("place=TN13&grade=high&child=true"))
                .contains("To bookmark this, open <a class=\"line\" href=\"/professionals?area=sevenoaks&amp;grade=high\">Sevenoaks, high risk</a>");
        assertThat(get("/professionals?area=sevenoaks&grade=high")).contains("You can bookmark this page.");
    }

    @Test
    void theAnswerStandsFirstBelow999() {
        assertThat(get("/professionals?area=sevenoaks&grade=high"))
                .containsSubsequence("<h1>", "call 999", "Sevenoaks: High risk", "What to do", "Always", "<h3>Who to call</h3>", "id=\"summary\"", "Find the route", "by area");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            area=sevenoaks&grade=high              | Takes high risk in Sevenoaks. For step 1.
            area=sevenoaks&grade=no-dash           | Takes referrals without a DASH in Sevenoaks. For step 1.
            area=sevenoaks&grade=high              | Covers the UK.
            area=sevenoaks&grade=high&child=true   | Covers Kent. For step 2.
            """)
    void eachServiceSaysWhyItStandsThere(String form, String reason) {
        assertThat(post(form)).contains("<p class=\"why\">" + reason + "</p>");
    }

    @Test
    void theReasonIsOnTheWireToo() {
        assertThat(get("/api/directory/routes?area=sevenoaks&grade=high")).contains("\"why\":\"Takes high risk in Sevenoaks. For step 1.\"");
    }

    @Test
    void theRestOfARecordIsOnePressAway() {
        assertThat(get("/professionals?area=sevenoaks&grade=high"))
                .contains("<details><summary>About Victim Aid &amp; &lt;Friends&gt;</summary><p>Listens and helps you plan.</p>", "Source: example.org, help page");
    }

    @Test
    void whatAllThreeQuestionsEndWithStandsOnce() {
        var question = new PathwayQuestions.Question("Is it so?", "Help.\nRing us.");
        var form = new ReferralForm(new PathwayQuestions(question, new PathwayQuestions.Question("And so?", "Ring us."), question, "Grades.", "Note."))
                .whole(null, new ProfessionalsPage.Filled(null, null, null, null));

        assertThat(form).containsOnlyOnce("Ring us.").contains("<p class=\"hint\">Ring us.</p>", "<p class=\"hint\" id=\"child-hint\">Help.</p>").doesNotContain("adult-hint");
    }

    @Test
    void whetherALineIsOpenNowIsNotForPaper() {
        assertThat(get("/professionals?area=sevenoaks&grade=high"))
                .contains("<span class=\"facts\"><span class=\"no-print\">Open now. </span>Monday to Friday, 9am to 5pm. Free</span>");
    }

    @Test
    void copyingAndPrintingByAButtonWaitForTheirScript() {
        assertThat(all(get("/professionals?area=sevenoaks&grade=high"), "(<button type=\"button\"[^>]*>)"))
                .hasSize(2)
                .allMatch(button -> button.contains(" hidden"));
    }
}
