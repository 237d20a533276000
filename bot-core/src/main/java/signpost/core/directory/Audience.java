package signpost.core.directory;

/// Who is asking: somebody of the public, or a professional who says so. It is a way to choose words, not a permission (SAFE-48).
public enum Audience {
    PUBLIC("public"),
    PROFESSIONAL("professional");

    private final String slug;

    Audience(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }
}
