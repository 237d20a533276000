package signpost.kb.format;

import java.util.List;

/// `taxonomy.yaml`: the closed list of needs.
public record TaxonomyFile(List<NeedEntry> needs) {

    /// One need.
    public record NeedEntry(String id, String label) {}
}
