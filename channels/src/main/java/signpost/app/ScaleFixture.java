package signpost.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import signpost.core.directory.District;
import signpost.core.directory.TaxonomyTerm;
import signpost.kb.content.ContentBundle;

/// Made-up services for [ScaleBench], as the files of a content folder: the real content with so many services more. The same seed gives the
/// same files. The numbers are those set aside for drama.
public final class ScaleFixture {
    /// As many as an organisation of the real content may have.
    private static final int IN_A_FILE = 5;

    private static final long SEED = 20_261_122;
    private static final List<String> HOURS = List.of(
            "hours: always",
            "hours: unknown",
            """
            hours: weekly
                    weekly:
                      - {days: [mon, tue, wed, thu, fri], from: "09:00", to: "17:00"}
                    bank-holidays: closed""",
            """
            hours: weekly
                    weekly:
                      - {days: [mon, tue, wed], from: "09:30", to: "11:30"}
                      - {days: [mon, tue, wed], from: "12:30", to: "14:30"}
                      - {days: [sat], from: "10:00", to: "13:00"}
                    bank-holidays: unknown""");
    private static final List<String> WIDER = List.of("kent", "medway", "kent-and-medway", "england", "uk");

    private final Random random = new Random(SEED);
    private final List<String> needs;

    private ScaleFixture(List<String> needs) {
        this.needs = needs;
    }

    /// Fills an empty folder.
    public static void write(Path folder, ContentBundle real, int services) throws IOException {
        for (var name : real.files().names()) {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, real.files().bytes(name));
        }
        var made = new ScaleFixture(real.taxonomy().stream().map(TaxonomyTerm::id).toList());
        for (var first = 0; first < services; first += IN_A_FILE) {
            var last = Math.min(services, first + IN_A_FILE);
            Files.writeString(
                    folder.resolve("organizations/made-up-%05d.yaml".formatted(first)), made.organization(first, last));
        }
    }

    private String organization(int first, int last) {
        return "organization: made-up-%05d%nname: Made-up organisation %d%nservices:%n".formatted(first, first)
                + IntStream.range(first, last).mapToObj(this::service).collect(Collectors.joining());
    }

    private String service(int number) {
        return """
          - service: made-up-service-%1$05d
            name: Made-up service %1$d
            summary: >-
              Listens to people who are hurt or afraid, and helps them to plan what they want to do next. It is free and you can stay anonymous.
            short: Listens, and helps you to plan what you do next.
            for: Anyone who is worried, of any gender.
            publish: public
            needs: [%2$s, %3$s]
            gender: any
            area: %4$s
            phones:
              - number: 01632 96%5$04d
                kind: voice
                cost: standard
                hours-text: As the service says
                short-hours: As the service says
                %6$s
            links:
              - label: Made-up service
                href: https://www.example.org/%1$d
            call: Somebody answers and listens. You do not have to give your name.
            assurance:
              source: made up for a measurement
              checked: 2026-11-21
              by: content editor
              how: made up
              tier: quarterly
              review-by: 2027-02-19
        """.formatted(number, any(needs), any(needs), area(), number % 1000, any(HOURS));
    }

    /// As in the real content, most services help in one district or two.
    private String area() {
        var districts = List.of(District.values());
        return switch (random.nextInt(3)) {
            case 0 -> any(WIDER);
            case 1 -> "[" + any(districts).slug() + "]";
            default -> "[" + any(districts).slug() + ", " + any(districts).slug() + "]";
        };
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
