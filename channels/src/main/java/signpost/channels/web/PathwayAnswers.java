package signpost.channels.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedCollection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import signpost.core.directory.Audience;
import signpost.core.directory.District;
import signpost.core.directory.Grade;
import signpost.core.directory.ReferralPathway;
import signpost.core.directory.ReferralPathway.Situation;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceDirectory;
import signpost.core.message.Message;
import signpost.core.turn.Cards;

/// Answers a professional's situation from the referral pathway: the steps in order, and the services they name.
public final class PathwayAnswers {
    /// What stands under every answer. MARAC stays with professionals (SAFE-48), a score never lowers a risk (SAFE-20).
    static final List<String> NOTES = List.of(
            "In an emergency call 999.",
            "14 or more ticks on the DASH is visible high risk. Your professional judgement, escalation and repeat incidents "
                    + "raise it too. A low score never means low risk.",
            "Safeguarding children and adults at risk does not wait for agreement. Nor does MARAC.",
            "Never mention MARAC to the person who is abusive.",
            "Source: Kent and Medway referral pathway chart, 2024. If you are not sure, ask the service.");

    private final ReferralPathway pathway;
    private final ServiceDirectory directory;
    private final Cards cards;

    public PathwayAnswers(ReferralPathway pathway, ServiceDirectory directory) {
        this.pathway = pathway;
        this.directory = directory;
        this.cards = new Cards(directory);
    }

    /// A step with its words filled in.
    record StepWords(String id, String text, List<String> services) {
        StepWords {
            services = List.copyOf(services);
        }
    }

    /// The answer to one situation.
    ///
    /// @param services the cards of every service named, in the order of the steps, those that always stand there last
    /// @param always   ids of the services that stand under every answer
    record Answer(
            Situation situation, List<StepWords> steps, List<Message.ServiceCard> services, List<String> always) {
        Answer {
            steps = List.copyOf(steps);
            services = List.copyOf(services);
            always = List.copyOf(always);
        }
    }

    /// Who takes a grade in one district.
    ///
    /// @param services never empty while the content names anybody: where every provider is withdrawn, those that always stand there
    record Taker(District district, List<Message.ServiceCard> services) {
        Taker {
            services = List.copyOf(services);
        }
    }

    Answer answer(Situation situation, Instant at) {
        var steps = pathway.stepsFor(situation).stream()
                .map(step -> new StepWords(step.id(), words(step, situation, at), shown(pathway.servicesOf(step, situation), situation, at)))
                .toList();
        var always = shown(pathway.always(), situation, at);
        var ids = new LinkedHashSet<String>();
        steps.forEach(step -> ids.addAll(step.services()));
        ids.addAll(always);
        return new Answer(situation, steps, cards(ids, situation, new Moment(steps, at)), always);
    }

    /// Who takes the grade, for every district in its order.
    List<Taker> takers(Grade grade, Instant at) {
        return Arrays.stream(District.values())
                .map(district -> new Situation(district, grade, null, null, null))
                .map(situation -> new Taker(situation.district(), takers(situation, at)))
                .toList();
    }

    private List<Message.ServiceCard> takers(Situation situation, Instant at) {
        var own = shown(pathway.providersFor(situation.district(), situation.grade()), situation, at);
        return cards(own.isEmpty() ? shown(pathway.always(), situation, at) : own, situation, new Moment(List.of(), at));
    }

    /// Steps, empty where none are shown, and when it is.
    private record Moment(List<StepWords> steps, Instant at) {}

    private List<Message.ServiceCard> cards(SequencedCollection<String> ids, Situation situation, Moment moment) {
        return ids.stream()
                .flatMap(id -> directory.service(id, moment.at()).stream())
                .map(service -> cards.card(service, why(service, situation, moment.steps()), moment.at()))
                .toList();
    }

    /// Why a service stands in the answer: it takes the grade there, or covers the place; and which steps name it.
    private String why(Service service, Situation situation, List<StepWords> steps) {
        var takes = pathway.providersFor(situation.district(), situation.grade()).contains(service.id());
        var reason = takes ? "Takes " + words(situation.grade()) + " in " + situation.district().label() : cards.why(service);
        var numbers = IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).services().contains(service.id()))
                .mapToObj(i -> String.valueOf(i + 1))
                .toList();
        return switch (numbers.size()) {
            case 0 -> reason + ".";
            case 1 -> reason + ". For step " + numbers.getFirst() + ".";
            default ->
                reason + ". For steps " + String.join(", ", numbers.subList(0, numbers.size() - 1)) + " and " + numbers.getLast() + ".";
        };
    }

    /// A grade in the middle of a sentence.
    static String words(Grade grade) {
        return switch (grade) {
            case STANDARD -> "standard risk";
            case MEDIUM -> "medium risk";
            case HIGH -> "high risk";
            case NO_DASH -> "referrals without a DASH";
        };
    }

    private List<String> shown(SequencedCollection<String> ids, Situation situation, Instant at) {
        return ids.stream()
                .flatMap(id -> directory.service(id, at).stream())
                .filter(s -> s.eligibility().shownTo(Audience.PROFESSIONAL))
                .filter(s -> s.eligibility().area().reaches(situation.district()))
                .map(Service::id)
                .toList();
    }

    private String words(ReferralPathway.Step step, Situation situation, Instant at) {
        var providers = pathway.providersFor(situation.district(), situation.grade()).stream()
                .flatMap(id -> directory.service(id, at).stream())
                .map(Service::name)
                .collect(Collectors.joining(" and "));
        return step.web()
                .replace("{provider}", providers)
                .replace("{place}", situation.district().label())
                .replace("{grade}", situation.grade().label())
                .strip();
    }
}
