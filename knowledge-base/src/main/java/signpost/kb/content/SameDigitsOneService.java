package signpost.kb.content;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A number stands under one service alone, unless somebody has decided that several are answered there, and every one of them says so in `shared-with`, or one
/// takes over from the other.
///
/// The same digits under two names are most often a slip of copying; the few true cases are written down, so that the next reader need not ask again.
final class SameDigitsOneService implements ContentRule {

    @Override
    public String id() {
        return "same-digits-one-service";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var problems = new ArrayList<ContentProblem>();
        for (var phones : PhoneAt.byDigits(draft).values()) {
            phones.forEach(phone -> check(phone, phones, problems));
        }
        return problems;
    }

    private void check(PhoneAt phone, List<PhoneAt> phones, List<ContentProblem> problems) {
        var others = phones.stream()
                .filter(other -> !other.isBeforeOrAfter(phone))
                .map(other -> other.service().id())
                .filter(other -> !other.equals(phone.service().id()))
                .collect(Collectors.toCollection(TreeSet::new));
        var said = new TreeSet<>(phone.entry().sharedWith());
        if (others.equals(said)) {
            return;
        }
        var spot = phone.at(said.isEmpty() ? "/number" : "/shared-with");
        var message = others.isEmpty()
                ? "No other service has this number. Take shared-with out, or correct the number."
                : "%s stands under %s as well. Correct it, or decide that they share it and write shared-with: [%s] here."
                        .formatted(phone.entry().number(), String.join(", ", others), String.join(", ", others));
        problems.add(ContentProblem.error(spot, message, id()));
    }
}
