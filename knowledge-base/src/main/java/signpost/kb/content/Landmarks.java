package signpost.kb.content;

import java.util.List;

/// The nodes that the core leads to by itself: no route in the content does. The core refuses to start without any of them.
final class Landmarks {
    static final List<String> ALL = List.of(
            "menu/main",
            "menu/help",
            "menu/plain",
            "menu/not-understood",
            "menu/did-you-mean",
            "menu/nothing-more",
            "session/stopped",
            "session/cleared",
            "session/first-text",
            "danger/now",
            "danger/ask",
            "suicide/now",
            "suicide/young",
            "cannot-look-up/somebody",
            "serious-harm/now",
            "serious-harm/strangled",
            "serious-harm/threatens-suicide",
            "serious-harm/strangled-professional",
            "child/speaking",
            "worried-child/start",
            "worried-child/professional",
            "who-do-i-call/start",
            "find-help/numbers",
            "find-help/named",
            "jargon/explain",
            "place/which",
            "place/assumed",
            "place/outside",
            "place/outside-note");

    private Landmarks() {}
}
