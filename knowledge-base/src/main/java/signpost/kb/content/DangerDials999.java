package signpost.kb.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import signpost.kb.content.Draft.ServiceAt;
import signpost.kb.format.Mark;
import signpost.kb.format.NodeEntry;

/// 999 has a record that everybody may see, day and night, and every reply to danger has its number to dial (SAFE-10).
final class DangerDials999 implements ContentRule {
    private static final String EMERGENCY = "999";
    private static final String DANGER = "immediate_danger";

    @Override
    public String id() {
        return "danger-dials-999";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        Set<String> dialled = draft.services().stream()
                .filter(DangerDials999::isEmergency)
                .map(ServiceAt::id)
                .collect(Collectors.toSet());
        if (dialled.isEmpty()) {
            return List.of(ContentProblem.error(
                    new Spot("organizations", Mark.START),
                    "There is no record with the number 999 for the public, everywhere, always. Put it back.",
                    id()));
        }
        var problems = new ArrayList<ContentProblem>();
        for (var node : draft.nodes()) {
            if (node.entry() instanceof NodeEntry.Safety safety
                    && safety.signal().equals(DANGER)
                    && safety.phones().stream().noneMatch(dialled::contains)) {
                problems.add(ContentProblem.error(
                        node.at("/phones"), "This answers danger and has no 999 to dial. Add the record of 999 to its phones.", id()));
            }
        }
        return problems;
    }

    private static boolean isEmergency(ServiceAt service) {
        var entry = service.entry();
        return entry.eligibility().publish().equals("public")
                && entry.eligibility().area().equals(List.of("uk"))
                && entry.access().phones().stream()
                        .anyMatch(phone -> phone.number().equals(EMERGENCY) && phone.when().hours().equals("always"));
    }
}
