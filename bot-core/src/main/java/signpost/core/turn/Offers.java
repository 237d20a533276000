package signpost.core.turn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.District;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Route;
import signpost.core.intent.Intent;
import signpost.core.message.Choice;
import signpost.core.safety.ReplyGuard;

/// The choices that a reply may offer, by their ids: a node's own routes, districts, likely intents, and the way to 999.
final class Offers {
    static final String SKIP = "skipped";
    /// Back to the question that something else came before.
    static final String RESUME = "resume";
    static final String INTENT = "intent-";
    /// What a message asks about besides, such as `also-pets`.
    static final String ALSO = "also-";
    static final String IN_DANGER = "yes-in-danger";
    static final String NOT_NOW = "not-now";

    /// The answers to the safety question, wherever it was asked (SAFE-10). Their ids are routes of `danger/check`.
    static final List<Choice> DANGER_CHECK = List.of(
            new Choice(IN_DANGER, "Yes, in danger now"), new Choice(NOT_NOW, "No, not right now"));

    static final String THINKING_OF_IT = "thinking-of-it";
    static final String THINKING_OF_IT_YOUNG = "thinking-of-it-young";
    static final String MEANT_OTHERWISE = "meant-otherwise";

    /// The questions whose answers may stand beside any reply. No two of their routes share an id and lead apart.
    private static final List<NodeId> CHECKS =
            List.of(Landmarks.DANGER_CHECK, Landmarks.SUICIDE_CHECK, Landmarks.SUICIDE_CHECK_YOUNG);

    private static final Choice SKIP_CHOICE = new Choice(SKIP, "Skip this question");
    static final Choice RESUME_CHOICE = new Choice(RESUME, "Back to the question before");

    private final FlowBook flows;
    private final Map<String, Intent> intents;

    Offers(FlowBook flows, Map<String, Intent> intents) {
        this.flows = flows;
        this.intents = Map.copyOf(intents);
    }

    /// The choices of those ids, as offered at a node; an id that means nothing any more is left out.
    List<Choice> named(List<String> ids, @Nullable NodeId at) {
        return ids.stream().flatMap(id -> named(id, at).stream()).toList();
    }

    /// The same, each in its place: one that means nothing any more stands there under its bare id, so that "2" is still the second.
    List<Choice> remembered(List<String> ids, @Nullable NodeId at) {
        return ids.stream().map(id -> named(id, at).orElseGet(() -> new Choice(id, id))).toList();
    }

    private Optional<Choice> named(String id, @Nullable NodeId at) {
        if (id.equals(SKIP)) {
            return Optional.of(SKIP_CHOICE);
        }
        if (id.equals(RESUME)) {
            return Optional.of(RESUME_CHOICE);
        }
        if (id.equals(ReplyGuard.DANGER.id())) {
            return Optional.of(ReplyGuard.DANGER);
        }
        return routes(at)
                .filter(r -> r.choice().equals(id))
                .findFirst()
                .map(r -> new Choice(r.choice(), r.label()))
                .or(() -> District.ofSlug(id).map(d -> new Choice(id, d.label())))
                .or(() -> intent(id).map(i -> new Choice(id, i.title())));
    }

    /// The routes of a node that asks, and those of the safety questions, which may stand beside any answer.
    Stream<Route> routes(@Nullable NodeId at) {
        return Stream.concat(ownRoutes(at), CHECKS.stream().flatMap(this::ownRoutes));
    }

    /// Whether a choice answers a safety question.
    boolean isOfCheck(String choice) {
        return CHECKS.stream().flatMap(this::ownRoutes).anyMatch(r -> r.choice().equals(choice));
    }

    private Stream<Route> ownRoutes(@Nullable NodeId at) {
        return at != null && flows.find(at).orElse(null) instanceof Node.Ask ask
                ? ask.routes().stream()
                : Stream.of();
    }

    /// The intent that a choice such as `intent-clares-law` or `also-pets` stands for.
    Optional<Intent> intent(String choice) {
        return Stream.of(INTENT, ALSO)
                .filter(choice::startsWith)
                .findFirst()
                .map(prefix -> intents.get(choice.substring(prefix.length())));
    }

    /// Whether a choice says that somebody is in danger, or thinks of ending their life, wherever it is picked.
    static boolean tellsOfDanger(String choice) {
        return choice.equals(IN_DANGER) || choice.equals(THINKING_OF_IT) || choice.equals(THINKING_OF_IT_YOUNG);
    }

    /// Whether a choice stands for something that was asked about besides.
    static boolean isRest(Choice choice) {
        return choice.id().startsWith(ALSO);
    }
}
