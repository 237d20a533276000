package signpost.kb.preview;

import signpost.core.flow.NodeId;

/// Where things stand in the book: the ids that its links lead to.
final class Anchors {
    private Anchors() {}

    static String service(String id) {
        return "service-" + id;
    }

    static String term(String id) {
        return "term-" + id;
    }

    static String flow(String name) {
        return "flow-" + name;
    }

    static String node(NodeId id) {
        return "node-" + id.flow() + "--" + id.node();
    }
}
