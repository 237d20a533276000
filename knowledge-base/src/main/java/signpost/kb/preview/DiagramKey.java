package signpost.kb.preview;

/// Says how a diagram is read.
final class DiagramKey {
    private final Markup html;

    DiagramKey(Markup html) {
        this.html = html;
    }

    void write() {
        html.in(Tag.styled("div", "key"), () -> {
            html.put("b", "How to read a diagram");
            html.in("ul", () -> {
                html.put("li", "A box is one step. Its lines are what people may pick, or in italics what happens by itself.");
                html.put("li", "A line at the right leads to another step: solid downwards, dashed back up. Lines to the same step join.");
                html.put("li", "A rounded end is a step of another conversation.");
                html.put("li", "A thick frame is a safety reply.");
            });
        });
    }
}
