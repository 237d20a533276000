package signpost.core.directory;

/// Turns "CT9", "Margate" or "high risk, swanley" into a district, or says that it cannot.
public interface PlaceFinder {

    /// Reads the place out of a message of any length. Never throws; what it returns holds no word of the message.
    PlaceAnswer find(String text);
}
