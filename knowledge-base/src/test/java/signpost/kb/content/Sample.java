package signpost.kb.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A small content folder that keeps every rule but one: its numbers are those that Ofcom keeps for drama. Tests change a file of it and see what
/// a rule says.
final class Sample {
    private static final String ORGANIZATION = """
            organization: listeners
            name: The Listeners
            services:
              - service: listeners
                name: The Listeners
                summary: They listen to you.
                short: They listen.
                for: Anyone.
                publish: public
                needs: [crisis]
                gender: any
                area: kent-and-medway
                phones:
                  - number: 0808 157 0123
                    kind: voice
                    cost: free
                    hours: always
                    hours-text: 24 hours a day, 7 days a week
                    short-hours: 24 hours
                links: [{label: Website, href: "https://www.listeners.example.org.uk/"}]
                assurance:
                  source: listeners.example.org.uk
                  checked: 2026-11-21
                  by: content editor
                  how: public pages
                  tier: quarterly
                  review-by: 2027-02-19
              - service: office
                name: The office
                summary: They write letters.
                short: Letters.
                for: Anyone.
                publish: public
                needs: [legal]
                gender: any
                area: [dover, thanet]
                phones:
                  - number: 020 7946 0123
                    kind: voice
                    cost: standard
                    hours: weekly
                    hours-text: Monday to Friday, 9am to 5pm
                    short-hours: Mon-Fri 9am to 5pm
                    weekly: [{days: [mon, tue, wed, thu, fri], from: "09:00", to: "17:00"}]
                    bank-holidays: closed
                  - number: 020 7946 0999
                    kind: voice
                    cost: standard
                    hours: outside
                    hours-text: When the office is shut
                    short-hours: Nights
                    outside-of: 020 7946 0123
                links: []
                assurance:
                  source: a printed list
                  checked: 2026-11-21
                  by: content editor
                  how: a printed list
                  tier: quarterly
                  review-by: 2027-02-19
            """;

    private static final String FLOW = """
            flow: menu
            entry: main
            nodes:
              - ask: main
                web: What would help?
                sms: What would help?
                routes:
                  - {choice: talk, label: Someone to talk to, to: numbers}
                  - {choice: leave, label: Nothing more, to: goodbye, sets: {audience: public}}
                otherwise: plain
              - signpost: numbers
                web: You can ring 0808 157 0123, 24 hours a day.
                sms: You can ring 0808 157 0123, 24 hours.
                need: crisis
                pinned: [listeners]
                to: main
              - safety: plain
                signal: none
                phones: [listeners]
                web: You can ring them.
                sms: You can ring them.
                to: main
              - end: goodbye
                web: Goodbye.
                sms: Goodbye.
            """;

    private static final String PATHWAY = """
            source: a chart
            checked: 2026-11-21
            review-by: 2027-02-19
            providers:
              - districts: [ashford, canterbury, dartford, dover, folkestone-hythe, gravesham, maidstone, medway, sevenoaks, swale, thanet, tonbridge-malling, tunbridge-wells]
                high: [office]
                medium: [office]
                standard: [listeners]
                no-dash: [listeners]
            always: [listeners]
            steps:
              - {step: danger, web: Danger first., sms: Danger., services: []}
              - {step: marac, when: {grades: [high]}, web: The conference., sms: The conference., services: []}
              - {step: specialist, when: {grades: [high, medium]}, web: "Ring {provider}.", sms: "{provider}.", services: [provider]}
              - {step: child, when: {child: true}, web: The child., sms: The child., services: []}
              - {step: adult, when: {adult: true}, web: The adult., sms: The adult., services: []}
              - {step: not-agreed, when: {agreed: false}, web: The referral waits., sms: It waits., services: []}
            """;

    private static final String FLOOR_START = "organization: floor\nname: Always there\nservices:\n";
    private static final String FLOOR = """
              - service: line-ID
                name: Line
                summary: They listen to you.
                short: They listen.
                for: Anyone.
                publish: public
                needs: [crisis]
                gender: any
                area: uk
                links: []
                phones:
                  - number: NUMBER
                    kind: voice
                    cost: free
                    hours: always
                    hours-text: 24 hours a day, 7 days a week
                    short-hours: 24 hours
                assurance:
                  {source: a list, checked: 2026-11-21, by: content editor, how: public pages, tier: monthly, review-by: 2026-12-21}
            """;

    private final Map<String, String> files;

    private Sample(Map<String, String> files) {
        this.files = files;
    }

    static Sample good() {
        return new Sample(Map.of(
                "taxonomy.yaml", "needs: [{id: crisis, label: Someone to talk to}, {id: legal, label: Letters}]",
                "organizations/listeners.yaml", ORGANIZATION,
                "jargon/idva.yaml", """
                        term: IDVA
                        expansion: Independent Domestic Violence Advisor
                        also: [idvaa]
                        plain: Somebody who helps you to plan.
                        short: IDVA means Independent Domestic Violence Advisor.
                        source: a jargon buster
                        checked: 2026-11-21
                        review-by: 2027-11-21
                        """,
                "flows/menu.yaml", FLOW,
                "intents/talk.yaml", """
                        intent: talk
                        title: Someone to talk to
                        leads-to: menu/numbers
                        phrases: {ana: [i want to talk], ben: ["May I speak to somebody?"]}
                        """,
                "intents/greeting.yaml", """
                        intent: greeting
                        title: Hello
                        leads-to: menu/main
                        phrases: {ana: [hello]}
                        """,
                "safety/suicide.yaml", """
                        signal: suicide
                        phrases: {ana: [i cannot go on], ben: [I cannot bear it], cat: [I wish to end it]}
                        near-misses: {greeting: {ana: [i survived monday]}}
                        """,
                "pathway/referral-pathway.yaml", PATHWAY,
                "deny-list.tsv", "kind\tvalue\twhy\n"));
    }

    /// A content folder that keeps every rule without exception: real numbers, and all lines that every answer can fall back on.
    static Sample whole() {
        return good().organization("0808 157 0123", "0808 168 9111")
                .organization("tier: quarterly\n      review-by: 2027-02-19\n  - service: office", "tier: monthly\n      review-by: 2026-12-21\n  - service: office")
                .organization("020 7946 0123", "01622 726461")
                .organization("number: 020 7946 0999\n        kind: voice\n        cost: standard", "number: 0800 133 7432\n        kind: voice\n        cost: free")
                .flow("0808 157 0123", "0808 168 9111")
                .with("organizations/floor.yaml", FLOOR_START + Stream.of("\"999\"", "0808 2000 247", "116 123", "0800 1111")
                        .map(number -> FLOOR.replace("NUMBER", number).replace("ID", number.replaceAll("\\D", "")))
                        .collect(Collectors.joining()));
    }

    /// The same with one file written anew.
    Sample with(String file, String text) {
        var changed = new TreeMap<>(files);
        changed.put(file, text);
        return new Sample(changed);
    }

    /// The text of one file.
    String text(String file) {
        var text = files.get(file);
        if (text == null) {
            throw new IllegalArgumentException("There is no file " + file);
        }
        return text;
    }

    /// The same without one file.
    Sample without(String file) {
        var changed = new TreeMap<>(files);
        changed.remove(file);
        return new Sample(changed);
    }

    /// The same with some words of one file replaced.
    Sample with(String file, String old, String now) {
        var text = files.get(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not hold " + old);
        }
        return with(file, text.replace(old, now));
    }

    Sample flow(String old, String now) {
        return with("flows/menu.yaml", old, now);
    }

    Sample organization(String old, String now) {
        return with("organizations/listeners.yaml", old, now);
    }

    Sample pathway(String old, String now) {
        return with("pathway/referral-pathway.yaml", old, now);
    }

    ContentFiles files() {
        return ContentFiles.of(
                "content",
                files.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, e -> e.getValue().getBytes(StandardCharsets.UTF_8))));
    }

    Draft draft() {
        var read = ContentReader.readUnchecked(files());
        if (!read.problems().isEmpty()) {
            throw new IllegalStateException(read.problems().toString());
        }
        return read.draft();
    }

    /// What a rule says about it, as printed.
    List<String> problems(ContentRule rule) {
        return rule.check(draft()).stream().map(ContentProblem::toString).sorted().toList();
    }
}
