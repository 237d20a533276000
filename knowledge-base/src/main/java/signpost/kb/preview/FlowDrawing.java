package signpost.kb.preview;

import signpost.core.flow.Flow;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;

/// Draws a flow as an inline SVG that can be read in black and white. Where everything stands is [FlowLayout]'s.
final class FlowDrawing {
    private static final int LEFT = 8;
    private static final int RIGHT = LEFT + FlowLayout.WIDTH;
    private static final int PAD = 14;
    private static final int ENDS = LEFT + 336;
    private static final int END_WIDTH = FlowLayout.WIDTH - 336 - 10;
    private static final int LANE = 18;
    private static final int CURVE = 7;
    private static final int TIP = 9;
    private static final double CHARACTER = 7;

    private final Markup html;
    private final Flow flow;
    private final FlowLayout layout;

    FlowDrawing(Markup html, Flow flow) {
        this.html = html;
        this.flow = flow;
        this.layout = FlowLayout.of(flow);
    }

    void write() {
        var width = RIGHT + LANE * layout.columns() + PAD;
        var size = "0 0 " + width + " " + layout.height();
        html.in(Tag.styled("div", "diagram"), () -> html.in(
                Tag.of("svg", "viewBox", size, "width", String.valueOf(width), "height", String.valueOf(layout.height()),
                        "role", "img", "aria-label", "Diagram of " + flow.name() + ". The dialogue below says the same in words."),
                () -> {
                    layout.lanes().forEach(this::lane);
                    layout.boxes().forEach(this::box);
                }));
    }

    private void lane(FlowLayout.Lane lane) {
        var x = RIGHT + LANE * (lane.column() + 1);
        var down = lane.from().stream().mapToInt(y -> y).filter(y -> y < lane.inlet()).min();
        var up = lane.from().stream().mapToInt(y -> y).filter(y -> y > lane.inlet()).max();
        down.ifPresent(y -> line("way", bend(x, y, lane.inlet())));
        up.ifPresent(y -> line("way back", bend(x, y, lane.inlet())));
        lane.from().forEach(y -> joins(lane, x, y));
        line("way", "M" + (x - CURVE) + " " + lane.inlet() + "H" + (RIGHT + TIP));
        tip(RIGHT, lane.inlet(), -1);
    }

    /// From a row to the lane, along it, and round to the inlet.
    private static String bend(int x, int from, int to) {
        var step = from < to ? CURVE : -CURVE;
        return "M" + RIGHT + " " + from + "H" + (x - CURVE) + "Q" + x + " " + from + " " + x + " " + (from + step)
                + "V" + (to - step) + "Q" + x + " " + to + " " + (x - CURVE) + " " + to;
    }

    private void joins(FlowLayout.Lane lane, int x, int y) {
        var step = y < lane.inlet() ? CURVE : -CURVE;
        line(y < lane.inlet() ? "way" : "way back", "M" + RIGHT + " " + y + "H" + (x - CURVE) + "Q" + x + " " + y + " " + x + " " + (y + step));
    }

    private void box(FlowLayout.Box box) {
        var safety = box.node() instanceof Node.Safety;
        rect(new int[] {LEFT, box.y(), FlowLayout.WIDTH, box.height()}, safety ? "box safety" : "box");
        html.in(Tag.linkTo(Anchors.node(box.node().id())), () -> text(LEFT + PAD, box.middle() + 5, "name", box.node().id().node()));
        var kind = (box.node().id().equals(flow.entry()) ? "starts here, " : "") + Exits.kind(box.node());
        text(RIGHT - PAD, box.middle() + 5, safety ? "kind alarm" : "kind", kind);
        if (box.height() > FlowLayout.HEAD) {
            line("rule", "M" + LEFT + " " + (box.y() + FlowLayout.HEAD) + "H" + RIGHT);
        }
        box.rows().stream().filter(row -> !row.label().isEmpty()).forEach(this::row);
        if (box.falls()) {
            var x = LEFT + FlowLayout.WIDTH / 2;
            line("way", "M" + x + " " + box.bottom() + "V" + (box.bottom() + FlowLayout.GAP - TIP));
            down(x, box.bottom() + FlowLayout.GAP);
        }
    }

    /// The words stand over the line with a white edge of their own, so that a wider font than we reckon with stays readable.
    private void row(FlowLayout.Row row) {
        var start = LEFT + PAD + widest(row) + 8;
        if (layout.holds(row.exit().to())) {
            line("way", "M" + start + " " + row.y() + "H" + RIGHT);
        } else {
            line("way", "M" + start + " " + row.y() + "H" + (ENDS - TIP));
            tip(ENDS, row.y(), 1);
            end(row.exit().to(), row.y());
        }
        var first = row.y() - (row.label().size() - 1) * FlowLayout.LINE / 2 + 5;
        for (var i = 0; i < row.label().size(); i++) {
            text(LEFT + PAD, first + i * FlowLayout.LINE, row.exit().choice() ? "choice" : "otherwise", row.label().get(i));
        }
    }

    private static int widest(FlowLayout.Row row) {
        return (int) (row.label().stream().mapToInt(String::length).max().orElse(0) * CHARACTER);
    }

    /// A node of another flow.
    private void end(NodeId id, int y) {
        html.in(Tag.linkTo(Anchors.node(id)), () -> {
            html.empty(Tag.of("rect", "class", "end", "x", String.valueOf(ENDS), "y", String.valueOf(y - 11), "width",
                    String.valueOf(END_WIDTH), "height", "22", "rx", "11"));
            text(ENDS + 12, y + 4, "other", id.toString());
        });
    }

    private void rect(int[] at, String style) {
        html.empty(Tag.of("rect", "class", style, "x", String.valueOf(at[0]), "y", String.valueOf(at[1]), "width",
                String.valueOf(at[2]), "height", String.valueOf(at[3])));
    }

    private void text(int x, int y, String style, String words) {
        html.put(Tag.of("text", "class", style, "x", String.valueOf(x), "y", String.valueOf(y)), words);
    }

    private void line(String style, String path) {
        html.empty(Tag.of("path", "class", style, "d", path));
    }

    /// An arrow's head, to the right for 1 and to the left for -1.
    private void tip(int x, int y, int way) {
        var back = x - way * TIP;
        html.empty(Tag.of("path", "class", "tip", "d", "M" + x + " " + y + "L" + back + " " + (y - 5) + "V" + (y + 5) + "Z"));
    }

    private void down(int x, int y) {
        html.empty(Tag.of("path", "class", "tip", "d", "M" + x + " " + y + "L" + (x - 5) + " " + (y - TIP) + "H" + (x + 5) + "Z"));
    }
}
