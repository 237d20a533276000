package signpost.channels.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import signpost.channels.http.Form;
import signpost.channels.http.RequestBody;
import signpost.channels.http.RequestClock;
import signpost.channels.http.RouteGroup;
import signpost.core.directory.District;
import signpost.core.directory.Grade;
import signpost.core.directory.Place;
import signpost.core.directory.PlaceAnswer;
import signpost.core.directory.PlaceFinder;
import signpost.core.directory.ReferralPathway.Situation;

/// `/professionals`: the referral route for a place and a grade, without JavaScript, on one printed sheet.
///
/// An address holds at most a district and a grade; a place or a postcode is posted, and is not read back (SAFE-25, SAFE-02).
public final class ProfessionalsPage implements RouteGroup {
    private final Supplier<Sheet> sheets;
    private final RequestClock clock;
    private final Template template;

    /// What one request is answered from.
    public record Sheet(PathwayAnswers answers, PlaceFinder places, PathwayQuestions questions) {}

    /// @param sheets gives the current one; asked once a request
    public ProfessionalsPage(Supplier<Sheet> sheets, RequestClock clock, URI exit) {
        this.sheets = sheets;
        this.clock = clock;
        this.template = new Template(new WebFiles(exit).page("professionals-template.html"));
    }

    /// What was filled in, the place aside.
    ///
    /// @param grade as picked; null if none is
    record Filled(@Nullable Grade grade, @Nullable Boolean child, @Nullable Boolean adult, @Nullable Boolean agreed) {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/professionals", this::linked);
        routes.post("/professionals", this::posted);
    }

    /// What stands first on the page, and the area it is about.
    ///
    /// @param district null if none is known
    private record Lead(String html, @Nullable District district) {}

    /// One request: what it is answered from, what was filled in, and when.
    private record Request(Sheet sheet, ProfessionalsView view, Filled filled, Instant at) {
        static Request of(Sheet sheet, Filled filled, Instant at) {
            return new Request(sheet, new ProfessionalsView(sheet.questions()), filled, at);
        }
    }

    private void linked(Context ctx) {
        var area = ctx.queryParam("area");
        var grade = ctx.queryParam("grade");
        var district = Optional.ofNullable(area).flatMap(District::ofSlug);
        var filled = new Filled(Optional.ofNullable(grade).flatMap(Grade::ofSlug).orElse(null), null, null, null);
        var request = Request.of(sheets.get(), filled, clock.now(ctx));
        var unknown = (area != null && district.isEmpty()) || (grade != null && filled.grade() == null);
        if (unknown) {
            send(ctx.status(400), request, new Lead(ProfessionalsView.UNKNOWN, null));
        } else {
            send(ctx, request, district.map(d -> linked(request, d)).orElseGet(() -> new Lead(ProfessionalsView.INTRO, null)));
        }
    }

    private static Lead linked(Request request, District district) {
        var grade = request.filled().grade();
        return new Lead(grade == null ? ProfessionalsView.gradeLinks(district) : answer(request, district, grade, true), district);
    }

    private void posted(Context ctx) {
        var form = RequestBody.form(ctx);
        var filled = new Filled(
                Grade.ofSlug(form.first("grade")).orElse(null), flag(form, "child"), flag(form, "adult"), flag(form, "agreed"));
        var request = Request.of(sheets.get(), filled, clock.now(ctx));
        send(ctx, request, District.ofSlug(form.first("area"))
                .map(district -> result(request, district))
                .orElseGet(() -> found(request, form.first("place"))));
    }

    private static Lead found(Request request, String place) {
        return switch (request.sheet().places().find(place)) {
            case PlaceAnswer.Known(var known, var assumed) -> {
                var result = result(request, known.district());
                yield new Lead((assumed ? ProfessionalsView.taken(known) : "") + result.html(), known.district());
            }
            case PlaceAnswer.OneOf(var candidates) -> new Lead(request.view().which(candidates, request.filled()), null);
            case PlaceAnswer.KentOnly() -> new Lead(request.view().which(everywhere(), request.filled()), null);
            case PlaceAnswer.Outside() -> new Lead(ProfessionalsView.OUTSIDE, null);
            case PlaceAnswer.NoneNamed() -> new Lead(ProfessionalsView.NOT_FOUND, null);
        };
    }

    private static List<Place> everywhere() {
        return Arrays.stream(District.values()).map(d -> new Place(d, d.label())).toList();
    }

    private static Lead result(Request request, District district) {
        var filled = request.filled();
        var grade = filled.grade();
        return new Lead(
                grade == null ? request.view().gradeMissing(district, filled) : answer(request, district, grade, false), district);
    }

    private static String answer(Request request, District district, Grade grade, boolean linked) {
        var filled = request.filled();
        var situation = new Situation(district, grade, filled.child(), filled.adult(), filled.agreed());
        return request.view().answer(request.sheet().answers().answer(situation, request.at()), linked);
    }

    private static @Nullable Boolean flag(Form form, String name) {
        return switch (form.first(name)) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    /// Where no grade is picked, the map shows who takes high risk: of the grades, the one in which seconds count.
    private void send(Context ctx, Request request, Lead lead) {
        var filled = request.filled();
        var shown = filled.grade() == null ? Grade.HIGH : filled.grade();
        var map = new DistrictMap(request.sheet().answers().takers(shown, request.at()), shown);
        var picked = new DistrictMap.Picked(lead.district(), filled.grade());
        ctx.html(template.fill(Map.of("title", ProfessionalsView.TITLE, "body", request.view().page(lead.html(), picked, filled, map))));
    }
}
