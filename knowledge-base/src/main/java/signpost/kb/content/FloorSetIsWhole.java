package signpost.kb.content;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import signpost.kb.format.Mark;

/// The five lines that every answer can fall back on are there: for everybody, by voice, day and night.
final class FloorSetIsWhole implements ContentRule {
    /// The police and other emergency services, Victim Support, the national helpline, Samaritans and Childline.
    static final Set<String> NUMBERS = Set.of("999", "08081689111", "08082000247", "116123", "08001111");

    @Override
    public String id() {
        return "floor-set-is-whole";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var missing = new TreeSet<>(NUMBERS);
        PhoneAt.in(draft).stream().filter(FloorSetIsWhole::isForAllAlways).map(PhoneAt::digits).forEach(missing::remove);
        return missing.stream().map(digits -> problem(draft, digits)).toList();
    }

    private static boolean isForAllAlways(PhoneAt phone) {
        return phone.entry().kind().equals("voice")
                && phone.entry().when().hours().equals("always")
                && phone.service().entry().eligibility().publish().equals("public");
    }

    private ContentProblem problem(Draft draft, String digits) {
        var spot = PhoneAt.in(draft).stream()
                .filter(phone -> phone.digits().equals(digits))
                .findFirst()
                .map(phone -> phone.at("/number"))
                .orElse(new Spot(shown(draft), Mark.START));
        return ContentProblem.error(
                spot, digits + " has to be on a record: publish: public, kind: voice, hours: always. Put it back.", id());
    }

    /// The folder of the records, as it is printed.
    private static String shown(Draft draft) {
        return draft.organizations().stream()
                .findFirst()
                .map(file -> file.shown().substring(0, file.shown().lastIndexOf('/')))
                .orElse("organizations");
    }
}
