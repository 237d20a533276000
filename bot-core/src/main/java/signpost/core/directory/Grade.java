package signpost.core.directory;

import java.util.Arrays;
import java.util.Optional;

/// The risk grade a professional has picked. Never worked out here (SAFE-20).
public enum Grade {
    STANDARD("standard", "Standard risk"),
    MEDIUM("medium", "Medium risk"),
    HIGH("high", "High risk"),
    NO_DASH("no-dash", "No DASH yet");

    private final String slug;
    private final String label;

    Grade(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    public static Optional<Grade> ofSlug(String slug) {
        return Arrays.stream(values()).filter(g -> g.slug.equals(slug)).findFirst();
    }
}
