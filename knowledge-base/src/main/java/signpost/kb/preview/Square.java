package signpost.kb.preview;

/// An empty square to tick on paper.
final class Square {
    private Square() {}

    static void write(Markup html) {
        html.put(Tag.styled("span", "square"), "");
    }
}
