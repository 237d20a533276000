package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.flow.Flow;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.message.Channel;

/// Holds the fixed wording of the real content to the requirements about words.
class WordingTest {
    private static List<String> wordings() {
        return RealProduct.ASSEMBLY.knowledge().flows().flows().stream()
                .map(Flow::nodes)
                .flatMap(List::stream)
                .map(Node::wording)
                .flatMap(w -> Stream.of(w.web(), w.sms()))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static String web(String node) {
        return RealProduct.ASSEMBLY.knowledge().flows().node(NodeId.of(node)).wording().on(Channel.WEB);
    }

    private static String sms(String node) {
        return RealProduct.ASSEMBLY.knowledge().flows().node(NodeId.of(node)).wording().on(Channel.SMS);
    }

    @Test
    @Tag("SAFE-12")
    void emergencySmsIsOnlyForPeopleWhoRegisteredBefore() {
        var named = wordings().stream().filter(text -> text.contains("emergencySMS")).toList();
        assertThat(named).isNotEmpty().allMatch(text -> text.contains("registered"));
        assertThat(wordings()).noneMatch(text -> text.matches("(?is).*(?<!register to )text(ing)? 999.*"));
        assertThat(web("danger/relay")).contains("999 BSL").contains("18000").contains("slower than a call");
    }

    @Test
    @Tag("SAFE-06")
    void noWordingHoldsAnEMailAddressOrTheStreetOfARefuge() {
        assertThat(wordings()).noneMatch(text -> text.contains("@"));
        assertThat(wordings()).noneMatch(text -> text.matches("(?s).*\\b[A-Z]{2}\\d{1,2} \\d[A-Z]{2}\\b.*"));
        assertThat(web("cannot-look-up/refuge")).contains("kept secret");
    }

    @Test
    @Tag("SAFE-47")
    void nothingImpliesThatLeavingIsSafeOrSendsACoupleToTalk() {
        assertThat(web("safety-plan/answer")).contains("Danger can rise").contains("specialist first");
        assertThat(wordings())
                .noneMatch(text -> text.matches("(?is).*(couple|mediat|marriage counsel|relationship counsel).*"));
        assertThat(wordings()).noneMatch(text -> text.matches("(?is).*(?<!not )\\bconfront.*"));
    }

    @Test
    @Tag("SAFE-49")
    void forcedMarriageNeverSendsAnybodyToTheFamily() {
        assertThat(web("forced-marriage/answer"))
                .contains("crime even without pressure")
                .contains("call 999")
                .contains("alone")
                .contains("do not talk to your family");
        assertThat(web("honour-based-abuse/answer")).contains("not to use a relative or somebody of your community");
        assertThat(wordings()).noneMatch(text -> text.contains("spoon") || text.contains("faith leader"));
    }

    @Test
    @Tag("SAFE-50")
    void insecureStatusStartsWithFreeImmigrationAdvice() {
        assertThat(web("no-recourse/answer")).contains("free immigration advice before you apply");
        assertThat(wordings()).noneMatch(text -> text.contains("Home Office") || text.contains("passport check"));
    }

    @Test
    @Tag("SAFE-15")
    void theReplyToThoughtsOfSuicideNamesCrisisLinesEarlyAndNoMethod() {
        var reply = web("suicide/now");
        assertThat(reply.substring(0, Math.min(480, reply.length()))).contains("116 123").contains("option 2").contains("999");
        assertThat(web("suicide/young").indexOf("0800 1111")).isLessThan(web("suicide/young").indexOf("999"));
        assertThat(reply).contains("not your fault");
    }

    @Test
    @Tag("SAFE-15")
    void theQuestionWhereSuicideIsInDoubtComesBeforeAnyLineAndNamesNoMethod() {
        var lines = Map.of("suicide/ask", "116 123", "suicide/ask-young", "0800 1111");
        lines.forEach((node, line) -> {
            assertThat(web(node).substring(0, 170)).contains("ending your life?").doesNotContainPattern("\\d");
            assertThat(web(node).indexOf(line)).isBetween(170, web(node).indexOf("999"));
            assertThat(web(node)).contains("If your life is at risk, call 999").doesNotContainIgnoringCase("suicid");
            assertThat(sms(node).indexOf("?")).isBetween(0, sms(node).indexOf(line));
            assertThat(sms(node)).contains("If your life is at risk, call 999");
        });
    }

    @Test
    @Tag("SAFE-16")
    void aChildIsAnsweredAsAChild() {
        assertThat(web("child/speaking"))
                .contains("0800 1111")
                .contains("999")
                .contains("without giving your name")
                .doesNotContainIgnoringCase("risk")
                .doesNotContainIgnoringCase("secret");
        assertThat(web("find-help/disclosure")).doesNotContainIgnoringCase("report");
    }

    @Test
    @Tag("SAFE-48")
    void theAllegedPerpetratorNeverHearsOfMarac() {
        assertThat(web("own-behaviour/answer")).doesNotContain("MARAC");
        assertThat(RealProduct.ASSEMBLY.knowledge().pathway().steps())
                .filteredOn(step -> step.id().equals("marac"))
                .isNotEmpty()
                .allMatch(step -> step.web().contains("Never mention MARAC to the person who causes the harm"));
    }

    @Test
    @Tag("SAFE-42")
    void understandingCannotOpenAConnection() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("signpost.core", "signpost.kb");
        assertThatCode(() -> ArchRuleDefinition.noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.net.http..", "java.nio.channels..", "javax.net..")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.net.Socket")
                        .check(classes))
                .doesNotThrowAnyException();
    }
}
