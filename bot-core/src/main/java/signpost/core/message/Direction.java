package signpost.core.message;

/// Which way a language is written.
public enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private final String slug;

    Direction(String slug) {
        this.slug = slug;
    }

    /// As HTML writes it: `ltr` or `rtl`.
    public String slug() {
        return slug;
    }
}
