package signpost.app;

import java.util.ArrayList;
import java.util.List;

/// Two texts line by line: what is gone with `-` in front, what is new with `+`, what stays with a blank.
final class LineDiff {
    private static final int AROUND = 3;

    private final List<String> before;
    private final List<String> now;

    /// The length of the longest common rest, from each pair of lines on.
    private final int[][] common;

    private LineDiff(List<String> before, List<String> now) {
        this.before = before;
        this.now = now;
        this.common = new int[before.size() + 1][now.size() + 1];
        for (var i = before.size() - 1; i >= 0; i--) {
            for (var j = now.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    /// The lines that differ, with three lines around each; empty for equal texts.
    static List<String> of(String before, String now) {
        var all = new LineDiff(before.lines().toList(), now.lines().toList()).all();
        var shown = new ArrayList<String>();
        for (var i = 0; i < all.size(); i++) {
            var near = all.subList(Math.max(0, i - AROUND), Math.min(all.size(), i + AROUND + 1));
            if (near.stream().anyMatch(line -> !line.startsWith(" "))) {
                shown.add(all.get(i));
            } else if (!shown.isEmpty() && !shown.getLast().isEmpty()) {
                shown.add("");
            }
        }
        return List.copyOf(shown);
    }

    private List<String> all() {
        var lines = new ArrayList<String>();
        var i = 0;
        var j = 0;
        while (i < before.size() || j < now.size()) {
            if (i < before.size() && j < now.size() && before.get(i).equals(now.get(j))) {
                lines.add("  " + now.get(j));
                i++;
                j++;
            } else if (j == now.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add("- " + before.get(i++));
            } else {
                lines.add("+ " + now.get(j++));
            }
        }
        return lines;
    }
}
