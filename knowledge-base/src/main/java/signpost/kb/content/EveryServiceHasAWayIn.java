package signpost.kb.content;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import signpost.kb.content.Draft.ServiceAt;

/// Every service has a number, a link, another service that leads to it and has a number itself, or at least says how it is called.
final class EveryServiceHasAWayIn implements ContentRule {

    @Override
    public String id() {
        return "service-has-a-way-in";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        Map<String, ServiceAt> services = draft.services().stream()
                .collect(Collectors.toMap(ServiceAt::id, Function.identity(), (a, b) -> a));
        return draft.services().stream()
                .filter(service -> !hasWayIn(service, services))
                .map(service -> ContentProblem.error(
                        service.at("/service"),
                        "Nobody can reach this service. Add a number, a link, the service it is reached through, or how to call it.",
                        id()))
                .toList();
    }

    private static boolean hasWayIn(ServiceAt service, Map<String, ServiceAt> services) {
        var access = service.entry().access();
        return !access.phones().isEmpty()
                || !access.links().isEmpty()
                || (access.through() == null && access.call() != null)
                || hasNumber(access.through(), services);
    }

    private static boolean hasNumber(@Nullable String through, Map<String, ServiceAt> services) {
        var service = through == null ? null : services.get(through);
        return service != null && !service.entry().access().phones().isEmpty();
    }
}
