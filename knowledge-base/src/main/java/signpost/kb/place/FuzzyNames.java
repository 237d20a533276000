package signpost.kb.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import signpost.kb.place.PlaceTables.Kind;

/// Finds the name that a misspelt word, or two, stand for: one slip in names of six letters or more, two in the longer names of larger places.
final class FuzzyNames {
    private static final int SHORTEST = 6;
    private static final int SHORTEST_AWAY = 7;
    private static final int SHORTEST_PAIR = 8;
    private static final int LONGEST = 24;
    private static final Set<String> LITTLE = Set.of(
            "the", "and", "for", "not", "now", "near", "from", "with", "high", "risk", "medium", "standard", "area", "live", "lives", "but");

    private record Target(String letters, int mask, PlaceNames.Name name) {}

    private record Hit(Target target, int slips) {}

    private final List<List<Target>> byLength = new ArrayList<>();
    private final Set<String> spellings;
    private final PlaceNames names;

    FuzzyNames(PlaceNames names, Set<String> spellings) {
        this.names = names;
        this.spellings = spellings;
        for (var i = 0; i <= LONGEST + 2; i++) {
            byLength.add(new ArrayList<>());
        }
        names.all().forEach(this::add);
    }

    private void add(PlaceNames.Name name) {
        var letters = name.key().replace(" ", "");
        var shortest = name.meaning() instanceof Meaning.Away ? SHORTEST_AWAY : SHORTEST;
        var place = name.meaning() instanceof Meaning.Here || name.meaning() instanceof Meaning.Away;
        if (place && name.kind() == Kind.SURE && letters.length() >= shortest && letters.length() <= LONGEST) {
            byLength.get(letters.length()).add(new Target(letters, mask(letters), name));
        }
    }

    /// The place that a word, or better that word with the next one, nearly spells.
    @Nullable Mention at(Words words, int from) {
        var pair = pair(words, from);
        if (pair != null) {
            return Mention.name(from, from + 2, pair.target.name.meaning(), Kind.SURE);
        }
        var one = single(words.text(from));
        return one == null ? null : Mention.name(from, from + 1, one.target.name.meaning(), Kind.SURE);
    }

    private @Nullable Hit single(String word) {
        if (word.length() < SHORTEST - 1 || word.length() > LONGEST || spellings.contains(word)) {
            return null;
        }
        return nearest(word);
    }

    private @Nullable Hit pair(Words words, int from) {
        var first = words.text(from);
        var second = words.text(from + 1);
        var length = first.length() + second.length();
        var saint = first.equals("st");
        if (length < SHORTEST_PAIR
                || length > LONGEST
                || (first.length() < 3 && !saint)
                || second.length() < 2
                || (words.get(from + 1).opens() && !saint)
                || LITTLE.contains(first)
                || LITTLE.contains(second)
                || names.named(second).isPresent()) {
            return null;
        }
        var hit = nearest(first + second);
        // Two slips across two words are chance more often than not, other than in a long name.
        return hit == null || (hit.slips > 1 && length < 12) ? null : hit;
    }

    private @Nullable Hit nearest(String letters) {
        if (!letters.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return null;
        }
        var mask = mask(letters);
        Hit best = null;
        for (var length = Math.max(0, letters.length() - 2); length <= letters.length() + 2; length++) {
            var targets = byLength.get(length);
            for (var i = 0; i < targets.size(); i++) {
                // Each slip changes two letters at most. This test alone rules out nearly every name.
                var differing = Integer.bitCount(mask ^ targets.get(i).mask);
                if (differing <= 4) {
                    best = better(best, letters, targets.get(i), differing);
                }
            }
        }
        return best;
    }

    private static @Nullable Hit better(@Nullable Hit best, String letters, Target target, int differing) {
        var allowed = allowed(letters, target);
        if (differing > 2 * allowed || Math.abs(target.letters.length() - letters.length()) > allowed) {
            return best;
        }
        var slips = Slips.between(letters, target.letters, allowed);
        if (slips > allowed || (best != null && slips > best.slips)) {
            return best;
        }
        return best == null || slips < best.slips || target.name.size() > best.target.name.size() ? new Hit(target, slips) : best;
    }

    private static int allowed(String letters, Target target) {
        var length = target.letters.length();
        var size = target.name.size();
        var large = (length >= 10 && size >= 15) || (length >= 9 && size >= 40);
        return large && letters.charAt(0) == target.letters.charAt(0) ? 2 : 1;
    }

    private static int mask(String letters) {
        var mask = 0;
        for (var i = 0; i < letters.length(); i++) {
            mask |= 1 << (letters.charAt(i) & 31);
        }
        return mask;
    }
}
