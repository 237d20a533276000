package signpost.kb.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import signpost.core.flow.Flow;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;

/// Where everything of a flow's diagram stands, in units of the drawing (about a pixel).
///
/// The boxes stand under each other in the order of the file, which reads as a conversation, so that no two can overlap. Each way out is a
/// row of its box; a single way that needs no words leaves from the head. A way that stays in the flow runs into a lane beside the boxes; all
/// ways to one node share its lane, and two lanes that pass each other stand side by side.
///
/// @param boxes in their order
/// @param lanes the closest to the boxes first
record FlowLayout(List<Box> boxes, List<Lane> lanes) {
    static final int WIDTH = 600;
    static final int HEAD = 34;
    static final int LINE = 18;
    static final int GAP = 28;
    private static final int SMALL_GAP = 12;
    private static final int HIGH = 10;
    private static final int LOW = 25;
    static final int MARGIN = 8;
    private static final int ROW_SPACE = 8;
    private static final int FOOT = 6;
    private static final int LABEL_CHARACTERS = 42;

    /// A node.
    ///
    /// @param y     of its upper edge
    /// @param falls whether it leads straight down to the next box and to nowhere else
    record Box(Node node, int y, List<Row> rows, boolean falls) {
        int height() {
            var below = rows.stream().mapToInt(Row::height).sum();
            return HEAD + below + (below == 0 ? 0 : FOOT);
        }

        int bottom() {
            return y + height();
        }

        /// Where arrows come in.
        int inlet() {
            return y + (leavesFromHead() ? HIGH : HEAD / 2);
        }

        /// Where the words of the head stand.
        int middle() {
            return y + HEAD / 2;
        }

        private boolean leavesFromHead() {
            return rows.size() == 1 && rows.getFirst().label().isEmpty();
        }
    }

    /// A line of a box: a way out.
    ///
    /// @param exit  where it leads
    /// @param label in lines; empty for a way that leaves from the head
    /// @param y     of its middle
    record Row(Exits.Exit exit, List<String> label, int y) {
        int height() {
            return label.isEmpty() ? 0 : label.size() * LINE + ROW_SPACE;
        }
    }

    /// The ways into one node.
    ///
    /// @param column counted from 0, the closest to the boxes
    /// @param inlet  where it comes in
    /// @param from   where the ways begin
    record Lane(int column, int inlet, List<Integer> from) {
        int top() {
            return Math.min(inlet, from.stream().mapToInt(y -> y).min().orElse(inlet));
        }

        int bottom() {
            return Math.max(inlet, from.stream().mapToInt(y -> y).max().orElse(inlet));
        }

        private boolean passes(Lane other) {
            return top() <= other.bottom() && other.top() <= bottom();
        }
    }

    static FlowLayout of(Flow flow) {
        var boxes = new ArrayList<Box>();
        var y = MARGIN;
        for (var i = 0; i < flow.nodes().size(); i++) {
            var next = i + 1 < flow.nodes().size() ? flow.nodes().get(i + 1).id() : null;
            var box = box(flow.nodes().get(i), y, next);
            boxes.add(box);
            y = box.bottom() + (box.falls() ? GAP : SMALL_GAP);
        }
        return new FlowLayout(boxes, lanes(boxes));
    }

    private static Box box(Node node, int y, @Nullable NodeId next) {
        var exits = Exits.of(node);
        var straight = exits.size() == 1 && exits.getFirst().label().isEmpty() ? exits.getFirst() : null;
        if (straight != null && straight.to().equals(next)) {
            return new Box(node, y, List.of(), true);
        }
        if (straight != null && straight.to().flow().equals(node.id().flow())) {
            return new Box(node, y, List.of(new Row(straight, List.of(), y + LOW)), false);
        }
        return new Box(node, y, rows(exits, y + HEAD), false);
    }

    private static List<Row> rows(List<Exits.Exit> exits, int from) {
        var rows = new ArrayList<Row>();
        var top = from;
        for (var exit : exits) {
            var label = wrapped(exit.label().isEmpty() ? "then" : exit.label());
            var row = new Row(exit, label, top + (label.size() * LINE + ROW_SPACE) / 2);
            rows.add(row);
            top += row.height();
        }
        return rows;
    }

    private static List<String> wrapped(String label) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : label.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() >= LABEL_CHARACTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /// Short lanes stand closest to the boxes, so that few lines are crossed.
    private static List<Lane> lanes(List<Box> boxes) {
        var inlets = new HashMap<NodeId, Integer>();
        boxes.forEach(box -> inlets.put(box.node().id(), box.inlet()));
        var from = new LinkedHashMap<NodeId, List<Integer>>();
        boxes.stream().flatMap(box -> box.rows().stream()).filter(row -> inlets.containsKey(row.exit().to())).forEach(row -> from
                .computeIfAbsent(row.exit().to(), id -> new ArrayList<>())
                .add(row.y()));
        var lanes = new ArrayList<Lane>();
        from.entrySet().stream()
                .map(entry -> new Lane(0, inlets.getOrDefault(entry.getKey(), 0), entry.getValue()))
                .sorted(Comparator.comparingInt(lane -> lane.bottom() - lane.top()))
                .forEach(lane -> lanes.add(new Lane(freeColumn(lane, lanes), lane.inlet(), lane.from())));
        return lanes;
    }

    private static int freeColumn(Lane lane, List<Lane> taken) {
        var column = 0;
        while (isTaken(column, lane, taken)) {
            column++;
        }
        return column;
    }

    private static boolean isTaken(int column, Lane lane, List<Lane> taken) {
        return taken.stream().anyMatch(other -> other.column() == column && other.passes(lane));
    }

    int height() {
        return boxes.getLast().bottom() + MARGIN;
    }

    /// How many lanes stand side by side.
    int columns() {
        return lanes.stream().mapToInt(Lane::column).max().orElse(-1) + 1;
    }

    /// Whether a node is drawn here.
    boolean holds(NodeId id) {
        return boxes.stream().anyMatch(box -> box.node().id().equals(id));
    }
}
