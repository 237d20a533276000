package signpost.kb.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.Phone;
import signpost.core.directory.Service;
import signpost.core.flow.Flow;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Route;
import signpost.core.flow.Slot;
import signpost.core.flow.Wording;
import signpost.kb.format.FlowFile;
import signpost.kb.format.NodeEntry;

/// Flows, from their files. The numbers of a safety node are taken from the records of the services it names (SAFE-02).
final class Flows {
    private static final int DEFAULT_LIMIT = 3;

    private final Map<String, Service> services;
    private final LinesDown lines;

    /// @param services by id, as people meet them now
    Flows(Map<String, Service> services, LinesDown lines) {
        this.services = services;
        this.lines = lines;
    }

    FlowBook book(Draft draft) {
        return new FlowBook(draft.flows().stream().map(file -> flow(file.value())).toList());
    }

    private Flow flow(FlowFile file) {
        var name = file.flow();
        return new Flow(
                name,
                to(name, file.entry()),
                calls(file),
                file.nodes().stream().map(entry -> node(name, entry)).toList());
    }

    private static @Nullable NodeId calls(FlowFile file) {
        var calls = file.calls();
        return calls == null ? null : to(file.flow(), calls);
    }

    private Node node(String flow, NodeEntry entry) {
        var id = new NodeId(flow, entry.node());
        var words = new Wording(lines.words(entry.web().strip()), lines.words(entry.sms().strip()));
        return switch (entry) {
            case NodeEntry.Say n -> new Node.Say(id, words, to(flow, n.to()), again(flow, n));
            case NodeEntry.Safety n ->
                new Node.Safety(
                        id, words, ContentAssembler.signal(n.signal()), phones(n.phones()), to(flow, n.to()), again(flow, n));
            case NodeEntry.Ask n -> ask(id, words, n);
            case NodeEntry.Collect n -> new Node.Collect(id, words, to(flow, n.to()), to(flow, n.otherwise()));
            case NodeEntry.Signpost n ->
                new Node.Signpost(
                        id,
                        words,
                        n.need(),
                        n.pinned(),
                        n.limit() == null ? DEFAULT_LIMIT : n.limit(),
                        to(flow, n.to()),
                        again(flow, n));
            case NodeEntry.Pathway n ->
                new Node.Pathway(id, words, to(flow, n.to()), to(flow, n.otherwise()), again(flow, n));
            case NodeEntry.Explain n -> new Node.Explain(id, words, to(flow, n.to()));
            case NodeEntry.End ignored -> new Node.End(id, words);
        };
    }

    private static Node.Ask ask(NodeId id, Wording words, NodeEntry.Ask entry) {
        return new Node.Ask(
                id,
                words,
                entry.fills() == null ? null : Slot.named(entry.fills()),
                entry.routes().stream().map(route -> route(id.flow(), route)).toList(),
                to(id.flow(), entry.otherwise()),
                again(id.flow(), entry));
    }

    private static Route route(String flow, NodeEntry.RouteEntry entry) {
        var sets = entry.sets().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(set -> Slot.named(set.getKey()), Map.Entry::getValue));
        return new Route(entry.choice(), entry.label(), to(flow, entry.to()), sets);
    }

    private List<Phone> phones(List<String> ids) {
        return ids.stream().flatMap(id -> own(id).access().phones().stream()).toList();
    }

    /// The service itself, or the one it is reached through where it has no number.
    private Service own(String id) {
        var service = services.get(id);
        if (service == null) {
            throw new IllegalStateException("There is no service " + id);
        }
        var through = service.access().through();
        return service.access().phones().isEmpty() && through != null ? own(through) : service;
    }

    private static @Nullable NodeId again(String flow, NodeEntry entry) {
        var again = entry.again();
        return again == null ? null : to(flow, again);
    }

    private static NodeId to(String flow, String target) {
        return NodeId.of(Draft.full(flow, target));
    }
}
