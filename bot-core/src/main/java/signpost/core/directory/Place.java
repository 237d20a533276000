package signpost.core.directory;

/// A district, and the name by which our own place list knows the spot within it; never a postcode.
///
/// @param district the council area
/// @param name     a name from the place list such as "Swanley", never the words a person typed
public record Place(District district, String name) {}
