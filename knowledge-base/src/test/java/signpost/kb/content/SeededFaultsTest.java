package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// One mistake for each rule, made in content that has none: the rule finds it where it was made, and says what to do.
class SeededFaultsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Pattern PLACED = Pattern.compile("content(?:/[\\w.-]+)+:[1-9]\\d*:[1-9]\\d*: (?:error|warning): .+ \\[[\\w-]+]");

    /// A sentence that begins with what to do, or has it after "or", "then" and the like.
    private static final Pattern ADVICE = Pattern.compile("(?:^|[.:?,] |, or |\" )"
            + "(?i:add|ask|change|check|correct|delete|fill|give|keep|leave|make|move|name|pick|point|put|rename|ring|say|shorten|take|use|write)\\b");

    private static final String MENU = "flows/menu.yaml";
    private static final String RECORD = "organizations/listeners.yaml";

    /// A second record, for mistakes that the first has no room for.
    private static final String BARE = """
            organization: bare
            name: Bare
            services:
              - service: bare
                name: Bare
                summary: They do very little.
                short: They do little.
                for: Anyone.
                publish: public
                needs: [crisis]
                gender: any
                area: uk
                phones: []
                links: [{label: Bare, href: "https://bare.example.org.uk/"}]
                assurance:
                  {source: a list, checked: 2026-11-21, by: content editor, how: a list, tier: yearly, review-by: 2027-11-21}
            """;

    /// @param rule the id of the rule that has to find it
    /// @param file where the mistake is made
    private record Fault(String rule, String file, UnaryOperator<Sample> made) {
        static Fault in(String rule, String file, String old, String now) {
            return new Fault(rule, file, sample -> sample.with(file, old, now));
        }

        static Fault said(String rule, String words) {
            return in(rule, MENU, "web: Goodbye.", "web: \"" + words + "\"");
        }

        static Fault texted(String rule, String words) {
            return in(rule, MENU, "sms: Goodbye.", "sms: \"" + words + "\"");
        }

        static Fault written(String rule, String file, String text) {
            return new Fault(rule, file, sample -> sample.with(file, text));
        }

        @Override
        public String toString() {
            return rule;
        }
    }

    private static final List<Fault> FAULTS = List.of(
            Fault.in("file-is-readable", MENU, "flow: menu", "flaw: menu"),
            Fault.in("id-is-its-own", RECORD, "service: office", "service: listeners"),
            Fault.in("service-exists", MENU, "pinned: [listeners]", "pinned: [listener]"),
            Fault.in("route-resolves", MENU, "to: numbers", "to: figures"),
            Fault.in("node-is-reachable", MENU, "to: goodbye", "to: main"),
            Fault.in("node-has-a-way-out", MENU, "    to: main\n  - end", "    to: round\n  - {say: round, web: Round., sms: Round., to: plain}\n  - end"),
            Fault.in("node-leads-to-help", MENU, "label: Someone to talk to, to: numbers", "label: Someone to talk to, to: goodbye"),
            Fault.in("question-offers-a-way-out", MENU, "label: Nothing more, to: goodbye", "label: Nothing more, to: main"),
            Fault.in("no-silent-cycle", MENU, "    to: main\n  - end", "    to: plain\n  - end"),
            Fault.in("need-exists", RECORD, "needs: [legal]", "needs: [legal, pets]"),
            Fault.written("service-has-a-way-in", "organizations/bare.yaml", BARE.replaceAll("links: .*", "links: []")),
            Fault.in("need-has-a-wide-line", MENU, "need: crisis", "need: legal"),
            Fault.in("pathway-is-complete", "pathway/referral-pathway.yaml", "medway, ", ""),
            Fault.in("phone-is-dialable", RECORD, "01622 726461", "01622 7264"),
            Fault.said("number-is-on-record", "Ring 01622 726462."),
            new Fault("nothing-denied", RECORD, sample -> sample.with("deny-list.tsv", "kind\tvalue\twhy\nphone\t01622726461\told\n")),
            Fault.in("no-sample-numbers", RECORD, "01622 726461", "020 7946 0123"),
            Fault.said("24-hours-only-on-always", "Ring 01622 726461, 24 hours a day."),
            Fault.said("links-are-https", "See http://www.listeners.example.org.uk/"),
            Fault.texted("sms-text-fits", "You’re welcome."),
            Fault.texted("sms-text-is-discreet", "Domestic abuse support is here."),
            Fault.texted("sms-word-is-free", "Reply STOP and we are gone."),
            Fault.said("no-banned-phrases", "You should leave."),
            Fault.said("sentences-are-short", "word ".repeat(26).strip() + "."),
            Fault.in("phrases-do-not-contradict", "intents/talk.yaml", "i want to talk", "hello"),
            Fault.in("phrases-are-no-near-duplicates", "intents/talk.yaml", "May I speak to somebody?", "I want to TALK!"),
            Fault.written("contrasts-stand-apart", "contrasts.yaml", "sets: [{set: talk, differs: past-now, phrases: [i want to talk, i wanted to talk]}]\n"),
            Fault.in("practice-line-exists", MENU, "rests-on: [S1]", "rests-on: [S9]"),
            Fault.in("wording-rests-on-a-source", MENU, "rests-on: [S1]", "rests-on: [S1, S2]"),
            Fault.in("safety-wording-says-what-it-rests-on", MENU, "    rests-on: [S1]\n", ""),
            Fault.written("sign-off-fits-the-words", "sign-off.tsv", "wording\trole\tdate\twords\nmenu/plane\tdoctor\t2026-11-22\t0123456789ab\n"),
            Fault.written("find-outs-hold-no-number", "to-find-out.tsv", "subject\twhat\twho-can-tell\nListeners\tWhether 01622 726461 holds\tthey\n"),
            Fault.in("danger-dials-999", MENU, "signal: none", "signal: immediate_danger"),
            Fault.in("successor-fits", RECORD, "service: office\n", "service: office\n    takes-over: {from: nobody-there, on: 2027-03-31}\n"),
            Fault.written("withdrawal-names-a-service", "withdrawn.tsv", "service\ton\twhy\nnobody-there\t2026-11-22\tit rings out\n"),
            Fault.in("assurance-is-fresh", "jargon/idva.yaml", "checked: 2026-11-21\nreview-by: 2027-11-21", "checked: 2025-11-21\nreview-by: 2026-11-21"),
            Fault.said("one-number-one-spelling", "Ring 01622726461."),
            Fault.in("same-digits-one-service", RECORD, "number: 0800 133 7432", "number: 116 123"),
            Fault.said("one-service-one-answer", "Ring 01622 726461, Monday to Friday, 9am to 4pm."),
            Fault.in("hours-words-match-hours", RECORD, "Monday to Friday, 9am to 5pm", "Monday to Friday, 9am to 4pm"),
            Fault.in("cost-fits-number", RECORD, "cost: standard", "cost: free"),
            Fault.said("no-named-person", "You can ask for Anna."),
            Fault.in("no-personal-mailbox", RECORD, "https://www.listeners.example.org.uk/", "mailto:anna.example@listeners.example.org.uk"),
            Fault.said("no-address", "It is at 12 Example Road."),
            Fault.texted("node-speaks-on-both-channels", ""),
            Fault.written("service-is-reachable", "organizations/bare.yaml", BARE.replace("[crisis]", "[legal]")),
            Fault.in("choice-labels-fit", MENU, "label: Nothing more", "label: Someone to talk to"),
            Fault.said("jargon-is-explained", "The XYZ helps."),
            Fault.written("jargon-spelling-is-own", "jargon/other.yaml", """
                    term: OTHER
                    expansion: Another thing
                    also: [idvaa]
                    plain: Something else that helps.
                    short: OTHER means another thing.
                    source: a jargon buster
                    checked: 2026-11-21
                    review-by: 2027-11-21
                    """),
            Fault.said("reading-age-is-low", "Organisations participating in safeguarding arrangements demonstrate considerable commitment."
                    + " Establishing comprehensive information governance frameworks supports collaborative decisions concerning vulnerable individuals everywhere."),
            Fault.said("no-gender-assumed", "If he hurts you, ring them."),
            Fault.said("text-is-clean", "Good\\u00a0bye."),
            Fault.in("link-label-says-where", RECORD, "label: Website", "label: Click here"),
            Fault.in("floor-set-is-whole", "organizations/floor.yaml", "116 123\n        kind: voice", "116 123\n        kind: text"),
            Fault.in("review-day-follows-tier", RECORD, "review-by: 2027-02-19", "review-by: 2027-03-19"),
            Fault.written("bank-holidays-are-days", "bank-holidays.txt", "+2026-13-01\n"),
            Fault.written("translation-is-in-its-own-script", "translations/pl.yaml", TranslationSample.POLISH.replace("direction: ltr", "direction: rtl")),
            Fault.written("translation-number-is-on-record", "translations/pl.yaml", TranslationSample.POLISH.replace("0808 168 9111", "0808 168 9112")),
            Fault.written("translation-signature-holds", "translations/pl.yaml", TranslationSample.signedBy("nurse", "nurse")),
            Fault.written("places-tables-are-whole", "places/exceptions.tsv", "postcode\tdistrict\nBR6 7NZ\tbexley\n"));

    private static List<ContentProblem> problems(Sample sample) {
        return ContentLoader.of(sample.files()).check(TODAY, true).problems();
    }

    @Test
    void areMadeInContentThatHasNone() {
        assertThat(problems(PracticeSample.whole())).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FAULTS")
    void areFoundWhereTheyWereMadeWithWhatToDo(Fault fault) {
        var found = problems(fault.made().apply(PracticeSample.whole())).stream()
                .filter(problem -> problem.rule().equals(fault.rule()))
                .toList();

        assertThat(found).anyMatch(problem -> problem.spot().file().equals("content/" + fault.file()));
        assertThat(found).allSatisfy(problem -> {
            assertThat(problem.toString()).matches(PLACED);
            assertThat(problem.message()).containsPattern(ADVICE);
        });
    }

    @Test
    void areMadeForEveryRule() {
        var rules = ContentRules.all(PracticeSample.whole().files(), TODAY, true).stream().map(ContentRule::id);

        assertThat(FAULTS)
                .extracting(Fault::rule)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(rules, Stream.of("file-is-readable")).toList());
    }
}
