package signpost.kb.index;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import signpost.core.directory.Organization;
import signpost.core.directory.Service;
import signpost.core.intent.ServiceNames;

/// Finds the services that a message calls by name, as in "number for galop".
///
/// Names that are everyday words too, such as Refuge or Respect, count only near a word that asks for contact. The name of an organisation stands
/// for its service where it has one alone.
public final class NamedServices implements ServiceNames {
    private static final Set<String> EVERYDAY = Set.of(
            "refuge", "respect", "shout", "shelter", "oasis", "clarion", "papyrus", "sanctuary", "police", "prevent", "dash", "safer");
    private static final Set<String> CONTACT = Set.of(
            "number", "numbers", "phone", "telephone", "tel", "helpline", "phoneline", "line", "website", "contact", "details", "charity");

    /// "a refuge" and "the refuge" are houses, not the charity.
    private static final Set<String> NOT_A_NAME_AFTER = Set.of("a", "the", "any", "my", "our", "her", "his", "their", "womens", "women", "mens", "local");

    /// What somebody who wants a service says before its name: "number for galop", "how do i contact galop".
    private static final Set<String> WANTED_BEFORE = Set.of(
            "number", "numbers", "phone", "telephone", "tel", "contact", "contacts", "call", "ring", "reach", "email", "website", "link", "details", "hours", "times");

    /// What they say after it: "galop number", "is galop open".
    private static final Set<String> WANTED_AFTER = Set.of(
            "number", "numbers", "phone", "telephone", "tel", "contact", "contacts", "website", "link", "email", "details", "hours", "times", "open", "helpline", "line");

    private static final Pattern ABOUT = Pattern.compile(
            "^(?:(?:hi|hello|please|pls|and|so|ok|sorry) )*(?:who(?: is| are|s)|what(?: is| are|s)|whats|tell me about|what do(?:es)?|what can|how do i (?:contact|reach|use|get)|is|are) (?:a |an |the )?§(?: do| offer| help with| like| please| pls| open| free| still going| for)*$");

    /// A name with at most this many other words is asked for by being said.
    private static final int FEW_OTHERS = 1;

    private static final int NEAR = 3;
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]+)\\)");

    private final NameTable<String> names = new NameTable<>();

    public NamedServices(List<Organization> organizations) {
        organizations.forEach(organization -> organization.services().forEach(this::add));
        organizations.stream()
                .filter(organization -> organization.services().size() == 1)
                .forEach(organization ->
                        names.add(organization.name(), organization.services().getFirst().id()));
    }

    private void add(Service service) {
        var inBrackets = IN_BRACKETS.matcher(service.name()).results().map(r -> r.group(1));
        Stream.concat(
                        Stream.of(
                                IN_BRACKETS.matcher(service.name()).replaceAll(" "),
                                service.id().replace('-', ' ')),
                        inBrackets)
                .forEach(name -> {
                    names.add(name, service.id());
                    names.add(name + "'s", service.id());
                });
    }

    /// Ids of the services that the text names, in its order, each once.
    public List<String> in(String text) {
        var words = Words.of(text);
        return names.in(words).stream()
                .filter(found -> isMeant(found, words))
                .map(NameTable.Found::thing)
                .distinct()
                .toList();
    }

    @Override
    public Optional<String> askedFor(String text) {
        var words = Words.of(text);
        return names.in(words).stream()
                .filter(found -> isMeant(found, words) && isWanted(found, words))
                .map(NameTable.Found::thing)
                .findFirst();
    }

    private static boolean isWanted(NameTable.Found<String> found, List<String> words) {
        var before = words.subList(Math.max(0, found.from() - NEAR), found.from());
        var after = words.subList(found.to(), Math.min(words.size(), found.to() + 2));
        var others = words.size() - (found.to() - found.from());
        var about = String.join(" ", words.subList(0, found.from())) + " § " + String.join(" ", words.subList(found.to(), words.size()));
        return others <= FEW_OTHERS
                || before.stream().anyMatch(WANTED_BEFORE::contains)
                || after.stream().anyMatch(WANTED_AFTER::contains)
                || ABOUT.matcher(about.strip()).find();
    }

    private static boolean isMeant(NameTable.Found<String> found, List<String> words) {
        var name = String.join(" ", words.subList(found.from(), found.to()));
        var near = words.subList(Math.max(0, found.from() - NEAR), Math.min(words.size(), found.to() + NEAR));
        var named = found.from() == 0 || !NOT_A_NAME_AFTER.contains(words.get(found.from() - 1));
        return !EVERYDAY.contains(name) || (named && near.stream().anyMatch(CONTACT::contains));
    }
}
