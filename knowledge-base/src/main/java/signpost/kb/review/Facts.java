package signpost.kb.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import signpost.core.directory.District;
import signpost.core.directory.Grade;
import signpost.core.directory.Phone;
import signpost.core.directory.ReferralPathway;
import signpost.core.directory.Schedule;
import signpost.core.directory.Service;
import signpost.core.flow.Flow;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.Route;
import signpost.core.intent.JargonTerm;
import signpost.kb.content.ContentBundle;
import signpost.kb.content.Translation;
import signpost.kb.review.Fact.Kind;

/// Takes content apart into facts.
final class Facts {
    private final List<Fact> facts = new ArrayList<>();

    private Facts() {}

    /// Every fact of a bundle, in the order of the content.
    static List<Fact> of(ContentBundle bundle) {
        var facts = new Facts();
        bundle.services().forEach(service -> facts.service(service, "service " + service.id()));
        bundle.listings().held().forEach(service -> facts.service(service, "held service " + service.id()));
        bundle.listings().successions().forEach(next ->
                facts.add(Kind.CONTACT, "service " + next.to() + ", takes over", "from " + next.from() + " on " + next.on()));
        bundle.listings().withdrawals().all().forEach(w ->
                facts.add(Kind.CONTACT, "service " + w.service() + ", withdrawn", "since " + w.on() + ": " + w.because()));
        facts.pathway(bundle.pathway());
        bundle.flows().flows().forEach(facts::flow);
        bundle.jargon().forEach(facts::term);
        bundle.taxonomy().forEach(need -> facts.add(Kind.WORDING, "need " + need.id(), need.label()));
        bundle.translations().forEach(facts::translation);
        facts.phrases(bundle.phrases());
        facts.otherFiles(bundle);
        return List.copyOf(facts.facts);
    }

    /// What is empty is no fact: writing it for the first time is then an addition.
    private void add(Kind kind, String about, String says) {
        if (!says.isEmpty()) {
            facts.add(new Fact(kind, about, says));
        }
    }

    private void service(Service service, String about) {
        add(Kind.WORDING, about + ", name", service.name());
        var access = service.access();
        for (var i = 0; i < access.phones().size(); i++) {
            phone(access.phones().get(i), about + ", phone " + (i + 1));
        }
        access.links().forEach(link -> add(Kind.CONTACT, about + ", link \"" + link.label() + "\"", link.href()));
        add(Kind.CONTACT, about + ", reached through", access.through() == null ? "" : access.through());
        add(Kind.WORDING, about + ", call", access.call());
        var words = service.about();
        add(Kind.WORDING, about + ", summary", words.summary());
        add(Kind.WORDING, about + ", short", words.shortText());
        add(Kind.WORDING, about + ", for", words.forWhom());
        var who = service.eligibility();
        add(Kind.ELIGIBILITY, about + ", publish", who.publish().slug());
        add(Kind.ELIGIBILITY, about + ", ages", who.ages().from() + " to " + who.ages().to());
        add(Kind.ELIGIBILITY, about + ", gender", who.gender().name().toLowerCase(Locale.ROOT));
        add(Kind.ELIGIBILITY, about + ", area", who.area().label());
        add(Kind.ELIGIBILITY, about + ", needs", String.join(", ", who.needs()));
        var checked = service.assurance();
        add(Kind.ASSURANCE, about + ", checked", checked.checked() + " by " + checked.by() + ": " + checked.how());
        add(Kind.ASSURANCE, about + ", review by", checked.reviewBy().toString());
        add(Kind.ASSURANCE, about + ", source", checked.source());
    }

    private void phone(Phone phone, String about) {
        add(Kind.CONTACT, about + ", number", phone.number());
        add(Kind.CONTACT, about + ", hours", phone.hours().text());
        add(Kind.CONTACT, about + ", open", open(phone.hours().schedule()));
        add(Kind.CONTACT, about + ", hours in a text", phone.hours().shortText());
        add(Kind.CONTACT, about + ", kind", phone.kind().name().toLowerCase(Locale.ROOT));
        add(Kind.CONTACT, about + ", cost", phone.cost().name().toLowerCase(Locale.ROOT));
        add(Kind.CONTACT, about + ", label", phone.label() == null ? "" : phone.label());
        add(Kind.CONTACT, about + ", keyword", phone.keyword() == null ? "" : phone.keyword());
    }

    /// What "open now" is worked out from, such as "MONDAY 09:00-17:00; bank holidays closed".
    private static String open(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Always() -> "always";
            case Schedule.Unknown() -> "unknown";
            case Schedule.OutsideOf(var other) -> "outside of: " + open(other);
            case Schedule.Weekly(var openings, var holidays) ->
                openings.stream()
                                .map(o -> o.day() + " " + clock(o.fromMinute()) + "-" + clock(o.toMinute()))
                                .collect(Collectors.joining(", "))
                        + "; bank holidays " + holidays.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    private void pathway(ReferralPathway pathway) {
        for (var district : District.values()) {
            for (var grade : Grade.values()) {
                add(
                        Kind.ROUTE,
                        "pathway, " + district.slug() + ", " + grade.slug(),
                        String.join(", ", pathway.providersFor(district, grade)));
            }
        }
        pathway.steps().forEach(step -> {
            var about = "pathway, step " + step.id();
            add(Kind.ROUTE, about + ", services", String.join(", ", step.services()));
            add(Kind.ROUTE, about + ", when", step.when().toString());
            add(Kind.WORDING, about + ", web", step.web());
            add(Kind.WORDING, about + ", sms", step.sms());
        });
        add(Kind.ROUTE, "pathway, always", String.join(", ", pathway.always()));
    }

    private void flow(Flow flow) {
        add(Kind.ROUTE, "flow " + flow.name() + ", entry", flow.entry().toString());
        var calls = flow.calls();
        if (calls != null) {
            add(Kind.ROUTE, "flow " + flow.name() + ", calls", calls.toString());
        }
        flow.nodes().forEach(node -> {
            var about = "node " + node.id();
            add(Kind.WORDING, about + ", web", node.wording().web());
            add(Kind.WORDING, about + ", sms", node.wording().sms());
            node(node, about);
        });
    }

    private void node(Node node, String about) {
        var again = node.again();
        if (again != null) {
            add(Kind.ROUTE, about + ", again", again.toString());
        }
        switch (node) {
            case Node.Ask ask -> {
                ask.routes().forEach(route -> route(route, about));
                add(Kind.ROUTE, about + ", otherwise", ask.otherwise().toString());
            }
            case Node.Signpost signpost -> {
                add(Kind.ROUTE, about + ", need", signpost.need());
                add(Kind.ROUTE, about + ", pinned", String.join(", ", signpost.pinned()));
                add(Kind.ROUTE, about + ", limit", String.valueOf(signpost.limit()));
                add(Kind.ROUTE, about + ", to", signpost.next().toString());
            }
            case Node.Safety safety -> {
                add(Kind.CONTACT, about + ", numbers", String.join(", ", safety.phones().stream().map(Phone::number).toList()));
                add(Kind.ROUTE, about + ", signal", safety.signal().slug());
                add(Kind.ROUTE, about + ", to", safety.next().toString());
            }
            case Node.Say ignored -> exits(node, about);
            case Node.Collect ignored -> exits(node, about);
            case Node.Pathway ignored -> exits(node, about);
            case Node.Explain ignored -> exits(node, about);
            case Node.End ignored -> exits(node, about);
        }
    }

    private void route(Route route, String about) {
        var name = about + ", choice " + route.choice();
        add(Kind.WORDING, name + ", label", route.label());
        add(Kind.ROUTE, name + ", to", route.to().toString());
        add(Kind.ROUTE, name + ", sets", route.sets().isEmpty() ? "" : route.sets().toString());
    }

    private void exits(Node node, String about) {
        add(Kind.ROUTE, about + ", to", String.join(", ", FlowBook.exits(node).stream().map(Object::toString).toList()));
    }

    private void term(JargonTerm term) {
        var about = "term " + term.id();
        add(Kind.WORDING, about + ", term", term.term());
        add(Kind.WORDING, about + ", expansion", term.expansion());
        add(Kind.WORDING, about + ", plain", term.plain());
        add(Kind.WORDING, about + ", short", term.shortText());
        add(Kind.OTHER, about + ", also", String.join(", ", term.also()));
        add(Kind.ASSURANCE, about + ", source", term.origin().source());
        add(Kind.ASSURANCE, about + ", review by", term.origin().reviewBy().toString());
    }

    private void translation(Translation translation) {
        var about = "translation " + translation.name().code();
        add(Kind.WORDING, about + ", own name", translation.name().own());
        add(Kind.WORDING, about + ", web", translation.words().web());
        add(Kind.WORDING, about + ", sms", translation.words().sms());
        add(Kind.ASSURANCE, about + ", shown", translation.isSigned() ? "yes" : "no, to sign: " + String.join("; ", translation.signatures().missing()));
    }

    private void phrases(ContentBundle.Phrases phrases) {
        phrases.intents().forEach(intent -> {
            add(Kind.ROUTE, "intent " + intent.intent().id() + ", leads to", intent.intent().node().toString());
            spoken("intent " + intent.intent().id(), intent.byAuthor());
        });
        phrases.signals().forEach(signal -> {
            spoken("signal " + signal.signal().slug(), signal.byAuthor());
            signal.nearMisses().forEach((intent, byAuthor) -> spoken("signal " + signal.signal().slug() + ", near miss " + intent, byAuthor));
        });
    }

    /// Each phrase is a fact of its own, so that one more shows as one more.
    private void spoken(String about, Map<String, List<String>> byAuthor) {
        Set<String> all = new TreeSet<>();
        byAuthor.values().forEach(all::addAll);
        all.forEach(phrase -> add(Kind.OTHER, about + ", phrase \"" + phrase + "\"", "yes"));
    }

    /// Tables that are read elsewhere: a reviewer learns that they changed.
    private void otherFiles(ContentBundle bundle) {
        var files = bundle.files();
        files.names().stream()
                .filter(name -> name.endsWith(".tsv") || name.endsWith(".txt"))
                .forEach(name -> add(Kind.OTHER, "file " + name, fingerprint(files.text(name))));
    }

    private static String fingerprint(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return text.lines().count() + " lines, " + Long.toHexString(crc.getValue());
    }
}
