package signpost.channels.web;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedCollection;
import java.util.stream.Collectors;
import signpost.core.directory.Audience;
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

    Answer answer(Situation situation, Instant at) {
        var steps = pathway.stepsFor(situation).stream()
                .map(step -> new StepWords(step.id(), words(step, situation, at), shown(pathway.servicesOf(step, situation), situation, at)))
                .toList();
        var always = shown(pathway.always(), situation, at);
        var ids = new LinkedHashSet<String>();
        steps.forEach(step -> ids.addAll(step.services()));
        ids.addAll(always);
        var services = ids.stream()
                .flatMap(id -> directory.service(id, at).stream())
                .map(service -> cards.card(service, cards.why(service), at))
                .toList();
        return new Answer(situation, steps, services, always);
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
