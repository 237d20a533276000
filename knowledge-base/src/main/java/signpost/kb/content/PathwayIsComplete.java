package signpost.kb.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import signpost.core.directory.District;
import signpost.core.directory.Grade;
import signpost.core.directory.ReferralPathway;
import signpost.core.directory.ReferralPathway.Situation;
import signpost.kb.format.Mark;
import signpost.kb.format.OrganizationFile.PhoneEntry;
import signpost.kb.format.PathwayFile;

/// There is one pathway; it covers every district once; and every situation gets steps, each once, with a line that is answered day and night.
final class PathwayIsComplete implements ContentRule {
    /// What the first two steps of a text message may take together, so that the name of the service and the number come first.
    private static final int FIRST_TWO = 290;

    @Override
    public String id() {
        return "pathway-is-complete";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        if (draft.pathways().size() != 1) {
            var spot = draft.pathways().isEmpty()
                    ? new Spot("pathway", Mark.START)
                    : draft.pathways().getLast().at("");
            return List.of(problem(spot, "There has to be one pathway file: write it, or delete the others."));
        }
        var file = draft.pathways().getFirst();
        var problems = new ArrayList<>(districts(file));
        if (problems.isEmpty()) {
            var pathway = Pathways.pathway(file.value(), LinesDown.NONE);
            var always = alwaysOpen(draft);
            for (var situation : situations()) {
                problems.addAll(situation(file, pathway, situation, always));
            }
        }
        return problems.stream().distinct().toList();
    }

    private ContentProblem problem(Spot spot, String message) {
        return ContentProblem.error(spot, message, id());
    }

    private List<ContentProblem> districts(Parsed<PathwayFile> file) {
        var problems = new ArrayList<ContentProblem>();
        Map<String, Integer> seen = new HashMap<>();
        for (var i = 0; i < file.value().providers().size(); i++) {
            for (var slug : file.value().providers().get(i).districts()) {
                if (seen.put(slug, i) != null) {
                    problems.add(problem(file.at("/providers/" + i + "/districts"), slug + " stands here twice. Keep one."));
                }
            }
        }
        Arrays.stream(District.values())
                .filter(district -> !seen.containsKey(district.slug()))
                .forEach(district ->
                        problems.add(problem(file.at("/providers"), district.slug() + " has no services. Add it.")));
        return problems;
    }

    private static Set<String> alwaysOpen(Draft draft) {
        return draft.services().stream()
                .filter(s -> s.entry().access().phones().stream().map(PhoneEntry::when).anyMatch(h -> h.hours().equals("always")))
                .map(Draft.ServiceAt::id)
                .collect(Collectors.toSet());
    }

    private static List<Situation> situations() {
        var all = new ArrayList<Situation>();
        for (var district : District.values()) {
            for (var grade : Grade.values()) {
                all.add(new Situation(district, grade, null, null, null));
                all.add(new Situation(district, grade, true, true, true));
                all.add(new Situation(district, grade, true, true, false));
            }
        }
        return all;
    }

    private List<ContentProblem> situation(
            Parsed<PathwayFile> file, ReferralPathway pathway, Situation situation, Set<String> always) {
        var steps = pathway.stepsFor(situation);
        var name = situation.grade().label() + " in " + situation.district().label();
        var problems = new ArrayList<ContentProblem>();
        var seen = new HashSet<String>();
        steps.stream()
                .filter(step -> !seen.add(step.id()))
                .forEach(step -> problems.add(
                        problem(file.at("/steps"), name + " gets the step \"" + step.id() + "\" twice. Narrow one down.")));
        for (var wanted : wanted(situation)) {
            if (!seen.contains(wanted)) {
                problems.add(problem(file.at("/steps"), name + " misses the step \"" + wanted + "\". Add it."));
            }
        }
        if (pathway.always().stream().noneMatch(always::contains)) {
            problems.add(problem(file.at("/always"), "None of these is answered day and night. Add one that is."));
        }
        if (steps.stream().limit(2).mapToInt(step -> Placeholders.longest(step.sms()).length()).sum() > FIRST_TWO) {
            problems.add(problem(file.at("/steps"), name + ": the first two texts are too long together. Shorten them."));
        }
        return problems;
    }

    private static List<String> wanted(Situation situation) {
        var wanted = new ArrayList<>(List.of("danger"));
        if (situation.grade() == Grade.HIGH) {
            wanted.add("marac");
        }
        if (situation.grade() == Grade.HIGH || situation.grade() == Grade.MEDIUM) {
            wanted.add("specialist");
        }
        if (Boolean.TRUE.equals(situation.child())) {
            wanted.add("child");
        }
        if (Boolean.TRUE.equals(situation.adult())) {
            wanted.add("adult");
        }
        if (Boolean.FALSE.equals(situation.agreed())) {
            wanted.add("not-agreed");
        }
        return wanted;
    }
}
