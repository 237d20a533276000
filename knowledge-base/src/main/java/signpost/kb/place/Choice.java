package signpost.kb.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import signpost.core.directory.Place;
import signpost.core.directory.PlaceAnswer;
import signpost.kb.place.Meaning.Away;
import signpost.kb.place.Meaning.County;
import signpost.kb.place.Meaning.Here;
import signpost.kb.place.PlaceTables.Sense;

/// Settles all the places of one message into one answer.
final class Choice {
    /// From this size on, a place is a town that people add to the name of a village.
    private static final int TOWN = 40;

    /// In letters: "near", "which is in".
    private static final int SHORT_GAP = 12;

    private static final Set<String> NEAR = Set.of("near", "nr", "close to", "next to", "outside", "just outside", "not far from", "by");

    private record Said(Mention mention, Meaning meaning, Role role) {}

    private final Words words;
    private final Surroundings surroundings;
    private final List<Said> said;
    private final boolean countyDenied;
    private final boolean countyNamed;

    Choice(Words words, List<Mention> mentions, Surroundings surroundings) {
        this.words = words;
        this.surroundings = surroundings;
        var all = new ArrayList<Said>();
        var after = 0;
        for (var mention : mentions) {
            all.add(new Said(mention, mention.meaning(), Roles.of(words, after, mention.from())));
            after = mention.to();
        }
        this.countyDenied = all.stream().anyMatch(s -> s.role == Role.DENIED && s.meaning instanceof County);
        all.removeIf(s -> s.role == Role.DENIED);
        this.countyNamed = all.stream().anyMatch(s -> s.meaning instanceof County);
        this.said = IntStream.range(0, all.size()).mapToObj(i -> settled(all, i)).toList();
    }

    /// A name that nearly always means the place elsewhere means the one here only where the message says so.
    private Said settled(List<Said> all, int index) {
        var one = all.get(index);
        if (!(one.meaning instanceof Here here) || here.sense() != Sense.AWAY) {
            return one;
        }
        var local = countyNamed
                || (index > 0 && settles(all.get(index - 1), one, here))
                || (index < all.size() - 1 && settles(all.get(index + 1), one, here));
        return new Said(one.mention, local ? new Here(here.places(), Sense.PLAIN, here.size()) : new Away(), one.role);
    }

    private boolean settles(Said other, Said one, Here here) {
        return one.role != Role.ORIGIN
                && other.meaning instanceof Here there
                && there.sense() != Sense.AWAY
                && here.shares(there)
                && gapBetween(one, other).length() <= SHORT_GAP;
    }

    private String gapBetween(Said one, Said other) {
        var from = Math.min(one.mention.to(), other.mention.to());
        return words.join(from, Math.max(one.mention.from(), other.mention.from()));
    }

    PlaceAnswer answer() {
        if (said.isEmpty()) {
            return countyDenied ? new PlaceAnswer.Outside() : new PlaceAnswer.NoneNamed();
        }
        var here = said.stream().filter(s -> s.meaning instanceof Here).toList();
        if (here.isEmpty()) {
            return withoutDistrict();
        }
        var left = here.stream().allMatch(s -> s.role == Role.ORIGIN || s.role == Role.ANOTHERS_ORIGIN);
        if (left && arrivedElsewhere()) {
            return new PlaceAnswer.Outside();
        }
        var chosen = chosen(here);
        var either = either(chosen, here);
        return either.isEmpty() ? place(chosen, here) : new PlaceAnswer.OneOf(either);
    }

    private boolean arrivedElsewhere() {
        return said.stream().anyMatch(s -> s.meaning instanceof Away && s.role.compareTo(Role.CURRENT) >= 0);
    }

    private PlaceAnswer withoutDistrict() {
        var away = said.stream()
                .filter(s -> s.meaning instanceof Away && s.role != Role.ANOTHERS_ORIGIN)
                .toList();
        var county = said.stream().filter(s -> s.meaning instanceof County).toList();
        if (county.isEmpty()) {
            return away.isEmpty() ? new PlaceAnswer.NoneNamed() : new PlaceAnswer.Outside();
        }
        // "Bexley, Kent" is an address of old; "London or Kent" is not.
        var address = away.stream().anyMatch(a -> county.stream().anyMatch(c -> c.mention.from() >= a.mention.to()
                && (gapBetween(a, c).isEmpty() || gapBetween(a, c).equals("in"))));
        var left = county.stream().allMatch(c -> c.role == Role.ORIGIN) && arrivedElsewhere();
        return address || left ? new PlaceAnswer.Outside() : new PlaceAnswer.KentOnly();
    }

    /// The likeliest; of equals the last; and rather the village than the town that it lies near.
    private Said chosen(List<Said> here) {
        var best = 0;
        for (var i = 1; i < here.size(); i++) {
            if (here.get(i).role.compareTo(here.get(best).role) >= 0) {
                best = i;
            }
        }
        while (best > 0 && isTownOf(here.get(best), here.get(best - 1))) {
            best--;
        }
        return here.get(best);
    }

    /// "Dover or Thanet": both, if they are one place each and in two districts.
    private List<Place> either(Said chosen, List<Said> here) {
        var at = here.indexOf(chosen);
        if (at == 0 || !gapBetween(here.get(at - 1), chosen).equals("or")) {
            return List.of();
        }
        var one = ((Here) here.get(at - 1).meaning).places();
        var two = ((Here) chosen.meaning).places();
        var apart = one.size() == 1 && two.size() == 1 && one.getFirst().district() != two.getFirst().district();
        return apart ? List.of(one.getFirst(), two.getFirst()) : List.of();
    }

    private boolean isTownOf(Said town, Said village) {
        var gap = gapBetween(village, town);
        if (NEAR.contains(gap)) {
            return true;
        }
        var adjacent = gap.isEmpty() || gap.equals("in");
        var smaller = size(village) < size(town) && size(town) >= TOWN;
        return adjacent && smaller && !town.mention.code() && town.role.compareTo(Role.MEANT) < 0;
    }

    private static int size(Said one) {
        return one.meaning instanceof Here here ? here.size() : 0;
    }

    private PlaceAnswer place(Said chosen, List<Said> here) {
        var meaning = (Here) chosen.meaning;
        var places = meaning.places();
        var confirmed = countyNamed;
        for (var other : here) {
            if (other.mention.equals(chosen.mention) || other.role == Role.ORIGIN || !(other.meaning instanceof Here there)) {
                continue;
            }
            var narrowed = surroundings.narrowed(places, there);
            if (!narrowed.isEmpty()) {
                places = narrowed;
                confirmed = true;
            }
        }
        if (places.size() > 1) {
            return new PlaceAnswer.OneOf(places);
        }
        var assumed = meaning.sense() != Sense.PLAIN && !confirmed;
        return new PlaceAnswer.Known(named(places.getFirst(), here), assumed);
    }

    /// By the name of a town or village in the message, where what was chosen is a district or a postcode.
    private static Place named(Place place, List<Said> here) {
        if (!place.name().equals(place.district().label())) {
            return place;
        }
        return here.stream()
                .map(Said::meaning)
                .filter(Here.class::isInstance)
                .map(Here.class::cast)
                .filter(there -> there.places().size() == 1)
                .map(there -> there.places().getFirst())
                .filter(other -> other.district() == place.district() && !other.name().equals(other.district().label()))
                .reduce((first, second) -> second)
                .orElse(place);
    }
}
