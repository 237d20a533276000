package signpost.kb.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import signpost.core.flow.Flow;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;

/// A flow as Mermaid text, which code hosts draw. The committed pages are written by `./signpost content preview --diagrams docs/flows`.
public final class FlowDiagram {
    /// The first line of every page, by which a page that is no longer needed is known.
    public static final String MARK = "<!-- Made by ./signpost content preview --diagrams docs/flows. Do not edit. -->";

    private FlowDiagram() {}

    /// A page of Markdown with the diagram of a flow in it.
    public static String page(Flow flow) {
        return MARK + "\n# " + flow.name() + "\n\n"
                + "From [`" + flow.name() + ".yaml`](../../knowledge-base/content/flows/" + flow.name() + ".yaml). "
                + "Boxes with a thick border are safety replies; rounded ones belong to other flows.\n\n"
                + "```mermaid\n" + mermaid(flow) + "```\n";
    }

    /// The diagram alone: a line for each node, then a line for each way between two.
    public static String mermaid(Flow flow) {
        var names = new LinkedHashMap<NodeId, String>();
        flow.nodes().forEach(node -> names.put(node.id(), "n" + names.size()));
        var text = new StringBuilder("flowchart TD\n");
        flow.nodes().forEach(node -> text.append("  ").append(names.get(node.id())).append(box(node)).append('\n'));
        text.append("  start((start)) --> ").append(names.get(flow.entry())).append('\n');
        var ends = new StringBuilder();
        flow.nodes().forEach(node -> byTarget(node).forEach((target, exits) -> {
            var to = names.computeIfAbsent(target, id -> end(id, names, ends));
            text.append("  ").append(names.get(node.id())).append(arrow(exits)).append(to).append('\n');
        }));
        return text.append(ends).append("  classDef safety stroke-width:4px\n").toString();
    }

    private static String end(NodeId other, Map<NodeId, String> names, StringBuilder ends) {
        var name = "n" + names.size();
        ends.append("  ").append(name).append("([\"").append(escaped(other.toString())).append("\"])\n");
        return name;
    }

    private static String box(Node node) {
        var style = node instanceof Node.Safety ? ":::safety" : "";
        return "[\"" + escaped(node.id().node()) + "<br/>" + escaped(Exits.kind(node)) + "\"]" + style;
    }

    /// Several ways to one node are one arrow, because Mermaid would draw their words over each other.
    private static Map<NodeId, List<Exits.Exit>> byTarget(Node node) {
        return Exits.of(node).stream().collect(Collectors.groupingBy(Exits.Exit::to, LinkedHashMap::new, Collectors.toList()));
    }

    private static String arrow(List<Exits.Exit> exits) {
        var label = exits.stream().map(exit -> escaped(exit.label())).collect(Collectors.joining("<br/>"));
        var line = label.isEmpty() || exits.stream().anyMatch(Exits.Exit::choice) ? " -->" : " -.->";
        return line + (label.isEmpty() ? " " : "|\"" + label + "\"| ");
    }

    /// Mermaid's own way to write a character that would end a label.
    private static String escaped(String label) {
        return label.replace("#", "#35;").replace("\"", "#quot;").replace("<", "#lt;").replace(">", "#gt;");
    }
}
