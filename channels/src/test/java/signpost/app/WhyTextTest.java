package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.core.directory.Audience;
import signpost.core.message.Channel;
import signpost.core.message.Signal;

/// What `ask --explain` says, over the real content.
class WhyTextTest {
    private static final Assembly ASSEMBLY = Assembly.of(AppConfig.read(Map.of()), InstantSource.fixed(Console.NOW));
    private static final Answerer ANSWERER = new Answerer(ASSEMBLY.talk());

    private static List<String> why(String text, @Nullable Audience audience) {
        return AskCommand.why(text, new Answerer.Asking(Channel.WEB, audience, Console.NOW), ASSEMBLY.content().get());
    }

    /// The lines with single spaces.
    private static List<String> why(String text) {
        return why(text, null).stream().map(line -> line.strip().replaceAll(" +", " ")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            high risk margate, two kids             | area thanet, read as Margate
            high risk margate, two kids             | place read a name of the place list: Margate (thanet)
            high risk margate, two kids             | risk grade high
            high risk margate, two kids             | child a child is named
            high risk margate, two kids             | who speaks a professional
            my client in maidstonr                  | place read a name of the place list but for a slip: Maidstone (maidstone)
            my client in ct9                        | place read a postcode or a part of one: Thanet (thanet)
            help in rainham                         | area medway, read as Rainham, which was assumed: it also means somewhere else
            help in newington please                | area ambiguous, one of
            i need help in kent                     | area kent, only the county is named
            i need help in manchester               | area out-of-area, the place is outside Kent and Medway
            client scored 17 on the dash, dover     | ticks 17 (14 or more are high risk; fewer are no grade)
            no kids, high risk, dover               | child no child, it says
            high risk dover, no consent             | agreement the person has not agreed
            high risk dover, consent given          | agreement the person has agreed
            my client has dementia                  | adult at risk an adult with care and support needs is named
            im 12 and my dad hits me                | who speaks a child or young person
            he strangled me last night              | harm strangled
            what is a marac                         | term asked marac
            what is a marac                         | terms used MARAC
            number for galop                        | service asked galop
            MENU                                    | control word menu
            help me                                 | letters latin
            Я не хочу больше жить                   | letters cyrillic
            ...                                     | letters none
            """)
    void saysWhatTheRulesRead(String text, String line) {
        assertThat(why(text)).anyMatch(found -> found.startsWith(line));
    }

    @Test
    @Tag("SAFE-10")
    void saysHowEverySignalStandsAndWhatRaisedIt() {
        var exact = why("hes smashing the door");
        var calm = why("what does the library in dover have on");

        for (var signal : Signal.values()) {
            if (signal != Signal.NONE) {
                assertThat(calm).anyMatch(line -> line.matches(signal.slug() + " \\d\\.\\d\\d \\d\\.\\d\\d .+"));
            }
        }
        assertThat(exact).anyMatch(line -> line.matches("immediate_danger .+ RAISED by an exact sign.*"));
        assertThat(why("he has come back and he is in my kitchen with a hammer"))
                .anyMatch(line -> line.matches("immediate_danger .+ RAISED by the learnt score"));
        assertThat(why("on mnie bije, pomocy")).anyMatch(line -> line.matches("immediate_danger .+ RAISED by a word in another language"));
        assertThat(calm).anyMatch(line -> line.matches("suicide .+ not raised"));
    }

    @Test
    void saysTheIntentsAndTheWordsThatSpokeForThem() {
        var lines = why("who will look after my dog if i go into a refuge");

        var spoke = "Words that spoke for pets, in [] a kind of word:";

        assertThat(lines).contains("Intents, by words alone: taken from 0.38, offered from 0.12:", spoke);
        assertThat(lines.get(lines.indexOf("Intents, by words alone: taken from 0.38, offered from 0.12:") + 1)).matches("\\d\\.\\d\\d pets");
        assertThat(lines.get(lines.indexOf(spoke) + 1)).matches("\\d\\.\\d\\d .+");
    }

    @Test
    void saysTheNearestPhrasesWithTheirLabelAndAuthor() {
        assertThat(why("hes coming up the stairs")).anyMatch(line -> line.matches("1\\.00 a sign of immediate_danger, ana: \"hes coming up the stairs\""));
        assertThat(why("im dying for a kfc")).anyMatch(line -> line.matches("\\d\\.\\d\\d intent out-of-scope, a near miss of suicide, [a-z]+: \".+\""));
        assertThat(why("is it kent homechoice u apply to after a refuge")).anyMatch(line -> line.matches("1\\.00 intent housing, ana: \".+\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hes smashing the door                       | Decision: danger/now, because immediate danger is raised by an exact sign: 999 first.
            i want to kill myself                       | Decision: suicide/now, because suicide is raised by an exact sign: lines to talk to come first.
            where is my wife                            | Decision: cannot-look-up/somebody, because unsafe request is raised by an exact sign: nobody is looked up.
            high risk client in dover                   | Decision: who-do-i-call/start, because a professional names the grade "high"
            what is a marac                             | Decision: jargon/explain, because it asks what the term "marac" means.
            MENU                                        | Decision: menu/main, because the whole message is the word for MENU
            """)
    void saysWhichNodeAnswersAndWhy(String text, String decision) {
        assertThat(why(text).getLast()).startsWith(decision);
    }

    static Stream<String> firstPhrases() {
        var phrases = ASSEMBLY.knowledge().bundle().phrases();
        return Stream.concat(
                phrases.intents().stream().map(i -> first(i.byAuthor())), phrases.signals().stream().map(s -> first(s.byAuthor())));
    }

    private static String first(Map<String, List<String>> byAuthor) {
        return byAuthor.entrySet().stream().min(Map.Entry.comparingByKey()).orElseThrow().getValue().getFirst();
    }

    @ParameterizedTest
    @MethodSource("firstPhrases")
    void explainsTheNodeThatReallyAnswers(String text) {
        var answered = ANSWERER.once(text, new Answerer.Asking(Channel.WEB, null, Console.NOW)).meta().node();

        for (var audience : Audience.values()) {
            assertThat(why(text, audience)).hasSizeGreaterThan(10).last().asString().startsWith("Decision: ").endsWith(".");
        }
        assertThat(why(text).getLast()).startsWith("Decision: " + answered + ", because ");
    }

    @Test
    @Tag("SAFE-38")
    void holdsNoWordThatTheContentDoesNotHaveToo() {
        assertThat(String.join("\n", why("canaryword kicked the door of 7 canaryroad, me14 9zz, canaryword"))).doesNotContainIgnoringCase("canary", "9zz");
    }

    @Test
    void linesOfJsonStayAsTheyAreWhateverIsAsked() {
        var line = "{\"id\":1,\"text\":\"hello\"}";

        assertThat(Console.run(line, "ask", "--jsonl", "--explain")).isEqualTo(Console.run(line, "ask", "--jsonl"));
    }
}
