package signpost.core.flow;

/// The stable name of a node, written `flow/node`; used in tests, counts and the wire's `node`.
public record NodeId(String flow, String node) {
    private static final java.util.regex.Pattern SHAPE = java.util.regex.Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");

    /// Reads `flow/node`.
    ///
    /// @throws IllegalArgumentException for any other shape
    public static NodeId of(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("A node is written flow/node");
        }
        var slash = text.indexOf('/');
        return new NodeId(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return flow + "/" + node;
    }
}
