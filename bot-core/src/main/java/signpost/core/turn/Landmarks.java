package signpost.core.turn;

import java.util.List;
import java.util.Set;
import signpost.core.flow.FlowBook;
import signpost.core.flow.NodeId;

/// The nodes that policy leads to, whatever an editor does: what a signal does is Java, its words are content.
public final class Landmarks {
    static final NodeId MENU = NodeId.of("menu/main");
    static final NodeId HELP = NodeId.of("menu/help");
    static final NodeId PLAIN_MENU = NodeId.of("menu/plain");
    static final NodeId THIRD_MISS = NodeId.of("menu/third-time");
    static final NodeId NOT_UNDERSTOOD = NodeId.of("menu/not-understood");
    static final NodeId DID_YOU_MEAN = NodeId.of("menu/did-you-mean");
    static final NodeId ALSO = NodeId.of("menu/also");
    static final NodeId NOTHING_MORE = NodeId.of("menu/nothing-more");
    static final NodeId SAID_ALREADY = NodeId.of("menu/said-already");
    static final NodeId STOPPED = NodeId.of("session/stopped");
    static final NodeId CLEARED = NodeId.of("session/cleared");
    static final NodeId FIRST_TEXT = NodeId.of("session/first-text");
    static final NodeId DANGER_NOW = NodeId.of("danger/now");
    static final NodeId DANGER_YOUNG = NodeId.of("danger/young");
    static final NodeId DANGER_ASK = NodeId.of("danger/ask");
    static final NodeId DANGER_CHECK = NodeId.of("danger/check");
    static final NodeId SUICIDE = NodeId.of("suicide/now");
    static final NodeId SUICIDE_YOUNG = NodeId.of("suicide/young");
    static final NodeId SUICIDE_ASK = NodeId.of("suicide/ask");
    static final NodeId SUICIDE_CHECK = NodeId.of("suicide/check");
    static final NodeId SUICIDE_ASK_YOUNG = NodeId.of("suicide/ask-young");
    static final NodeId SUICIDE_CHECK_YOUNG = NodeId.of("suicide/check-young");
    static final NodeId SOMEBODY_LOOKED_FOR = NodeId.of("cannot-look-up/somebody");
    static final NodeId SERIOUS_HARM = NodeId.of("serious-harm/now");
    static final NodeId STRANGLED = NodeId.of("serious-harm/strangled");
    static final NodeId THREATENS_SUICIDE = NodeId.of("serious-harm/threatens-suicide");
    static final NodeId STRANGLED_PROFESSIONAL = NodeId.of("serious-harm/strangled-professional");
    static final NodeId CHILD_SPEAKING = NodeId.of("child/speaking");
    static final NodeId WORRIED = NodeId.of("worried/answer");
    static final NodeId CHILD_WORRY = NodeId.of("worried-child/start");
    static final NodeId CHILD_PROFESSIONAL = NodeId.of("worried-child/professional");
    static final NodeId REFERRAL = NodeId.of("who-do-i-call/start");
    static final NodeId FIND_HELP = NodeId.of("find-help/numbers");
    static final NodeId NAMED_SERVICE = NodeId.of("find-help/named");
    static final NodeId EXPLAIN = NodeId.of("jargon/explain");
    static final NodeId LANGUAGE = NodeId.of("language/answer");
    static final NodeId OTHER_LANGUAGE = NodeId.of("language/other-language");
    static final NodeId WHICH_PLACE = NodeId.of("place/which");
    static final NodeId ASSUMED_PLACE = NodeId.of("place/assumed");
    static final NodeId OUTSIDE = NodeId.of("place/outside");
    static final NodeId OUTSIDE_NOTE = NodeId.of("place/outside-note");

    /// The flows about a phone or computer that somebody may be watching.
    static final Set<String> ABOUT_BEING_WATCHED = Set.of("watched-device", "tech-abuse");

    /// The flows in which nobody is ever told to wait.
    private static final Set<String> ABOUT_DANGER = Set.of("danger", "suicide", "serious-harm", "child");

    /// Every one of them: no route in the content need lead there.
    public static final List<NodeId> ALL = List.of(
            MENU, HELP, PLAIN_MENU, THIRD_MISS, NOT_UNDERSTOOD, DID_YOU_MEAN, ALSO, NOTHING_MORE, SAID_ALREADY, STOPPED, CLEARED, FIRST_TEXT, DANGER_NOW,
            DANGER_YOUNG, DANGER_ASK, DANGER_CHECK, SUICIDE, SUICIDE_YOUNG, SUICIDE_ASK, SUICIDE_CHECK, SUICIDE_ASK_YOUNG,
            SUICIDE_CHECK_YOUNG, SOMEBODY_LOOKED_FOR, SERIOUS_HARM, STRANGLED, THREATENS_SUICIDE,
            STRANGLED_PROFESSIONAL, CHILD_SPEAKING, WORRIED, CHILD_WORRY, CHILD_PROFESSIONAL, REFERRAL, FIND_HELP, NAMED_SERVICE, EXPLAIN,
            LANGUAGE, OTHER_LANGUAGE, WHICH_PLACE, ASSUMED_PLACE, OUTSIDE, OUTSIDE_NOTE);

    private Landmarks() {}

    /// Whether a reply of those nodes is about danger or serious harm.
    static boolean areAboutDanger(List<NodeId> shown) {
        return shown.stream().anyMatch(node -> ABOUT_DANGER.contains(node.flow()));
    }

    /// Fails at start-up, not in the night, if content misses one of them.
    ///
    /// @throws IllegalArgumentException naming the first that is missing
    static void requireIn(FlowBook flows) {
        ALL.forEach(flows::node);
    }
}
