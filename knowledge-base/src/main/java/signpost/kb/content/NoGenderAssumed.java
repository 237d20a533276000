package signpost.kb.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import signpost.kb.format.NodeEntry;

/// Our words do not know the gender of anybody: neither of the person who reads, nor of the one who harms (SAFE-36).
///
/// "He", "her", "husband" and the like stand nowhere, save in the record of a service that takes one gender and says so. "Women" and "men" may stand where they
/// say whom a service is for: in records, in the meaning of a term, in a node that asks for a need which a service for one gender meets; and in names, which are
/// written with a capital. Two that name every side, such as "boyfriend or girlfriend", assume nothing.
final class NoGenderAssumed implements ContentRule {
    private static final Pattern PAIR = Pattern.compile(
            "\\b(?:boyfriend or girlfriend|girlfriend or boyfriend|husband or wife|wife or husband|his or her|her or his|women and men|men and women|women or men"
                    + "|men or women)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSON = Pattern.compile(
            "\\b(?:he|she|him|his|hers?|himself|herself|husbands?|wife|wives|boyfriends?|girlfriends?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUP = Pattern.compile("(?<!')\\b(?:wom[ae]n|m[ae]n|lad(?:y|ies)|gentlem[ae]n)\\b");

    @Override
    public String id() {
        return "no-gender-assumed";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var forOne = forOneGender(draft);
        return Line.in(draft).stream()
                .filter(line -> line.isProse() || (line.isWording() && line.key().equals("label")))
                .flatMap(line -> found(line, forOne)
                        .map(word -> ContentProblem.error(
                                line.spot(), "\"" + word + "\" assumes a gender. Write \"they\", \"partner\", \"person\" or \"people\".", id())))
                .toList();
    }

    private static Stream<String> found(Line line, Set<String> forOne) {
        var text = PAIR.matcher(line.text()).replaceAll(" ");
        var place = place(line.spot().file(), line.pointer());
        var persons = forOne.contains(place) ? Stream.<MatchResult>empty() : PERSON.matcher(text).results();
        var groups = line.file().equals("flows") && !forOne.contains(place) ? GROUP.matcher(text).results() : Stream.<MatchResult>empty();
        return Stream.concat(persons, groups).map(MatchResult::group);
    }

    /// The services for one gender, and the nodes that ask for a need which one of them meets first of all.
    private static Set<String> forOneGender(Draft draft) {
        var places = new HashSet<String>();
        var needs = new HashSet<String>();
        for (var service : draft.services()) {
            var gender = service.entry().eligibility().gender();
            if (gender != null && !gender.equals("any")) {
                places.add(place(service.file().shown(), service.pointer()));
                needs.add(service.entry().eligibility().needs().getFirst());
            }
        }
        for (var node : draft.nodes()) {
            if (node.entry() instanceof NodeEntry.Signpost signpost && needs.contains(signpost.need())) {
                places.add(place(node.file().shown(), node.pointer()));
            }
        }
        return places;
    }

    /// A service or node: a file and the first two steps of a pointer in it.
    private static String place(String file, String pointer) {
        var parts = pointer.split("/", 4);
        return parts.length < 3 ? file : file + " " + parts[1] + "/" + parts[2];
    }
}
