package signpost.kb.index;

/// Tells words apart that differ by one letter: one wrong, one missing, one too many, or two neighbours swapped.
final class OneLetter {
    private OneLetter() {}

    /// Whether the words differ by exactly one such slip. The first letter has to be right: people seldom miss it, and "stalking" is
    /// not "talking".
    static boolean wrong(String right, String written) {
        var far = Math.abs(right.length() - written.length()) > 1;
        if (far || right.isEmpty() || written.isEmpty() || right.charAt(0) != written.charAt(0) || right.equals(written)) {
            return false;
        }
        var same = 0;
        while (same < Math.min(right.length(), written.length()) && right.charAt(same) == written.charAt(same)) {
            same++;
        }
        var a = right.substring(same);
        var b = written.substring(same);
        return switch (b.length() - a.length()) {
            case 0 -> a.substring(1).equals(b.substring(1)) || swapped(a, b);
            case 1 -> b.substring(1).equals(a);
            case -1 -> a.substring(1).equals(b);
            default -> false;
        };
    }

    private static boolean swapped(String a, String b) {
        return a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }
}
