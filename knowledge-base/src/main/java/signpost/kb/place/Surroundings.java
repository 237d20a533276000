package signpost.kb.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import signpost.core.directory.Place;
import signpost.kb.place.Meaning.Here;

/// Knows whether two mentions speak of the same part of the county: by district, or by the table of nearby towns.
final class Surroundings {
    private final Map<Place, Set<String>> towns = new HashMap<>();

    Surroundings(PlaceTables tables) {
        tables.names().nearby().forEach(near -> towns.computeIfAbsent(
                        new Place(near.district(), near.place()), place -> new HashSet<>())
                .addAll(near.towns()));
    }

    boolean near(Place place, Here other) {
        var known = towns.getOrDefault(place, Set.of());
        return other.places().stream().anyMatch(o -> o.district() == place.district() || known.contains(o.name()));
    }

    /// Those of the places that lie in the other's district or, if there are any, next to it by the table.
    List<Place> narrowed(List<Place> places, Here other) {
        var named = places.stream()
                .filter(place -> other.places().stream()
                        .anyMatch(o -> towns.getOrDefault(place, Set.of()).contains(o.name())))
                .toList();
        return named.isEmpty() ? places.stream().filter(place -> near(place, other)).toList() : named;
    }
}
