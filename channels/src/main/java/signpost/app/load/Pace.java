package signpost.app.load;

/// How requests follow each other.
public sealed interface Pace {

    /// The most connections at a time.
    int connections();

    /// A closed loop: each connection sends its next request when the one before is answered. It shows the most that a server can do.
    record Closed(int connections) implements Pace {}

    /// An open loop: requests fall due on a fixed timetable, whatever becomes of those before, as people come. How long one took is counted from
    /// when it was due, so that waiting for a free connection is not hidden.
    record Open(double perSecond, int connections) implements Pace {}
}
