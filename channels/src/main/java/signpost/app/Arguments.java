package signpost.app;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A command line taken apart: options with and without a value, and the words between them.
///
/// @param values options with their values
/// @param flags  options without one
/// @param words  everything else, in order
record Arguments(Map<String, String> values, Set<String> flags, List<String> words) {

    /// Reads a command line; after `--` everything is a word.
    ///
    /// @throws UsageException for an option that is not known, is repeated, or lacks its value
    static Arguments read(List<String> args, Set<String> withValue, Set<String> without) {
        var values = new HashMap<String, String>();
        var flags = new HashSet<String>();
        var words = new ArrayList<String>();
        for (var i = 0; i < args.size(); i++) {
            var arg = args.get(i);
            if (arg.equals("--")) {
                words.addAll(args.subList(i + 1, args.size()));
                break;
            } else if (without.contains(arg)) {
                flags.add(arg);
            } else if (withValue.contains(arg)) {
                i++;
                if (i == args.size() || values.put(arg, args.get(i)) != null) {
                    throw new UsageException(arg + " takes one value.");
                }
            } else if (arg.startsWith("--")) {
                throw new UsageException("There is no option " + arg + " here. See ./signpost --help");
            } else {
                words.add(arg);
            }
        }
        return new Arguments(Map.copyOf(values), Set.copyOf(flags), List.copyOf(words));
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }

    /// A whole number within bounds, both inclusive.
    int number(String option, int otherwise, int most) {
        var said = values.get(option);
        if (said == null) {
            return otherwise;
        }
        if (!said.matches("\\d{1,9}") || Integer.parseInt(said) > most) {
            throw new UsageException(option + " takes a number from 0 to " + most + ".");
        }
        return Integer.parseInt(said);
    }

    /// A time with its offset, such as 2026-07-03T23:10+01:00.
    Optional<Instant> time(String option) {
        return value(option).map(said -> {
            try {
                return OffsetDateTime.parse(said).toInstant();
            } catch (DateTimeException malformed) {
                throw new UsageException(option + " takes a time such as 2026-07-03T23:10+01:00.");
            }
        });
    }

    void noWords() {
        if (!words.isEmpty()) {
            throw new UsageException("Nothing is expected after the options. See ./signpost --help");
        }
    }
}
