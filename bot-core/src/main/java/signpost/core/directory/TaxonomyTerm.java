package signpost.core.directory;

/// A need that a service meets, with the plain words we show for it. HSDS prescribes no list: ours is `content/taxonomy.yaml`.
///
/// @param id    stable, lower case with hyphens
/// @param label plain words
public record TaxonomyTerm(String id, String label) {}
