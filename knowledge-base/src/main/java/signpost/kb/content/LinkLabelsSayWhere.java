package signpost.kb.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import signpost.kb.content.Draft.ServiceAt;

/// The words of a link say where it leads, also to somebody who hears nothing but the links, and no two links of a service say the same of two pages.
final class LinkLabelsSayWhere implements ContentRule {
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?:click|tap|press|go|see)? ?(?:here|this)|(?:this |the |a )?(?:link|page|web ?page|site)|(?:read |learn |find out )?more(?: information)?|click|click .*",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "link-label-says-where";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var problems = new ArrayList<ContentProblem>();
        draft.services().forEach(service -> links(service, problems));
        return problems;
    }

    private void links(ServiceAt service, List<ContentProblem> problems) {
        var links = service.entry().access().links();
        Map<String, String> seen = new HashMap<>();
        for (var i = 0; i < links.size(); i++) {
            var label = links.get(i).label().strip();
            var spot = service.at("/links/" + i + "/label");
            if (SAYS_NOTHING.matcher(label).matches()) {
                problems.add(ContentProblem.error(spot, "\"" + label + "\" does not say where the link leads. Name the page.", id()));
            }
            if (!Numbers.webs(label).isEmpty()) {
                problems.add(ContentProblem.error(spot, "An address is no label. Name the page in words.", id()));
            }
            var first = seen.putIfAbsent(label.toLowerCase(Locale.ROOT), links.get(i).href());
            if (first != null && !first.equals(links.get(i).href())) {
                problems.add(ContentProblem.error(spot, "Two pages of this service have one label. Change one of them.", id()));
            }
        }
    }
}
