package signpost.kb.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What must be impossible to output, whatever else holds: `deny-list.tsv`, with the columns kind, value and why.
///
/// Digits are compared as whole numbers, mail by its ending, web addresses by their host.
record DenyList(List<Entry> entries) {
    private static final String FILE = "deny-list.tsv";

    /// @param kind `phone`, `email` or `domain`
    /// @param why  in words for editors
    record Entry(String kind, String value, String why) {
        private boolean isAmong(Found found) {
            return switch (kind) {
                case "phone" -> found.numbers.contains(value);
                case "email" -> found.mails.stream().anyMatch(mail -> mail.endsWith(value.toLowerCase(Locale.ROOT)));
                default -> found.hosts.stream().anyMatch(host -> host.equals(value) || host.endsWith("." + value));
            };
        }
    }

    /// What a text holds that could be on the list.
    private record Found(List<String> numbers, List<String> mails, List<String> hosts) {
        static Found in(String text) {
            var mails = Numbers.mails(text).stream().map(mail -> mail.toLowerCase(Locale.ROOT)).toList();
            return new Found(Numbers.whole(text), mails, Numbers.hosts(text));
        }
    }

    DenyList {
        entries = List.copyOf(entries);
    }

    /// @throws IllegalStateException if the list is missing: content without it must not be checked, let alone shown
    static DenyList in(ContentFiles files) {
        if (!files.has(FILE)) {
            throw new IllegalStateException(files.shown(FILE) + " is missing");
        }
        return of(files.text(FILE));
    }

    static DenyList of(String tsv) {
        return new DenyList(tsv.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t"))
                .map(cells -> new Entry(cells[0], cells[1], cells[2]))
                .toList());
    }

    /// The first entry that occurs in a text.
    Optional<Entry> firstIn(String text) {
        var found = Found.in(text);
        return entries.stream().filter(entry -> entry.isAmong(found)).findFirst();
    }
}
