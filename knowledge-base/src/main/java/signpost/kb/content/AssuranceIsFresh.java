package signpost.kb.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every record is within its review day, and none was checked in the future. A stale record blocks a release, never a running service (SAFE-03).
final class AssuranceIsFresh implements ContentRule {
    private final LocalDate today;
    private final boolean release;

    AssuranceIsFresh(LocalDate today, boolean release) {
        this.today = today;
        this.release = release;
    }

    @Override
    public String id() {
        return "assurance-is-fresh";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return Stream.of(
                        draft.services().stream()
                                .flatMap(s -> problems(
                                        s.at("/assurance/review-by"), s.entry().assurance().checked(), s.entry().assurance().reviewBy())),
                        draft.jargon().stream()
                                .flatMap(f -> problems(
                                        f.at("/review-by"), f.value().origin().checked(), f.value().origin().reviewBy())),
                        draft.pathways().stream()
                                .flatMap(f -> problems(f.at("/review-by"), f.value().checked(), f.value().reviewBy())),
                        draft.practice().stream().flatMap(this::practice))
                .flatMap(problems -> problems)
                .toList();
    }

    private Stream<ContentProblem> problems(Spot spot, LocalDate checked, LocalDate reviewBy) {
        return Stream.of(stale(spot, reviewBy), early(spot, checked, reviewBy)).filter(Objects::nonNull);
    }

    private Stream<ContentProblem> practice(Draft.LineAt line) {
        var by = line.entry().reviewBy();
        return by == null ? Stream.empty() : Stream.ofNullable(stale(line.at("/review-by"), by));
    }

    private @Nullable ContentProblem stale(Spot spot, LocalDate reviewBy) {
        if (!today.isAfter(reviewBy)) {
            return null;
        }
        var message = "This was to be checked by " + reviewBy + ". Ring them or open the page, then change both dates.";
        return release ? ContentProblem.error(spot, message, id()) : ContentProblem.warning(spot, message, id());
    }

    private @Nullable ContentProblem early(Spot spot, LocalDate checked, LocalDate reviewBy) {
        return checked.isAfter(reviewBy)
                ? ContentProblem.error(spot, "The review day lies before the day of the check. Correct one of them.", id())
                : null;
    }
}
