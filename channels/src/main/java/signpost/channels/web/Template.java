package signpost.channels.web;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page with places to fill, written `{{name}}`. What is filled in is not searched for places again.
record Template(String page) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

    /// Fills every place; the parts are HTML already.
    ///
    /// @throws IllegalArgumentException if the page has a place that is not given
    String fill(Map<String, String> parts) {
        return PLACE.matcher(page).replaceAll(found -> {
            var part = parts.get(found.group(1));
            if (part == null) {
                throw new IllegalArgumentException("Nothing to put in " + found.group());
            }
            return Matcher.quoteReplacement(part);
        });
    }
}
