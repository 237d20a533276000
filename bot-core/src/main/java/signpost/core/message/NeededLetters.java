package signpost.core.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Works out which runs of letters a regular expression cannot do without: every match holds at least one of them.
///
/// Reads the part of the language that our expressions use. What it does not know it takes for anything at all, so that it may find too little and never too much.
final class NeededLetters {
    /// Shorter runs stand in every text.
    private static final int SHORTEST = 2;

    private static final int MOST_TOGETHER = 64;
    private static final String QUANTIFIERS = "?*+{";

    private NeededLetters() {}

    /// What is known of a part of an expression.
    ///
    /// @param whole  everything it can match, if that is little; null otherwise
    /// @param needed runs of which every match holds one; null if there are none
    private record Part(@Nullable Set<String> whole, @Nullable Set<String> needed) {
        static final Part ANYTHING = new Part(null, null);
        static final Part NOTHING = new Part(Set.of(""), null);

        static Part exactly(Collection<String> strings) {
            return new Part(new TreeSet<>(strings), useful(strings));
        }
    }

    private static @Nullable Set<String> useful(Collection<String> strings) {
        var tellsLittle = strings.isEmpty() || strings.stream().anyMatch(run -> run.length() < SHORTEST);
        return tellsLittle ? null : new TreeSet<>(strings);
    }

    /// Empty if no run is needed, or none that can be told.
    static Optional<Collection<String>> of(String expression) {
        var reader = new Reader(expression);
        var part = reader.alternatives();
        var read = reader.at == expression.length();
        return read ? Optional.ofNullable(part.needed()) : Optional.empty();
    }

    /// Goes through an expression from left to right.
    private static final class Reader {
        private final String expression;
        private int at;

        Reader(String expression) {
            this.expression = expression;
        }

        private boolean isAt(char c) {
            return at < expression.length() && expression.charAt(at) == c;
        }

        private Part alternatives() {
            var parts = new ArrayList<Part>();
            parts.add(sequence());
            while (isAt('|')) {
                at++;
                parts.add(sequence());
            }
            return parts.size() == 1 ? parts.getFirst() : oneOf(parts);
        }

        private static Part oneOf(List<Part> parts) {
            var whole = new TreeSet<String>();
            var needed = new TreeSet<String>();
            var allWhole = true;
            var allNeeded = true;
            for (var part : parts) {
                allWhole &= part.whole() != null;
                allNeeded &= part.needed() != null;
                if (part.whole() != null) {
                    whole.addAll(part.whole());
                }
                if (part.needed() != null) {
                    needed.addAll(part.needed());
                }
            }
            return new Part(allWhole && whole.size() <= MOST_TOGETHER ? whole : null, allNeeded ? needed : null);
        }

        private Part sequence() {
            var candidates = new ArrayList<Set<String>>();
            Set<String> run = Set.of("");
            var unbroken = true;
            while (at < expression.length() && !isAt('|') && !isAt(')')) {
                var next = quantified(atom());
                if (next.needed() != null) {
                    candidates.add(next.needed());
                }
                var longer = next.whole() == null ? null : joined(run, next.whole());
                if (longer == null) {
                    unbroken = false;
                    addUseful(run, candidates);
                    run = next.whole() == null ? Set.of("") : next.whole();
                } else {
                    run = longer;
                }
            }
            addUseful(run, candidates);
            return new Part(unbroken ? run : null, best(candidates));
        }

        private static void addUseful(Set<String> run, List<Set<String>> candidates) {
            var useful = useful(run);
            if (useful != null) {
                candidates.add(useful);
            }
        }

        /// The one whose shortest run is longest; of several, the smallest.
        private static @Nullable Set<String> best(List<Set<String>> candidates) {
            return candidates.stream()
                    .max(Comparator.<Set<String>>comparingInt(runs -> Math.min(4, runs.stream().mapToInt(String::length).min().orElse(0)))
                            .thenComparingInt(runs -> -runs.size()))
                    .orElse(null);
        }

        private static @Nullable Set<String> joined(Set<String> starts, Set<String> ends) {
            if (starts.size() * ends.size() > MOST_TOGETHER) {
                return null;
            }
            var all = new TreeSet<String>();
            starts.forEach(start -> ends.forEach(end -> all.add(start + end)));
            return all;
        }

        private Part quantified(Part part) {
            if (at >= expression.length() || QUANTIFIERS.indexOf(expression.charAt(at)) < 0) {
                return part;
            }
            var quantifier = expression.charAt(at++);
            var fromNone = quantifier == '?' || quantifier == '*';
            if (quantifier == '{') {
                var end = expression.indexOf('}', at);
                fromNone = expression.startsWith("0", at) || end < 0;
                at = end < 0 ? expression.length() + 1 : end + 1;
            }
            if (isAt('+') || isAt('?')) {
                at++;
            }
            if (quantifier == '?' && part.whole() != null) {
                var perhaps = new TreeSet<>(part.whole());
                perhaps.add("");
                return new Part(perhaps, null);
            }
            return new Part(null, fromNone ? null : part.needed());
        }

        private Part atom() {
            var c = expression.charAt(at++);
            return switch (c) {
                case '(' -> group();
                case '[' -> oneCharacter();
                case '\\' -> escaped();
                case '.' -> Part.ANYTHING;
                case '^', '$' -> Part.NOTHING;
                default -> Part.exactly(List.of(String.valueOf(c)));
            };
        }

        private Part group() {
            var lookedAt = false;
            if (isAt('?')) {
                at++;
                lookedAt = !isAt(':');
                var behind = isAt('<');
                at += behind ? 1 : 0;
                if (lookedAt && !isAt('=') && !isAt('!')) {
                    at = expression.length() + 1; // flags and names of groups: not known here
                    return Part.ANYTHING;
                }
                at++;
            }
            var inside = alternatives();
            at++; // the bracket
            return lookedAt ? Part.NOTHING : inside;
        }

        /// A class of characters; a short list of letters counts as that.
        private Part oneCharacter() {
            var from = at;
            var depth = 1;
            while (depth > 0 && at < expression.length()) {
                var c = expression.charAt(at++);
                if (c == '\\') {
                    at++;
                } else if (c == '[') {
                    depth++;
                } else if (c == ']') {
                    depth--;
                }
            }
            var inside = expression.substring(from, Math.max(from, Math.min(at - 1, expression.length())));
            var plain = inside.length() <= 4 && inside.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ');
            return plain ? Part.exactly(inside.chars().mapToObj(Character::toString).toList()) : Part.ANYTHING;
        }

        private Part escaped() {
            var c = at < expression.length() ? expression.charAt(at++) : ' ';
            if (c == 'b') {
                return Part.NOTHING;
            }
            if (c == 'p' || c == 'P') {
                at = expression.indexOf('}', at) + 1;
                return at == 0 ? Part.NOTHING : Part.ANYTHING;
            }
            return Character.isLetterOrDigit(c) ? Part.ANYTHING : Part.exactly(List.of(String.valueOf(c)));
        }
    }
}
