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

    private void linked(Context ctx) {
        var area = ctx.queryParam("area");
        var grade = ctx.queryParam("grade");
        var district = Optional.ofNullable(area).flatMap(District::ofSlug);
        var filled = new Filled(Optional.ofNullable(grade).flatMap(Grade::ofSlug).orElse(null), null, null, null);
        var sheet = sheets.get();
        var view = new ProfessionalsView(sheet.questions());
        var unknown = (area != null && district.isEmpty()) || (grade != null && filled.grade() == null);
        if (unknown) {
            send(ctx.status(400), view.unknown() + view.form(null, filled));
        } else if (district.isPresent() && filled.grade() != null) {
            send(ctx, result(sheet, new Place(district.get(), district.get().label()), filled, clock.now(ctx)));
        } else {
            send(ctx, view.intro() + view.form(district.orElse(null), filled));
        }
    }

    private void posted(Context ctx) {
        var form = RequestBody.form(ctx);
        var filled = new Filled(
                Grade.ofSlug(form.first("grade")).orElse(null), flag(form, "child"), flag(form, "adult"), flag(form, "agreed"));
        var at = clock.now(ctx);
        var sheet = sheets.get();
        send(ctx, District.ofSlug(form.first("area"))
                .map(district -> result(sheet, new Place(district, district.label()), filled, at))
                .orElseGet(() -> found(sheet, form.first("place"), filled, at)));
    }

    private String found(Sheet sheet, String place, Filled filled, Instant at) {
        var view = new ProfessionalsView(sheet.questions());
        return switch (sheet.places().find(place)) {
            case PlaceAnswer.Known(var known, var assumed) ->
                (assumed ? view.taken(known) : "") + result(sheet, known, filled, at);
            case PlaceAnswer.OneOf(var candidates) -> view.which(candidates, filled) + view.form(null, filled);
            case PlaceAnswer.KentOnly() -> view.which(everywhere(), filled) + view.form(null, filled);
            case PlaceAnswer.Outside() -> view.outside() + view.form(null, filled);
            case PlaceAnswer.NoneNamed() -> view.notFound() + view.form(null, filled);
        };
    }

    private static List<Place> everywhere() {
        return Arrays.stream(District.values()).map(d -> new Place(d, d.label())).toList();
    }

    private String result(Sheet sheet, Place place, Filled filled, Instant at) {
        var view = new ProfessionalsView(sheet.questions());
        var grade = filled.grade();
        if (grade == null) {
            return view.gradeMissing() + view.form(place.district(), filled);
        }
        var situation = new Situation(place.district(), grade, filled.child(), filled.adult(), filled.agreed());
        return view.answer(sheet.answers().answer(situation, at)) + view.form(place.district(), filled);
    }

    private static @Nullable Boolean flag(Form form, String name) {
        return switch (form.first(name)) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    private void send(Context ctx, String body) {
        ctx.html(template.fill(Map.of("body", ProfessionalsView.HEADING + body)));
    }
}
