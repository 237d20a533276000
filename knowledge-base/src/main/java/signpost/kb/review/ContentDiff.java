package signpost.kb.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import signpost.kb.content.ContentBundle;
import signpost.kb.review.Fact.Kind;

/// What changed between two states of the content, fact by fact: numbers, hours and links first, because they can cost a life.
///
/// @param changes in the order of the later content, things that are gone last within their kind
public record ContentDiff(List<Change> changes) {

    /// One fact that is not what it was.
    ///
    /// @param before null for a new fact
    /// @param after  null for one that is gone
    record Change(Kind kind, String about, @Nullable String before, @Nullable String after) {
        String line() {
            if (before == null) {
                return "+ " + about + ": " + after;
            }
            return after == null ? "- " + about + ": " + before : "~ " + about + ": " + before + "  ->  " + after;
        }
    }

    public ContentDiff {
        changes = List.copyOf(changes);
    }

    /// Compares two states.
    public static ContentDiff between(ContentBundle before, ContentBundle after) {
        var old = byName(before);
        var now = byName(after);
        var changes = new ArrayList<Change>();
        now.forEach((about, fact) -> {
            var was = old.get(about);
            if (was == null || !Objects.equals(was.says(), fact.says())) {
                changes.add(new Change(fact.kind(), about, was == null ? null : was.says(), fact.says()));
            }
        });
        old.forEach((about, fact) -> {
            if (!now.containsKey(about)) {
                changes.add(new Change(fact.kind(), about, fact.says(), null));
            }
        });
        return new ContentDiff(changes);
    }

    private static Map<String, Fact> byName(ContentBundle bundle) {
        var facts = new LinkedHashMap<String, Fact>();
        Facts.of(bundle).forEach(fact -> facts.put(fact.about(), fact));
        return facts;
    }

    /// For people: a heading for each kind that has changes, and a line for each change.
    public String text() {
        if (changes.isEmpty()) {
            return "Nothing that people read, and no route, has changed." + System.lineSeparator();
        }
        var text = new StringBuilder();
        Arrays.stream(Kind.values()).forEach(kind -> {
            var ofKind = changes.stream().filter(change -> change.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                text.append(text.isEmpty() ? "" : System.lineSeparator());
                text.append(kind.heading()).append(" (").append(ofKind.size()).append(')').append(System.lineSeparator());
                ofKind.forEach(change -> text.append(change.line()).append(System.lineSeparator()));
            }
        });
        return text.toString();
    }
}
