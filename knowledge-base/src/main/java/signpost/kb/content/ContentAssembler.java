package signpost.kb.content;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import signpost.core.directory.Organization;
import signpost.core.directory.Service;
import signpost.core.directory.Succession;
import signpost.core.directory.TaxonomyTerm;
import signpost.core.flow.NodeId;
import signpost.core.intent.Intent;
import signpost.core.intent.JargonTerm;
import signpost.core.message.Signal;
import signpost.kb.content.ContentBundle.Grounds;
import signpost.kb.content.ContentBundle.Listings;
import signpost.kb.content.ContentBundle.Phrases;
import signpost.kb.format.ContrastsFile;
import signpost.kb.format.IntentFile;
import signpost.kb.format.JargonFile;
import signpost.kb.format.OrganizationFile.ServiceEntry;
import signpost.kb.format.SafetyFile;
import signpost.kb.understanding.Contrast;
import signpost.kb.understanding.Contrast.Difference;
import signpost.kb.understanding.IntentPhrases;
import signpost.kb.understanding.SignalPhrases;

/// Gives files that fit together their meaning. Runs only after every rule has passed: what it cannot resolve is a bug.
final class ContentAssembler {
    private ContentAssembler() {}

    static ContentBundle bundle(ContentFiles files, Draft draft) {
        var withdrawals = Withdrawals.in(files);
        var lines = LinesDown.of(
                draft.organizations().stream().map(file -> Services.organization(file.value())).toList(), withdrawals);
        var organizations = lines.organizations();
        return new ContentBundle(
                files,
                new Listings(organizations, successions(draft), held(draft), withdrawals),
                draft.taxonomies().stream()
                        .flatMap(file -> file.value().needs().stream())
                        .map(need -> new TaxonomyTerm(need.id(), need.label()))
                        .toList(),
                draft.jargon().stream().map(file -> term(file.stem(), file.value(), lines)).toList(),
                new Flows(byId(organizations), lines).book(draft),
                new Phrases(
                        draft.intents().stream().map(file -> phrases(file.value())).toList(),
                        draft.safety().stream().map(file -> phrases(file.value())).toList(),
                        draft.contrasts().stream().map(contrast -> contrast(contrast.entry())).toList()),
                new Grounds(
                        Pathways.pathway(draft.pathways().getFirst().value(), lines),
                        Practices.practice(draft, SignOffs.in(files), FindOuts.in(files)),
                        draft.translations().stream().map(file -> Translations.of(file.value())).toList()));
    }

    private static Map<String, Service> byId(List<Organization> organizations) {
        return organizations.stream()
                .flatMap(o -> o.services().stream())
                .collect(Collectors.toUnmodifiableMap(Service::id, s -> s));
    }

    private static List<Succession> successions(Draft draft) {
        return draft.shown().flatMap(service -> succession(service.entry()).stream()).toList();
    }

    private static Optional<Succession> succession(ServiceEntry entry) {
        return Optional.ofNullable(entry.takesOver()).map(over -> new Succession(over.from(), entry.service(), over.on()));
    }

    private static List<Service> held(Draft draft) {
        return draft.services().stream().filter(Draft.ServiceAt::isHeld).map(s -> Services.service(s.entry())).toList();
    }

    private static JargonTerm term(String id, JargonFile file, LinesDown lines) {
        var origin = file.origin();
        return new JargonTerm(
                id,
                file.term(),
                file.also(),
                file.expansion(),
                lines.words(file.plain()),
                lines.words(file.shortText()),
                new JargonTerm.Origin(origin.source(), origin.checked(), origin.reviewBy()));
    }

    private static IntentPhrases phrases(IntentFile file) {
        if (file.leadsTo() == null) {
            throw new IllegalStateException(file.intent() + " leads nowhere");
        }
        var intent = new Intent(file.intent(), file.title(), NodeId.of(file.leadsTo()));
        return new IntentPhrases(intent, file.phrases());
    }

    private static SignalPhrases phrases(SafetyFile file) {
        return new SignalPhrases(signal(file.signal()), file.phrases(), file.nearMisses());
    }

    private static Contrast contrast(ContrastsFile.SetEntry entry) {
        return new Contrast(entry.set(), Slugs.constant(Difference.class, entry.differs()), entry.phrases());
    }

    static Signal signal(String slug) {
        return Arrays.stream(Signal.values())
                .filter(s -> s.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
