package signpost.app;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.directory.Phone;
import signpost.core.message.Utterance;

/// The rules of the house that a machine can hold, over the classes of every module.
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
            .importPackages("signpost");

    private static void hold(ArchRule rule) {
        rule.check(ALL);
    }

    @Test
    void seesEveryModule() {
        var packages = ALL.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(packages).contains("signpost.core.turn", "signpost.kb.content", "signpost.channels.sms", "signpost.app");
    }

    @Test
    void theCoreStandsOnTheJdkAlone() {
        hold(classes().that().resideInAPackage("signpost.core..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.jspecify..", "signpost.core..")
                .because("it must run and be tested with no server and no index"));
    }

    @Test
    void theCoreIsALadder() {
        hold(slices().matching("signpost.core.(*)..").should().beFreeOfCycles());
        hold(noClasses().that().resideInAPackage("signpost.core.directory..")
                .should().dependOnClassesThat(are(resideInAnyPackage("signpost.core.."))
                        .and(resideOutsideOfPackages("signpost.core.directory.."))));
        hold(noClasses().that().resideInAPackage("signpost.core.message..")
                .should().dependOnClassesThat().resideInAnyPackage(
                        "signpost.core.flow..", "signpost.core.intent..", "signpost.core.safety..", "signpost.core.session..", "signpost.core.turn.."));
        hold(noClasses().that().resideInAPackage("signpost.core.flow..")
                .should().dependOnClassesThat().resideInAnyPackage(
                        "signpost.core.intent..", "signpost.core.safety..", "signpost.core.session..", "signpost.core.turn.."));
        hold(noClasses().that().resideInAnyPackage("signpost.core.intent..", "signpost.core.safety..", "signpost.core.session..")
                .should().dependOnClassesThat().resideInAPackage("signpost.core.turn.."));
    }

    @Test
    void knowledgeAndChannelsDoNotKnowEachOther() {
        hold(noClasses().that().resideInAPackage("signpost.kb..")
                .should().dependOnClassesThat().resideInAnyPackage("signpost.channels..", "signpost.app.."));
        hold(noClasses().that().resideInAPackage("signpost.channels..")
                .should().dependOnClassesThat().resideInAnyPackage("signpost.kb..", "signpost.app.."));
    }

    @Test
    void channelsHaveNoCycles() {
        hold(slices().matching("signpost.channels.(*)..").should().beFreeOfCycles());
    }

    @Test
    void aVendorIsAFolder() {
        hold(noClasses().that().resideOutsideOfPackage("signpost.channels..")
                .should().dependOnClassesThat().resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty.."));
        hold(noClasses().that().resideOutsideOfPackage("signpost.channels.sms.twilio..")
                .should().dependOnClassesThat().resideInAPackage("com.twilio.."));
        hold(noClasses().that().resideOutsideOfPackage("signpost.channels.store..")
                .should().dependOnClassesThat().resideInAPackage("redis.clients.."));
        hold(noClasses().that().resideOutsideOfPackages("signpost.kb.index..", "signpost.kb.understanding..")
                .should().dependOnClassesThat().resideInAPackage("org.apache.lucene.."));
        hold(noClasses().that().resideOutsideOfPackage("signpost.kb.format..")
                .should().dependOnClassesThat().resideInAnyPackage("org.yaml..", "com.fasterxml.jackson.dataformat.yaml.."));
    }

    /// Each folder below `sms` is a carrier; the program alone names it.
    @Test
    void aCarrierIsAFolder() {
        hold(noClasses().that().resideOutsideOfPackage("signpost.channels.sms.*..")
                .and().doNotHaveFullyQualifiedName("signpost.app.Assembly")
                .and().doNotHaveFullyQualifiedName("signpost.app.AppConfig")
                .should().dependOnClassesThat().resideInAPackage("signpost.channels.sms.*..")
                .because("a second carrier is added beside the first one, not into everything"));
        hold(slices().matching("signpost.channels.sms.(*)..").should().notDependOnEachOther());
    }

    @Test
    @Tag("SAFE-10")
    void onlyTheConversationStepsTheEngine() {
        hold(noClasses().that().doNotHaveFullyQualifiedName("signpost.core.turn.Conversation")
                .should().callMethodWhere(target(nameMatching("step"))
                        .and(target(com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                nameMatching("signpost\\.core\\.turn\\.FlowEngine")))))
                .because("no flow may be entered before the words are screened"));
    }

    @Test
    @Tag("SAFE-02")
    void numbersAreMadeFromContentAndByTheLastResortAlone() {
        hold(noClasses().that().resideOutsideOfPackage("signpost.kb..")
                .and().doNotHaveFullyQualifiedName("signpost.core.safety.LastResort")
                .should().callConstructor(Phone.class, String.class, Phone.Kind.class, Phone.Cost.class,
                        signpost.core.directory.Hours.class, String.class, String.class));
    }

    @Test
    @Tag("SAFE-38")
    void typedWordsStayInside() {
        hold(noClasses().that().resideOutsideOfPackages("signpost.core.safety..", "signpost.core.intent..", "signpost.core.turn..")
                .and().doNotHaveFullyQualifiedName("signpost.core.message.Utterance$Typed")
                .should().callMethod(Utterance.Typed.class, "text")
                .because("what a person types must not reach a log, a store or a metric"));
    }

    @Test
    void nobodyButTheProgramReadsAClock() {
        var rule = noClasses().that().resideOutsideOfPackage("signpost.app..");
        for (var clock : Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
            hold(rule.should().callMethod(clock, "now"));
        }
        hold(rule.should().callMethod(System.class, "currentTimeMillis"));
        hold(rule.should().callMethod(Clock.class, "systemUTC"));
        hold(rule.should().callMethod(Clock.class, "systemDefaultZone"));
    }

    @Test
    void absenceIsAReturnValueOrNullable() {
        hold(noFields().that().areDeclaredInClassesThat(are(resideOutsideOfPackages("signpost.core.message..")))
                .should().haveRawType(Optional.class));
        hold(noMethods().that().areDeclaredInClassesThat(are(resideOutsideOfPackages("signpost.core.message..")))
                .should().haveRawParameterTypes(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "an Optional", types -> types.stream().anyMatch(t -> t.isEquivalentTo(Optional.class)))));
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked = ALL.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> !p.getClasses().isEmpty() && !p.isAnnotatedWith(NullMarked.class))
                .map(p -> p.getName())
                .toList();

        assertThat(unmarked).isEmpty();
    }

    @Test
    void coreObjectsAreSharedBetweenThreadsAndDoNotChange() {
        hold(fields().that().areDeclaredInClassesThat().resideInAPackage("signpost.core..")
                .and().areDeclaredInClassesThat().areTopLevelClasses()
                .should().beFinal());
        hold(classes().that().resideInAPackage("signpost.core..").and().areTopLevelClasses().and().areNotInterfaces()
                .and().haveSimpleNameNotEndingWith("package-info")
                .should().haveModifier(JavaModifier.FINAL));
    }

    /// Read from the sources, because compiled code catches everything wherever it closes a resource.
    @Test
    void onePlaceDecidesWhatAFailureMeans() throws IOException {
        var broad = Pattern.compile("catch \\((?:[^)]*[ |(.])?(?:Throwable|Exception|RuntimeException|Error)\\s");
        try (var files = Files.walk(Path.of("..").toRealPath(), 9)) {
            var catchers = files.filter(file -> file.toString().matches(".*/src/main/java/.*\\.java"))
                    .filter(file -> broad.matcher(read(file)).find())
                    .map(file -> file.getFileName().toString())
                    .toList();

            assertThat(catchers).containsExactlyInAnyOrder("Conversation.java", "LiveContent.java", "Main.java", "SentenceModel.java");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void theGraphIsBuiltByHand() {
        hold(noClasses().should().dependOnClassesThat().resideInAnyPackage(
                "javax.inject..", "jakarta.inject..", "org.springframework..", "com.google.inject..", "dagger.."));
        hold(noFields().that().areStatic().should().notBeFinal());
    }

    @Test
    void onlyTheProgramTalksToTheTerminal() {
        hold(noClasses().that().doNotHaveFullyQualifiedName("signpost.app.Main")
                .should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err"));
    }

    @Test
    void namesSayWhatAThingIs() {
        hold(noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)$")
                .orShould().haveNameMatching(".*\\.(Abstract|Base)[A-Z]\\w*"));
    }

    @Test
    void signaturesStaySmall() {
        hold(methods().that().areNotPrivate().should(Sizes.takeAtMost(4)));
        hold(constructors().that().areDeclaredInClassesThat().areRecords().should(Sizes.takeAtMost(7)));
    }
}
