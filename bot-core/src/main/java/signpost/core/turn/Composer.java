package signpost.core.turn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.Ranking;
import signpost.core.directory.ReferralPathway;
import signpost.core.directory.ReferralPathway.Situation;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceDirectory;
import signpost.core.directory.ServiceMatch;
import signpost.core.directory.ServiceQuery;
import signpost.core.directory.ServiceQuery.Person;
import signpost.core.directory.ServiceQuery.Reach;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Slot;
import signpost.core.intent.Glossary;
import signpost.core.intent.Languages;
import signpost.core.message.Channel;
import signpost.core.message.Choice;
import signpost.core.message.Message;
import signpost.core.session.Slots;
import signpost.core.turn.Conversation.Knowledge;

/// Runs nodes from a starting one until one waits, and collects what they say.
final class Composer {
    /// More steps than this in one turn is a loop in the content; the reply ends where it stands.
    static final int MOST_STEPS = 12;

    private static final Pattern ACRONYM = Pattern.compile("\\w*[A-Z]\\w*[A-Z]\\w*");

    private final FlowBook flows;
    private final ServiceDirectory directory;
    private final ReferralPathway pathway;
    private final Glossary glossary;
    private final Languages languages;
    private final Cards cards;

    Composer(Knowledge knowledge) {
        this.flows = knowledge.flows();
        this.directory = knowledge.directory();
        this.pathway = knowledge.pathway();
        this.glossary = knowledge.understanding().glossary();
        this.languages = knowledge.understanding().languages();
        this.cards = new Cards(directory);
    }

    /// What a run needs to know.
    ///
    /// @param place   the district's name, or the whole area
    /// @param assumed the place as it was just named, where one of several was assumed; null otherwise
    record Setting(Slots slots, Channel channel, Instant at, String place, @Nullable String assumed) {}

    /// What a run came to.
    ///
    /// @param waits         the node that now waits
    /// @param dependsOnSlots whether another area or grade would change it
    record Composed(
            List<Message> messages, List<Choice> choices, NodeId waits, boolean dependsOnSlots, boolean ended) {}

    private static final class Run {
        final List<Message> messages = new ArrayList<>();
        List<Choice> choices = List.of();
        boolean dependsOnSlots;
        boolean ended;
    }

    /// Says the nodes of `before`, one by one, then runs from `start`.
    Composed compose(List<NodeId> before, NodeId start, Setting setting) {
        var run = new Run();
        before.forEach(id -> visit(flows.node(id), setting, run));
        run.choices = List.of();
        run.dependsOnSlots = false;
        var at = start;
        for (var steps = 0; steps < MOST_STEPS; steps++) {
            var next = visit(flows.node(at), setting, run);
            if (next == null) {
                return new Composed(run.messages, run.choices, at, run.dependsOnSlots, run.ended);
            }
            at = next;
        }
        return new Composed(run.messages, run.choices, at, run.dependsOnSlots, run.ended);
    }

    private @Nullable NodeId visit(Node node, Setting setting, Run run) {
        return switch (node) {
            case Node.Say say -> {
                say(node, setting, run);
                yield say.next();
            }
            case Node.Safety safety -> {
                safety(safety, setting, run);
                yield safety.next();
            }
            case Node.Ask ask -> ask(ask, setting, run);
            case Node.Collect collect -> collect(collect, setting, run);
            case Node.Signpost signpost -> signpost(signpost, setting, run);
            case Node.Pathway steps -> pathway(steps, setting, run);
            case Node.Explain explain -> explain(explain, setting, run);
            case Node.End end -> {
                say(node, setting, run);
                run.ended = true;
                yield null;
            }
        };
    }

    private void safety(Node.Safety node, Setting setting, Run run) {
        if (node.id().equals(Landmarks.OTHER_LANGUAGE)) {
            run.messages.addAll(Spoken.in(setting.slots(), languages).answer(node, setting.channel()));
        } else {
            run.messages.add(new Message.Safety(node.signal(), words(node, setting), node.phones()));
        }
    }

    private static void say(Node node, Setting setting, Run run) {
        var words = words(node, setting);
        if (!words.isEmpty()) {
            run.messages.add(new Message.Text(words));
        }
    }

    private static String words(Node node, Setting setting) {
        var assumed = setting.assumed();
        var place = assumed != null && node.id().equals(Landmarks.ASSUMED_PLACE) ? assumed : setting.place();
        return node.wording().on(setting.channel()).replace("{place}", place).strip();
    }

    private static @Nullable NodeId ask(Node.Ask ask, Setting setting, Run run) {
        var slot = ask.fills();
        run.dependsOnSlots = run.dependsOnSlots || (slot != null && !slot.equals(Slot.AUDIENCE));
        var next = KnownAnswers.past(ask, setting.slots());
        if (next != null) {
            return next;
        }
        say(ask, setting, run);
        run.choices = ask.routes().stream().map(r -> new Choice(r.choice(), r.label())).toList();
        return null;
    }

    private static @Nullable NodeId collect(Node.Collect collect, Setting setting, Run run) {
        run.dependsOnSlots = true;
        var next = KnownAnswers.past(collect, setting.slots());
        if (next != null) {
            return next;
        }
        say(collect, setting, run);
        run.choices = List.of(new Choice(Offers.SKIP, "Skip this question"));
        return null;
    }

    private NodeId signpost(Node.Signpost node, Setting setting, Run run) {
        run.dependsOnSlots = true;
        say(node, setting, run);
        var slots = setting.slots();
        var query = new ServiceQuery(
                node.need(),
                reach(slots),
                person(slots),
                slots.audience(),
                setting.at(),
                node.limit() + node.pinned().size());
        var found = directory.find(query);
        var pinned = pinned(node, setting, query);
        pinned.forEach(s -> run.messages.add(cards.card(s, Ranking.why(s, query), setting.at())));
        found.stream()
                .filter(match -> !pinned.contains(match.service()))
                .limit(Math.max(0, node.limit() - pinned.size()))
                .forEach(match -> add(match, setting, run));
        return node.next();
    }

    /// The services that stand first: those of the node, or the one that was asked for by name, wherever it helps.
    private List<Service> pinned(Node.Signpost node, Setting setting, ServiceQuery query) {
        if (node.id().equals(Landmarks.NAMED_SERVICE)) {
            return setting.slots().get(Slot.SERVICE).flatMap(id -> directory.service(id, setting.at())).stream()
                    .filter(service -> service.eligibility().shownTo(setting.slots().audience()))
                    .toList();
        }
        return node.pinned().stream()
                .flatMap(id -> directory.service(id, setting.at()).stream())
                .distinct()
                .filter(query::admits)
                .toList();
    }

    private void add(ServiceMatch match, Setting setting, Run run) {
        run.messages.add(cards.card(match.service(), match.why(), setting.at()));
    }

    private static Reach reach(Slots slots) {
        if (slots.is(Slot.AREA, "out-of-area")) {
            return Reach.OUTSIDE;
        }
        return slots.district().map(Reach::in).orElse(Reach.ANYWHERE);
    }

    /// Only what a message showed: age as far as it matters, and never a gender (SAFE-36).
    private static Person person(Slots slots) {
        if (slots.is(Slot.SPEAKER, "child")) {
            return Person.UNDER_18;
        }
        return slots.is(Slot.SPEAKER, "adult") ? Person.ADULT : Person.UNKNOWN;
    }

    private NodeId pathway(Node.Pathway node, Setting setting, Run run) {
        run.dependsOnSlots = true;
        var district = setting.slots().district();
        var grade = setting.slots().grade();
        if (district.isEmpty() || grade.isEmpty()) {
            return node.otherwise();
        }
        var situation = new Situation(
                district.get(),
                grade.get(),
                yesOrNo(setting.slots(), Slot.CHILD),
                yesOrNo(setting.slots(), Slot.ADULT),
                yesOrNo(setting.slots(), Slot.AGREED));
        var steps = pathway.stepsFor(situation);
        var provider = providerNames(situation, setting.at());
        run.messages.add(new Message.Text(words(node, setting).replace("{grade}", grade.get().label())));
        steps.stream()
                .map(step -> stepWords(step, setting, provider))
                .filter(words -> !words.isEmpty())
                .forEach(words -> run.messages.add(new Message.Text(words)));
        pathwayCards(steps, situation, setting, run);
        return node.next();
    }

    private void pathwayCards(List<ReferralPathway.Step> steps, Situation situation, Setting setting, Run run) {
        var shown = steps.stream()
                .flatMap(step -> pathway.servicesOf(step, situation).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        shown.addAll(pathway.always());
        shown.stream()
                .flatMap(id -> directory.service(id, setting.at()).stream())
                .distinct()
                .filter(s -> s.eligibility().shownTo(setting.slots().audience()))
                .filter(s -> s.eligibility().area().reaches(situation.district()))
                .forEach(s -> run.messages.add(cards.card(s, cards.why(s), setting.at())));
    }

    private static @Nullable Boolean yesOrNo(Slots slots, Slot slot) {
        return slots.has(slot) ? slots.is(slot, "yes") : null;
    }

    private String providerNames(Situation situation, Instant at) {
        return pathway.providersFor(situation.district(), situation.grade()).stream()
                .flatMap(id -> directory.service(id, at).stream())
                .map(Service::name)
                .collect(Collectors.joining(" and "));
    }

    private static String stepWords(ReferralPathway.Step step, Setting setting, String provider) {
        var words = setting.channel() == Channel.SMS ? step.sms() : step.web();
        return words.replace("{provider}", provider).replace("{place}", setting.place()).strip();
    }

    private NodeId explain(Node.Explain node, Setting setting, Run run) {
        say(node, setting, run);
        setting.slots()
                .get(Slot.TERM)
                .flatMap(glossary::term)
                .ifPresent(term -> run.messages.add(new Message.Jargon(
                        term.term(), setting.channel() == Channel.SMS ? term.shortText() : plain(term.term(), term.expansion(), term.plain()))));
        return node.next();
    }

    private static String plain(String term, String expansion, String meaning) {
        return ACRONYM.matcher(term).matches() ? term + " stands for " + expansion + ". " + meaning : meaning;
    }
}
