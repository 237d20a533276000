package signpost.kb.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a word that no phrase has as the word for danger that it is but for a slip or a disguise (`danger-words.txt`).
///
/// Words of the phrases are never touched, so that the phrases teach what they say.
final class Slips {
    private static final int SHORTEST_WITHOUT_VOWELS = 3;
    private static final int DOUBLED_ON_PURPOSE = 2;
    private static final int LONG_ENOUGH_TO_DIFFER = 6;
    private static final int LONG_ENOUGH_TO_LACK = 5;
    private static final int LONG_ENOUGH_TO_SWAP = 4;

    private final Set<String> known;
    private final List<String> targets;
    private final Map<String, String> bySpelling = new HashMap<>();

    /// @param words those of the phrases
    Slips(Set<String> words) {
        var lists = WordLists.read("danger-words.txt");
        targets = List.copyOf(lists.getOrDefault("words", List.of()));
        known = new HashSet<>(words);
        known.addAll(lists.getOrDefault("others", List.of()));
        known.addAll(targets);
        for (var target : targets) {
            bySpelling.putIfAbsent(undoubled(target), target);
            var bare = withoutVowels(target);
            if (bare.length() >= SHORTEST_WITHOUT_VOWELS) {
                bySpelling.putIfAbsent(bare, target);
            }
        }
    }

    /// The tokens, with what is a slip put right.
    List<String> mended(List<String> tokens) {
        var out = new ArrayList<String>(tokens.size());
        for (var token : tokens) {
            out.add(mended(token));
        }
        return out;
    }

    private String mended(String token) {
        if (token.length() < SHORTEST_WITHOUT_VOWELS || !isLatin(token.charAt(0)) || known.contains(token)) {
            return token;
        }
        var plain = undoubled(token);
        var found = bySpelling.get(plain);
        if (found == null && token.length() - plain.length() >= DOUBLED_ON_PURPOSE && known.contains(plain)) {
            found = plain;
        }
        if (found == null) {
            found = near(token);
        }
        return found == null ? token : found;
    }

    private @Nullable String near(String token) {
        boolean starred = token.indexOf('*') > 0;
        for (var target : targets) {
            if (starred ? fits(token, target) : isSlip(token, target)) {
                return target;
            }
        }
        return null;
    }

    private static boolean fits(String starred, String target) {
        if (starred.length() != target.length()) {
            return false;
        }
        for (int i = 0; i < target.length(); i++) {
            if (starred.charAt(i) != '*' && starred.charAt(i) != target.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// One letter more or less, one other letter, or two that changed places. The first letter is right, unless it changed places.
    private static boolean isSlip(String token, String target) {
        int longer = token.length() - target.length();
        if (Math.abs(longer) > 1 || target.length() < LONG_ENOUGH_TO_SWAP) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(token.length(), target.length());
        while (same < shorter && token.charAt(same) == target.charAt(same)) {
            same++;
        }
        if (longer != 0) {
            return same > 0
                    && target.length() >= LONG_ENOUGH_TO_LACK
                    && (longer > 0 ? rest(token, same + 1, target, same) : rest(token, same, target, same + 1));
        }
        boolean swapped = same + 1 < shorter
                && token.charAt(same) == target.charAt(same + 1)
                && token.charAt(same + 1) == target.charAt(same)
                && rest(token, same + 2, target, same + 2);
        return swapped || (same > 0 && target.length() >= LONG_ENOUGH_TO_DIFFER && rest(token, same + 1, target, same + 1));
    }

    private static boolean rest(String one, int from, String other, int otherFrom) {
        return one.regionMatches(from, other, otherFrom, one.length() - from) && one.length() - from == other.length() - otherFrom;
    }

    private static String undoubled(String word) {
        var out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                out.append(word.charAt(i));
            }
        }
        return out.toString();
    }

    private static String withoutVowels(String word) {
        var out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if ("aeiou".indexOf(word.charAt(i)) < 0) {
                out.append(word.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }
}
