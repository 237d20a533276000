package signpost.kb.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.District;
import signpost.core.directory.Place;
import signpost.kb.place.PlaceTables.Kind;
import signpost.kb.place.PlaceTables.Listed;
import signpost.kb.place.PlaceTables.Sense;

/// Every name, as its words in lower case, with what it stands for.
final class PlaceNames {
    /// Bigger than any town, so that of "Rainham, Medway" the town is the nearer place.
    private static final int DISTRICT_SIZE = 1000;

    private static final int OUTSIDE_SIZE = 50;

    /// A name and what it stands for.
    record Name(String key, Meaning meaning, Kind kind, int size) {}

    private final Map<String, Name> names;
    private final Map<String, Integer> longest = new HashMap<>();

    private PlaceNames(Map<String, Name> names) {
        this.names = Map.copyOf(names);
        names.keySet().forEach(key -> {
            var words = key.split(" ");
            longest.merge(words[0], words.length, Math::max);
        });
    }

    static PlaceNames from(PlaceTables tables) {
        var names = new HashMap<String, Name>();
        here(tables).forEach((key, candidates) -> names.put(key, named(key, candidates, tables.words().everyday())));
        for (var place : tables.names().elsewhere()) {
            spellings(place.place(), place.alternatives())
                    .forEach(key -> names.putIfAbsent(key, new Name(key, new Meaning.Away(), place.kind(), OUTSIDE_SIZE)));
        }
        tables.words().counties().forEach(key -> names.put(key, new Name(key, new Meaning.County(), Kind.SURE, 0)));
        tables.words().phrases().forEach(key -> names.put(key, new Name(key, new Meaning.Nothing(), Kind.SURE, 0)));
        return new PlaceNames(names);
    }

    private static Map<String, List<Listed>> here(PlaceTables tables) {
        var found = new LinkedHashMap<String, List<Listed>>();
        for (var listed : tables.names().places()) {
            spellings(listed.place(), listed.alternatives()).forEach(key -> add(found, key, listed));
        }
        var sizes = tables.names().places().stream().collect(Collectors.toMap(PlaceNames::placeOf, Listed::size, Math::max));
        for (var more : tables.names().moreNames()) {
            var listed = sized(more, sizes.getOrDefault(placeOf(more), 0));
            listed.alternatives().forEach(name -> add(found, Words.key(name), listed));
        }
        for (var landmark : tables.names().landmarks()) {
            // Shown as its town: the answer names places of the list alone.
            var listed = new Listed(landmark.town(), landmark.district(), List.of(), List.of(), Sense.PLAIN, 0);
            spellings(landmark.name(), landmark.alternatives()).forEach(key -> put(found, key, listed));
        }
        for (var district : District.values()) {
            var listed = new Listed(district.label(), district, List.of(), List.of(), Sense.PLAIN, DISTRICT_SIZE);
            add(found, Words.key(district.slug()), listed);
            add(found, Words.key(district.label()), listed);
        }
        return found;
    }

    private static Listed sized(Listed listed, int size) {
        return new Listed(listed.place(), listed.district(), listed.alternatives(), listed.alsoIn(), listed.sense(), size);
    }

    private static List<String> spellings(String name, List<String> alternatives) {
        var keys = new ArrayList<String>();
        keys.add(Words.key(name));
        alternatives.forEach(other -> keys.add(Words.key(other)));
        return keys;
    }

    private static void add(Map<String, List<Listed>> found, String key, Listed listed) {
        found.computeIfAbsent(key, k -> new ArrayList<>()).add(listed);
    }

    /// A landmark stands where it stands, whatever else its name is an alternative for.
    private static void put(Map<String, List<Listed>> found, String key, Listed listed) {
        found.put(key, new ArrayList<>(List.of(listed)));
    }

    private static Name named(String key, List<Listed> candidates, Map<String, Kind> everyday) {
        candidates.sort(Comparator.comparingInt(Listed::size).reversed());
        var places = new LinkedHashMap<District, Place>();
        candidates.forEach(one -> places.putIfAbsent(one.district(), placeOf(one)));
        candidates.stream()
                .filter(one -> one.sense() == Sense.ASK)
                .flatMap(one -> one.alsoIn().stream())
                .forEach(also -> places.putIfAbsent(also, new Place(also, also.label())));
        var size = candidates.getFirst().size();
        var meaning = new Meaning.Here(List.copyOf(places.values()), senseOf(key, candidates), size);
        return new Name(key, meaning, everyday.getOrDefault(key, Kind.SURE), size);
    }

    private static Sense senseOf(String key, List<Listed> candidates) {
        if (candidates.getFirst().size() == DISTRICT_SIZE) {
            return Sense.PLAIN;
        }
        return candidates.stream()
                // "Gillingham Kent" says which Gillingham.
                .filter(one -> !key.startsWith(Words.key(one.place()) + " "))
                .map(Listed::sense)
                .max(Comparator.naturalOrder())
                .orElse(Sense.PLAIN);
    }

    /// The name under which a place is shown: a district under its own, whatever the list calls it ("Swale borough").
    static Place placeOf(Listed listed) {
        var label = listed.district().label();
        var plain = listed.place().replace("&", "and").replaceFirst(" (district|borough)$", "");
        return new Place(listed.district(), plain.equals(label) ? label : listed.place());
    }

    Optional<Name> named(String key) {
        return Optional.ofNullable(names.get(key));
    }

    Iterable<Name> all() {
        return names.values();
    }

    /// The longest name that begins at a word.
    @Nullable Mention at(Words words, int from) {
        var most = longest.getOrDefault(words.text(from), longest.getOrDefault(words.get(from).base(), 0));
        var reach = Math.min(most, unbroken(words, from, most));
        for (var length = reach; length > 0; length--) {
            var to = from + length;
            var name = names.get(words.join(from, to));
            if (name == null) {
                name = owned(words, from, to);
            }
            if (name != null) {
                return Mention.name(from, to, name.meaning(), name.kind());
            }
        }
        return null;
    }

    private @Nullable Name owned(Words words, int from, int to) {
        var last = words.get(to - 1);
        if (last.base().equals(last.text())) {
            return null;
        }
        var start = to - from > 1 ? words.join(from, to - 1) + " " : "";
        var name = names.get(start + last.base());
        return name != null && name.kind() == Kind.SURE ? name : null;
    }

    /// How many words follow each other without a full stop, other than one behind a short word ("St. Johns", "T. Wells").
    private static int unbroken(Words words, int from, int most) {
        var length = 1;
        while (length < most
                && from + length < words.size()
                && (!words.get(from + length).opens() || words.text(from + length - 1).length() <= 2)) {
            length++;
        }
        return Math.min(length, words.size() - from);
    }
}
