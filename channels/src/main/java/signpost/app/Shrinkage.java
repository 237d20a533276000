package signpost.app;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import signpost.kb.content.ContentBundle;

/// New content of which more than half is missing, though every rule passes: a copy that broke off, most likely.
final class Shrinkage {
    private static final String PLACES = "places/";

    private Shrinkage() {}

    /// Why new content looks like the rest of the old; null if it does not.
    static @Nullable String between(ContentBundle old, ContentBundle now) {
        var lost = new ArrayList<String>();
        compare("services", old.services().size(), now.services().size(), lost);
        compare("terms", old.jargon().size(), now.jargon().size(), lost);
        compare("intents", old.phrases().intents().size(), now.phrases().intents().size(), lost);
        for (var name : old.files().names().tailSet(PLACES)) {
            if (name.startsWith(PLACES)) {
                compare("bytes in " + name, size(old, name), size(now, name), lost);
            }
        }
        return lost.isEmpty() ? null : String.join(", ", lost) + ". If that is meant, restart the service";
    }

    private static int size(ContentBundle bundle, String name) {
        return bundle.files().has(name) ? bundle.files().bytes(name).length : 0;
    }

    private static void compare(String what, int old, int now, List<String> lost) {
        if (2 * now < old) {
            lost.add(now + " " + what + " instead of " + old);
        }
    }
}
