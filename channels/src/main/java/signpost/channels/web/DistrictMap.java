package signpost.channels.web;

import static signpost.core.directory.District.ASHFORD;
import static signpost.core.directory.District.CANTERBURY;
import static signpost.core.directory.District.DARTFORD;
import static signpost.core.directory.District.DOVER;
import static signpost.core.directory.District.FOLKESTONE_HYTHE;
import static signpost.core.directory.District.GRAVESHAM;
import static signpost.core.directory.District.MAIDSTONE;
import static signpost.core.directory.District.MEDWAY;
import static signpost.core.directory.District.SEVENOAKS;
import static signpost.core.directory.District.SWALE;
import static signpost.core.directory.District.THANET;
import static signpost.core.directory.District.TONBRIDGE_MALLING;
import static signpost.core.directory.District.TUNBRIDGE_WELLS;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.District;
import signpost.core.directory.Grade;
import signpost.core.message.Message;

/// Who takes a grade where: a tile for each district, laid out roughly as on a map, and the same as a table. Pure.
///
/// A colour and a letter stand for the same services; the colours come round again after [#COLOURS], the letters do not.
final class DistrictMap {
    /// From west to east, the north first. `professionals.css` starts the last row one tile further in.
    private static final List<List<District>> ROWS = List.of(
            List.of(DARTFORD, GRAVESHAM, MEDWAY, SWALE, THANET),
            List.of(SEVENOAKS, TONBRIDGE_MALLING, MAIDSTONE, CANTERBURY, DOVER),
            List.of(TUNBRIDGE_WELLS, ASHFORD, FOLKESTONE_HYTHE));

    private static final int COLOURS = 6;

    private final List<PathwayAnswers.Taker> takers;
    private final Grade grade;
    private final List<String> groups;

    /// @param takers for the grade shown, in the order of the districts
    DistrictMap(List<PathwayAnswers.Taker> takers, Grade grade) {
        this.takers = List.copyOf(takers);
        this.grade = grade;
        this.groups = takers.stream().map(DistrictMap::names).distinct().toList();
    }

    /// What a person has picked so far: it is marked on the map, and a grade goes on with its links.
    record Picked(@Nullable District district, @Nullable Grade grade) {
        /// Where a tile leads: an area, and the grade if one is picked (SAFE-25).
        String link(District to) {
            return address(to, grade);
        }
    }

    /// The page of an area and, if it is picked, a grade.
    static String address(District area, @Nullable Grade grade) {
        return "/professionals?area=" + area.slug() + (grade == null ? "" : "&amp;grade=" + grade.slug());
    }

    String html(Picked picked) {
        return "<h2>Who takes " + PathwayAnswers.words(grade) + ", by area</h2>"
                + Html.element("p", picked.grade() == null
                        ? "Pick an area, then a grade. Each letter and colour stands for the service that takes the referral."
                        : "Pick an area. Each letter and colour stands for the service that takes the referral.")
                + "<div class=\"beside\">" + tiles(picked) + legend() + "</div>"
                + "<details class=\"table\"><summary>The same as a table, with numbers</summary>" + table() + "</details>";
    }

    private String tiles(Picked picked) {
        var tiles = ROWS.stream()
                .flatMap(row -> row.stream().map(district -> tile(district, picked)))
                .collect(Collectors.joining());
        return "<nav aria-label=\"Areas\"><ul class=\"tiles\" role=\"list\">" + tiles + "</ul></nav>";
    }

    private String tile(District district, Picked picked) {
        var names = names(taker(district));
        return "<li" + (district == ROWS.getLast().getFirst() ? " class=\"inset\"" : "") + "><a class=\"tile " + colour(names) + "\" href=\"" + picked.link(district) + "\""
                + (district == picked.district() ? " aria-current=\"true\"" : "") + ">"
                + "<b>" + Html.escape(district.label()) + "</b> <span class=\"letter\">" + letter(names)
                + "<span class=\"quiet\">: " + Html.escape(names) + "</span></span></a></li>";
    }

    private PathwayAnswers.Taker taker(District district) {
        return takers.stream().filter(taker -> taker.district() == district).findFirst().orElseThrow();
    }

    private String legend() {
        var lines = groups.stream()
                .map(names -> "<li><span class=\"key " + colour(names) + "\">" + letter(names) + "</span> " + Html.escape(names) + "</li>")
                .collect(Collectors.joining());
        return "<ul class=\"legend\" role=\"list\">" + lines + "</ul>";
    }

    private String colour(String names) {
        return "hue-" + (groups.indexOf(names) % COLOURS + 1);
    }

    private String letter(String names) {
        return String.valueOf((char) ('A' + groups.indexOf(names)));
    }

    private static String names(PathwayAnswers.Taker taker) {
        return taker.services().stream().map(card -> card.service().name()).collect(Collectors.joining(" and "));
    }

    private String table() {
        var rows = takers.stream()
                .map(taker -> "<tr><th scope=\"row\">" + Html.escape(taker.district().label()) + "</th><td><ul role=\"list\">"
                        + taker.services().stream().map(DistrictMap::service).collect(Collectors.joining()) + "</ul></td></tr>")
                .collect(Collectors.joining());
        return "<div class=\"scroll\"><table><caption>Who takes " + PathwayAnswers.words(grade) + "</caption>"
                + "<thead><tr><th scope=\"col\">Area</th><th scope=\"col\">Service, number and hours</th></tr></thead><tbody>"
                + rows + "</tbody></table></div>";
    }

    /// A service without a number of its own also says whose number that is.
    private static String service(Message.ServiceCard card) {
        var access = card.service().access();
        return "<li>" + Html.escape(card.service().name())
                + HtmlRenderer.plainLines(card.phones())
                + (access.phones().isEmpty() && !access.call().isEmpty() ? ". " + Html.escape(access.call()) : "")
                + HtmlRenderer.overdue(card) + "</li>";
    }
}
