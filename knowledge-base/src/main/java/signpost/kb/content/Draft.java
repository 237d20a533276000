package signpost.kb.content;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import signpost.core.flow.NodeId;
import signpost.kb.format.ContrastsFile;
import signpost.kb.format.FlowFile;
import signpost.kb.format.IntentFile;
import signpost.kb.format.JargonFile;
import signpost.kb.format.NodeEntry;
import signpost.kb.format.OrganizationFile;
import signpost.kb.format.OrganizationFile.ServiceEntry;
import signpost.kb.format.PathwayFile;
import signpost.kb.format.PracticeFile;
import signpost.kb.format.SafetyFile;
import signpost.kb.format.TaxonomyFile;
import signpost.kb.format.TranslationFile;

/// Every file as written, each of the right shape, before anybody asked whether they fit together.
record Draft(
        List<Parsed<TaxonomyFile>> taxonomies,
        List<Parsed<OrganizationFile>> organizations,
        List<Parsed<JargonFile>> jargon,
        List<Parsed<FlowFile>> flows,
        List<Parsed<IntentFile>> intents,
        List<Parsed<SafetyFile>> safety,
        Grounds grounds) {

    /// What the words go by: the referral pathway, the practice register, the phrases that have to be told apart, and the words in other languages.
    record Grounds(
            List<Parsed<PathwayFile>> pathways,
            List<Parsed<PracticeFile>> practices,
            List<Parsed<ContrastsFile>> contrasts,
            List<Parsed<TranslationFile>> translations) {}

    List<Parsed<PathwayFile>> pathways() {
        return grounds.pathways;
    }

    /// The words in other languages. They are not among [#published()]: the rules there are for English.
    List<Parsed<TranslationFile>> translations() {
        return grounds.translations;
    }

    /// The lines of practice and where they stand.
    List<LineAt> practice() {
        return grounds.practices.stream()
                .flatMap(file -> IntStream.range(0, file.value().lines().size())
                        .mapToObj(i -> new LineAt(file, "/lines/" + i, file.value().lines().get(i))))
                .toList();
    }

    /// A line of practice and where it stands.
    record LineAt(Parsed<PracticeFile> file, String pointer, PracticeFile.LineEntry entry) {
        Spot at(String inner) {
            return file.at(pointer + inner);
        }
    }

    /// The contrast sets and where they stand.
    List<ContrastAt> contrasts() {
        return grounds.contrasts.stream()
                .flatMap(file -> IntStream.range(0, file.value().sets().size())
                        .mapToObj(i -> new ContrastAt(file, "/sets/" + i, file.value().sets().get(i))))
                .toList();
    }

    /// A contrast set and where it stands.
    record ContrastAt(Parsed<ContrastsFile> file, String pointer, ContrastsFile.SetEntry entry) {
        Spot at(String inner) {
            return file.at(pointer + inner);
        }
    }

    /// The value of `publish` for a record that is kept and not shown.
    static final String NOBODY = "nobody";

    /// A service and where it stands.
    record ServiceAt(Parsed<OrganizationFile> file, String pointer, ServiceEntry entry) {
        Spot at(String inner) {
            return file.at(pointer + inner);
        }

        String id() {
            return entry.service();
        }

        /// Whether it is kept but shown to nobody.
        boolean isHeld() {
            return entry.eligibility().publish().equals(NOBODY);
        }
    }

    /// A node and where it stands.
    record NodeAt(Parsed<FlowFile> file, String pointer, NodeId id, NodeEntry entry) {
        Spot at(String inner) {
            return file.at(pointer + inner);
        }

        /// The full name of a target, which is `node` in the same flow or `flow/node`.
        String full(String target) {
            return Draft.full(id.flow(), target);
        }
    }

    static String full(String flow, String target) {
        return target.indexOf('/') >= 0 ? target : flow + "/" + target;
    }

    List<ServiceAt> services() {
        return organizations.stream()
                .flatMap(file -> IntStream.range(0, file.value().services().size())
                        .mapToObj(i -> new ServiceAt(
                                file, "/services/" + i, file.value().services().get(i))))
                .toList();
    }

    /// Services that may be shown to somebody.
    Stream<ServiceAt> shown() {
        return services().stream().filter(service -> !service.isHeld());
    }

    List<NodeAt> nodes() {
        return flows.stream()
                .flatMap(file -> IntStream.range(0, file.value().nodes().size())
                        .mapToObj(i -> node(file, i)))
                .toList();
    }

    private static NodeAt node(Parsed<FlowFile> file, int i) {
        var entry = file.value().nodes().get(i);
        return new NodeAt(file, "/nodes/" + i, new NodeId(file.value().flow(), entry.node()), entry);
    }

    /// Every file whose words people may read; phrases are not among them, for they are only compared with.
    Stream<? extends Parsed<?>> published() {
        return Stream.of(taxonomies, organizations, jargon, flows, pathways()).flatMap(List::stream);
    }
}
