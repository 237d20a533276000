package signpost.kb.index;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import signpost.core.directory.Organization;
import signpost.core.directory.Service;

/// Finds the services that a message calls by name, as in "number for galop".
///
/// Names that are everyday words too, such as Refuge or Respect, count only near a word that asks for contact. The name of an organisation stands
/// for its service where it has one alone.
public final class NamedServices {
    private static final Set<String> EVERYDAY = Set.of(
            "refuge", "respect", "shout", "shelter", "oasis", "clarion", "papyrus", "sanctuary", "police", "prevent", "dash", "safer");
    private static final Set<String> CONTACT = Set.of(
            "number", "numbers", "phone", "telephone", "tel", "helpline", "phoneline", "line", "website", "contact", "details", "charity");

    /// "a refuge" and "the refuge" are houses, not the charity.
    private static final Set<String> NOT_A_NAME_AFTER = Set.of("a", "the", "any", "my", "our", "her", "his", "their", "womens", "women", "mens", "local");

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

    private static boolean isMeant(NameTable.Found<String> found, List<String> words) {
        var name = String.join(" ", words.subList(found.from(), found.to()));
        var near = words.subList(Math.max(0, found.from() - NEAR), Math.min(words.size(), found.to() + NEAR));
        var named = found.from() == 0 || !NOT_A_NAME_AFTER.contains(words.get(found.from() - 1));
        return !EVERYDAY.contains(name) || (named && near.stream().anyMatch(CONTACT::contains));
    }
}
