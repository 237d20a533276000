package signpost.app.load;

/// Why a request has no right answer, as its client sees it.
public enum Failure {
    /// Nobody took the connection.
    REFUSED,
    /// The connection broke while the request or its answer was under way.
    RESET,
    /// The connection was closed without a byte of an answer.
    LOST,
    /// The connection was closed within the answer, or what came is no HTTP.
    CUT_SHORT,
    /// No answer within the time that a client waits.
    LATE,
    /// A whole answer that is not what was expected.
    WRONG
}
