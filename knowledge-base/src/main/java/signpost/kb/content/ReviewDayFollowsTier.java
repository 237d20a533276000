package signpost.kb.content;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import signpost.kb.content.Draft.ServiceAt;
import signpost.kb.format.OrganizationFile.PhoneEntry;

/// What most depends on is looked at most often: the numbers that every answer may give, the front doors and the referral centre monthly, all else
/// quarterly, definitions yearly; and no review day lies further off than that (SAFE-03).
final class ReviewDayFollowsTier implements ContentRule {
    private static final Map<String, Integer> DAYS = Map.of("monthly", 30, "quarterly", 90, "yearly", 365);
    private static final Set<String> FRONT_DOORS =
            Set.of("kent-front-door", "medway-first-response", "children-out-of-hours", "victim-support", "sarc");

    @Override
    public String id() {
        return "review-day-follows-tier";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return Stream.of(
                        draft.services().stream().flatMap(this::tier),
                        draft.services().stream()
                                .flatMap(s -> due(s.at("/assurance/review-by"), s.entry().assurance().tier(),
                                        s.entry().assurance().checked(), s.entry().assurance().reviewBy())),
                        draft.jargon().stream()
                                .flatMap(f -> due(f.at("/review-by"), "yearly", f.value().origin().checked(), f.value().origin().reviewBy())),
                        draft.pathways().stream()
                                .flatMap(f -> due(f.at("/review-by"), "quarterly", f.value().checked(), f.value().reviewBy())))
                .flatMap(problems -> problems)
                .toList();
    }

    private Stream<ContentProblem> tier(ServiceAt service) {
        return service.entry().assurance().tier().equals("monthly") || !isUrgent(service)
                ? Stream.empty()
                : Stream.of(ContentProblem.error(
                        service.at("/assurance/tier"), "This line is given in most answers. Write tier: monthly, and move review-by up.", id()));
    }

    private static boolean isUrgent(ServiceAt service) {
        return FRONT_DOORS.contains(service.id())
                || service.entry().access().phones().stream()
                        .map(PhoneEntry::number)
                        .map(Numbers::digits)
                        .anyMatch(FloorSetIsWhole.NUMBERS::contains);
    }

    private Stream<ContentProblem> due(Spot spot, String tier, LocalDate checked, LocalDate reviewBy) {
        int days = DAYS.getOrDefault(tier, 0);
        return ChronoUnit.DAYS.between(checked, reviewBy) <= days
                ? Stream.empty()
                : Stream.of(ContentProblem.error(
                        spot, "What is reviewed %s is due %d days after the check. Write %s.".formatted(tier, days, checked.plusDays(days)), id()));
    }
}
