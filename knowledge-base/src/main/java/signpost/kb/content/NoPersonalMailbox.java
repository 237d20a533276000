package signpost.kb.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every mail address is that of a team: none has the form of a person's name, and none is kept by a provider of free mail.
///
/// An address with a first name alone, such as `sam@`, cannot be told from a word; the deny list holds those that are known.
final class NoPersonalMailbox implements ContentRule {
    private static final Pattern NAME_AND_SURNAME = Pattern.compile("([a-z]+)[._]([a-z]+(?:-[a-z]+)?)\\d*");
    private static final Pattern FREE_MAIL = Pattern.compile(
            "(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|talktalk|virginmedia|proton|protonmail|gmx)"
                    + "\\.(?:com|co\\.uk|net|me|org)");
    private static final Set<String> ROLES = Set.of(
            "abuse", "admin", "adult", "adults", "advice", "child", "childrens", "children", "contact", "council", "customer", "domestic", "duty", "education",
            "enquiries", "family", "front", "door", "help", "helpline", "homeless", "housing", "info", "needs", "office", "options", "police", "referral",
            "referrals", "safeguarding", "safety", "service", "services", "social", "support", "team", "training", "victim", "webchat");

    @Override
    public String id() {
        return "no-personal-mailbox";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return draft.published().flatMap(this::problems).toList();
    }

    private Stream<ContentProblem> problems(Parsed<?> file) {
        return file.marks().scalars().stream()
                .flatMap(scalar -> Numbers.mails(scalar.text()).stream()
                        .filter(NoPersonalMailbox::isPersonal)
                        .map(mail -> ContentProblem.error(
                                new Spot(file.shown(), scalar.at()),
                                "\"" + mail + "\" looks like the mailbox of one person. Use the address of the team.",
                                id())));
    }

    private static boolean isPersonal(String mail) {
        var parts = mail.toLowerCase(Locale.ROOT).split("@");
        var name = NAME_AND_SURNAME.matcher(parts[0]);
        return FREE_MAIL.matcher(parts[1]).matches()
                || (name.matches() && Arrays.stream(parts[0].split("[._-]")).noneMatch(ROLES::contains));
    }
}
