package signpost.channels.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import signpost.channels.http.Admission;
import signpost.channels.http.ErrorAnswer;
import signpost.channels.http.Json;
import signpost.channels.http.RequestClock;
import signpost.channels.http.RouteGroup;
import signpost.core.directory.District;
import signpost.core.directory.Grade;
import signpost.core.directory.ReferralPathway.Situation;

/// `GET /api/directory/routes`: the referral pathway as JSON.
public final class DirectoryRoutes implements RouteGroup {
    private static final Set<String> KNOWN = Set.of("area", "grade", "child", "adult", "agreed");

    private final Supplier<PathwayAnswers> answers;
    private final Admission admission;
    private final RequestClock clock;
    private final WebRenderer renderer = new WebRenderer();

    /// @param answers gives the current ones; asked once a request
    public DirectoryRoutes(Supplier<PathwayAnswers> answers, Admission admission, RequestClock clock) {
        this.answers = answers;
        this.admission = admission;
        this.clock = clock;
    }

    /// The answer on the wire.
    ///
    /// @param always ids of the services that stand under every answer; their records are among the services
    record Routes(
            String area,
            String grade,
            List<PathwayAnswers.StepWords> steps,
            List<TurnResponse.ServiceBody> services,
            List<String> always,
            List<String> notes) {
        Routes {
            steps = List.copyOf(steps);
            services = List.copyOf(services);
            always = List.copyOf(always);
            notes = List.copyOf(notes);
        }
    }

    /// What a request for an unknown area or grade gets: what is known.
    record Known(String error, String help, List<String> areas, List<String> grades) {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/directory/routes", this::routes);
    }

    private void routes(Context ctx) {
        var oneEach = ctx.queryParamMap().values().stream().allMatch(values -> values.size() == 1);
        if (!oneEach || !KNOWN.containsAll(ctx.queryParamMap().keySet())) {
            throw new BadRequestResponse();
        }
        var area = Optional.ofNullable(ctx.queryParam("area")).flatMap(District::ofSlug);
        var grade = Optional.ofNullable(ctx.queryParam("grade")).flatMap(Grade::ofSlug);
        if (area.isEmpty() || grade.isEmpty()) {
            Json.send(ctx.status(400), known());
            return;
        }
        var situation = new Situation(area.get(), grade.get(), flag(ctx, "child"), flag(ctx, "adult"), flag(ctx, "agreed"));
        var at = clock.now(ctx);
        Json.send(ctx, admission.browser(ctx).admit(() -> wire(answers.get().answer(situation, at))));
    }

    private Routes wire(PathwayAnswers.Answer answer) {
        return new Routes(
                answer.situation().district().slug(),
                answer.situation().grade().slug(),
                answer.steps(),
                answer.services().stream().map(renderer::service).toList(),
                answer.always(),
                PathwayAnswers.NOTES);
    }

    private static Known known() {
        return new Known(
                ErrorAnswer.code(400),
                ErrorAnswer.HELP,
                Arrays.stream(District.values()).map(District::slug).toList(),
                Arrays.stream(Grade.values()).map(Grade::slug).toList());
    }

    private static @Nullable Boolean flag(Context ctx, String name) {
        var said = ctx.queryParam(name);
        if (said == null) {
            return null;
        }
        return switch (said) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadRequestResponse();
        };
    }
}
