package signpost.kb.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signpost.kb.content.Draft.ServiceAt;
import signpost.kb.format.OrganizationFile.TakesOverEntry;

/// A service that takes over from another follows a service that exists, alone, and is there for at least the same needs, people and places: the
/// change leaves no gap on its day.
final class SuccessionsFitTogether implements ContentRule {

    @Override
    public String id() {
        return "successor-fits";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        Map<String, ServiceAt> services =
                draft.shown().collect(Collectors.toMap(ServiceAt::id, Function.identity(), (a, b) -> a));
        var followed = new HashMap<String, Spot>();
        return draft.shown()
                .flatMap(service -> {
                    var over = service.entry().takesOver();
                    return over == null ? Stream.of() : problems(service, over, services, followed);
                })
                .toList();
    }

    private Stream<ContentProblem> problems(
            ServiceAt service, TakesOverEntry over, Map<String, ServiceAt> services, Map<String, Spot> followed) {
        var before = services.get(over.from());
        if (before == null || before.id().equals(service.id())) {
            return Stream.of(problem(service, "There is no other service \"" + over.from() + "\" to take over from. Check its spelling."));
        }
        var first = followed.putIfAbsent(over.from(), service.at("/takes-over/from"));
        if (first != null) {
            return Stream.of(problem(service, over.from() + " is already followed at " + first + ". Keep one of them."));
        }
        if (isLater(before, over)) {
            return Stream.of(problem(service, over.from() + " itself begins only on or after that day. Put the days in order."));
        }
        return gap(service, before).map(gap -> problem(service, over.from() + " " + gap + " Add it here, or write a second record."));
    }

    private static boolean isLater(ServiceAt before, TakesOverEntry over) {
        var own = before.entry().takesOver();
        return own != null && !own.on().isBefore(over.on());
    }

    private static Stream<String> gap(ServiceAt service, ServiceAt before) {
        var now = service.entry().eligibility();
        var then = before.entry().eligibility();
        var lost = then.needs().stream().filter(need -> !now.needs().contains(need)).sorted().toList();
        var places = Set.copyOf(now.area()).equals(Set.copyOf(then.area()));
        return Stream.of(
                        lost.isEmpty() ? "" : "also meets " + String.join(", ", lost) + ".",
                        places ? "" : "covers another area.",
                        now.publish().equals(then.publish()) ? "" : "is shown to others.")
                .filter(gap -> !gap.isEmpty());
    }

    private ContentProblem problem(ServiceAt service, String message) {
        return ContentProblem.error(service.at("/takes-over"), message, id());
    }
}
