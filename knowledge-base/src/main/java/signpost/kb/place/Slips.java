package signpost.kb.place;

/// Counts letters left out, put in, changed or swapped with the next one.
final class Slips {

    private Slips() {}

    /// The fewest slips that turn one word into the other, no letter being touched twice; some larger number if there are more than allowed.
    static int between(String a, String b, int allowed) {
        var shorter = Math.min(a.length(), b.length());
        var start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        var end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        var longest = Math.max(a.length(), b.length()) - start - end;
        // One slip leaves at most two letters that differ, and they are swapped; most names are told apart here.
        return allowed == 1 && longest > 2
                ? longest
                : between(a.substring(start, a.length() - end), b.substring(start, b.length() - end));
    }

    private static int between(String a, String b) {
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var now = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(last[j], now[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            var spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return last[b.length()];
    }
}
