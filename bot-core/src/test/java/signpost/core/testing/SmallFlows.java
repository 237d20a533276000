package signpost.core.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signpost.core.flow.Flow;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Route;
import signpost.core.flow.Slot;
import signpost.core.flow.Wording;
import signpost.core.intent.Intent;
import signpost.core.message.Signal;
import signpost.core.safety.LastResort;

/// The smallest flows that a conversation can be held in: every node that policy leads to, and a few topics.
public final class SmallFlows {
    /// What CLEAR answers, word for word (SAFE-32).
    public static final String CLEARED = "Cleared. This is an automated local information line. Text MENU for topics.";

    private static final Map<String, Intent> INTENTS = Stream.of(
                    FakeRecognizer.intent("find-service", "find-help/numbers"),
                    FakeRecognizer.intent("da-disclosure", "find-help/numbers"),
                    FakeRecognizer.intent("referral", "who-do-i-call/start"),
                    FakeRecognizer.intent("clares-law", "clares-law/answer"),
                    FakeRecognizer.intent("own-behaviour", "own-behaviour/answer"),
                    FakeRecognizer.intent("watched", "watched-device/answer"),
                    FakeRecognizer.intent("about-bot", "about/bot"))
            .collect(Collectors.toUnmodifiableMap(Intent::id, Function.identity()));

    private SmallFlows() {}

    /// The intents that the small flows serve, by id.
    public static Map<String, Intent> intents() {
        return INTENTS;
    }

    public static Intent intent(String id) {
        return FakeRecognizer.intent(id, INTENTS.get(id).node().toString());
    }

    public static FlowBook book() {
        return new FlowBook(flows());
    }

    /// The flows themselves, for a test that wants to spoil one.
    public static List<Flow> flows() {
        return List.of(menu(), session(), place(), danger(), suicide(), seriousHarm(), children(), worriedChild(), referral(),
                findHelp(), questions(), topic("clares-law/answer", "You can ask the police about a partner's past."),
                topic("worried/answer", "It is good that you noticed."), topic("watched-device/answer", "Use another phone."), topic("about/bot", "This is an automated service. Nobody is watching it."), ownBehaviour(), lookUp(), jargon());
    }

    private static Flow menu() {
        return flow(
                say("menu/main", "What would you like?", "menu/topics"),
                ask(
                        "menu/topics",
                        "",
                        route("help-for-me", "Help for me", "find-help/numbers"),
                        route("a-record", "Clare's Law", "clares-law/answer"),
                        new Route(
                                "professional",
                                "I am a professional",
                                NodeId.of("who-do-i-call/start"),
                                Map.of(Slot.AUDIENCE, "professional"))),
                say("menu/help", "If you are in danger, call 999.", "menu/main"),
                say("menu/third-time", "One word can be enough. In danger, call 999.", "menu/topics"),
                say("menu/plain", "Pick one of these, or call 999 in danger.", "menu/topics"),
                say("menu/not-understood", "I did not follow that. In danger, call 999.", "menu/topics"),
                ask("menu/did-you-mean", "Which of these do you mean?", route("menu", "Something else", "menu/main")),
                say("menu/also", "You also asked about something else.", "menu/main"),
                say("menu/nothing-more", "That is all.", "menu/main"),
                ask("menu/said-already", "The answer above still stands. In danger, call 999.", route("menu", "Something else", "menu/main")));
    }

    private static Flow session() {
        return flow(
                say("session/first-text", "Texts stay on this phone.", "session/cleared"),
                ask("session/cleared", CLEARED),
                new Node.End(NodeId.of("session/stopped"), words("This chat has ended.")));
    }

    private static Flow place() {
        return flow(
                collect("place/which", "Which of these places?", "find-help/numbers"),
                say("place/assumed", "I have taken this as {place}.", "place/which"),
                say("place/outside-note", "This service knows Kent and Medway only.", "place/which"),
                signpost("place/outside", "These lines help anywhere in England.", Services.SUPPORT, "find-help/what-next"));
    }

    private static Flow danger() {
        return flow(
                safety("danger/now", "Call 999 now.", Signal.IMMEDIATE_DANGER, "danger/afterwards"),
                safety("danger/young", "Call 999 now. When you are safe, call Childline.", Signal.IMMEDIATE_DANGER, "danger/afterwards"),
                ask("danger/afterwards", "Come back when you are safe.", route("safe-now", "I am safe now", "find-help/numbers")),
                safety("danger/ask", "Are you in danger right now? If so call 999.", Signal.NONE, "danger/check"),
                ask(
                        "danger/check",
                        "",
                        route("yes-in-danger", "Yes, in danger now", "danger/now"),
                        route("not-now", "No, not right now", "find-help/numbers")));
    }

    private static Flow suicide() {
        return flow(
                safety("suicide/now", "You matter. Call Samaritans.", Signal.SUICIDE, "find-help/what-next"),
                safety("suicide/young", "You matter. Call Childline.", Signal.SUICIDE, "find-help/what-next"),
                safety("suicide/ask", "Are you thinking about ending your life? Samaritans listen.", Signal.NONE, "suicide/check"),
                ask(
                        "suicide/check",
                        "",
                        route("thinking-of-it", "Yes, I think about it", "suicide/now"),
                        route("meant-otherwise", "No, something else", "menu/main")),
                safety("suicide/ask-young", "Are you thinking about ending your life? Childline listens.", Signal.NONE, "suicide/check-young"),
                ask(
                        "suicide/check-young",
                        "",
                        route("thinking-of-it-young", "Yes, I think about it", "suicide/young"),
                        route("meant-otherwise", "No, something else", "menu/main")));
    }

    private static Flow seriousHarm() {
        return flow(
                harm("serious-harm/now", "This can be a sign of serious danger."),
                harm("serious-harm/strangled", "Get checked at A&E. Say: I was strangled."),
                harm("serious-harm/threatens-suicide", "That life is not your responsibility."),
                harm("serious-harm/strangled-professional", "Strangulation: medical help the same day."));
    }

    private static Node harm(String id, String text) {
        return new Node.Safety(
                NodeId.of(id), words(text), Signal.SERIOUS_HARM, List.of(LastResort.LOCAL_LINE), NodeId.of("find-help/what-next"));
    }

    private static Flow children() {
        return flow(safety(
                "child/speaking", "It is not your fault. Call 999 if you are scared now.", Signal.CHILD_AT_RISK, "menu/topics"));
    }

    private static Flow worriedChild() {
        return flow(
                say("worried-child/start", "Tell the council's front door.", "menu/topics"),
                signpost("worried-child/professional", "The front door.", "child-safeguarding", "menu/topics"));
    }

    private static Flow referral() {
        return flow(
                new Node.Ask(
                        NodeId.of("who-do-i-call/start"),
                        words(""),
                        Slot.AUDIENCE,
                        List.of(
                                route("public", "It is about me", "find-help/numbers"),
                                route("professional", "I am a professional", "who-do-i-call/where")),
                        NodeId.of("find-help/numbers")),
                collect("who-do-i-call/where", "Which area should help be in?", "who-do-i-call/grade"),
                new Node.Ask(
                        NodeId.of("who-do-i-call/grade"),
                        words("{place}: which grade?"),
                        Slot.GRADE,
                        List.of(
                                route("high", "High risk", "who-do-i-call/answer"),
                                route("medium", "Medium risk", "who-do-i-call/answer"),
                                route("standard", "Standard risk", "who-do-i-call/answer"),
                                route("no-dash", "No DASH yet", "who-do-i-call/answer")),
                        NodeId.of("who-do-i-call/no-district")),
                new Node.Pathway(
                        NodeId.of("who-do-i-call/answer"),
                        words("{grade}, {place}."),
                        NodeId.of("find-help/what-next"),
                        NodeId.of("who-do-i-call/no-district")),
                signpost("who-do-i-call/no-district", "For the whole county.", Services.SUPPORT, "find-help/what-next"));
    }

    private static Flow findHelp() {
        return flow(
                new Node.Signpost(
                        NodeId.of("find-help/numbers"),
                        words("These lines can help."),
                        Services.SUPPORT,
                        List.of(),
                        3,
                        NodeId.of("find-help/what-next"),
                        NodeId.of("find-help/first-call")),
                say("find-help/first-call", "One number does for all of it.", "find-help/what-next"),
                new Node.Signpost(
                        NodeId.of("find-help/named"),
                        words("Here is what we have on it."),
                        Services.SUPPORT,
                        List.of(),
                        1,
                        NodeId.of("find-help/what-next")),
                ask(
                        "find-help/what-next",
                        "What else?",
                        route("a-record", "Clare's Law", "clares-law/answer"),
                        route("menu", "Something else", "menu/main")));
    }

    private static Flow questions() {
        return flow(
                say("language/answer", "This service answers in English.", "menu/topics"),
                safety("language/other-language", "Danger: call 999. Say: {language} interpreter.", Signal.NONE, "menu/topics"));
    }

    private static Flow ownBehaviour() {
        var answer = NodeId.of("own-behaviour/answer");
        var calling = NodeId.of("own-behaviour/calling");
        return new Flow("own-behaviour", answer, calling, List.of(change(answer, "It takes courage to ask."), change(calling, "They ask what you did.")));
    }

    private static Node change(NodeId id, String text) {
        return new Node.Signpost(id, words(text), Services.CHANGE, List.of("change-line"), 1, NodeId.of("menu/topics"));
    }

    private static Flow lookUp() {
        return flow(safety(
                "cannot-look-up/somebody", "This service cannot say anything about anybody.", Signal.UNSAFE_REQUEST, "menu/topics"));
    }

    private static Flow jargon() {
        return flow(new Node.Explain(NodeId.of("jargon/explain"), words(""), NodeId.of("menu/topics")));
    }

    private static Flow topic(String id, String text) {
        return flow(say(id, text, "find-help/what-next"));
    }

    private static Flow flow(Node... nodes) {
        return new Flow(nodes[0].id().flow(), nodes[0].id(), Arrays.asList(nodes));
    }

    private static Node say(String id, String text, String next) {
        return new Node.Say(NodeId.of(id), words(text), NodeId.of(next));
    }

    private static Node ask(String id, String text, Route... routes) {
        return new Node.Ask(NodeId.of(id), words(text), null, Arrays.asList(routes), NodeId.of("menu/plain"));
    }

    private static Node collect(String id, String text, String next) {
        return new Node.Collect(NodeId.of(id), words(text), NodeId.of(next), NodeId.of("menu/plain"));
    }

    private static Node signpost(String id, String text, String need, String next) {
        return new Node.Signpost(NodeId.of(id), words(text), need, List.of(), 3, NodeId.of(next));
    }

    private static Node safety(String id, String text, Signal signal, String next) {
        return new Node.Safety(NodeId.of(id), words(text), signal, List.of(LastResort.EMERGENCY), NodeId.of(next));
    }

    private static Route route(String choice, String label, String to) {
        return new Route(choice, label, NodeId.of(to));
    }

    private static Wording words(String text) {
        return new Wording(text, text);
    }
}
