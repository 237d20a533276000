package signpost.kb.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signpost.core.directory.District;
import signpost.core.directory.PlaceAnswer;
import signpost.kb.place.PlaceTables.Listed;
import signpost.kb.place.PlaceTables.Sense;
import signpost.kb.place.PlaceTables.Share;

/// Every line of every table is understood as it is written.
@Tag("SAFE-07")
class GazetteerTablesTest {
    private static final PlaceTables TABLES = Places.TABLES;

    private static String expected(Optional<District> district) {
        return district.map(District::slug).orElse("out-of-area");
    }

    @Test
    void theTablesAreWhole() {
        assertThat(TABLES.codes().exceptions()).hasSize(2178);
        assertThat(TABLES.codes().sectors()).hasSize(296);
        assertThat(TABLES.codes().outcodes()).hasSize(123);
        assertThat(TABLES.names().places()).hasSizeGreaterThan(890);
        assertThat(TABLES.names().places()).extracting(Listed::district).containsOnly(District.values());
    }

    @Test
    void aFullPostcodeLiesInTheMainDistrictOfItsSector() {
        var wrong = new ArrayList<String>();
        TABLES.codes().sectors().forEach((sector, shares) -> {
            var postcode = sector + "ZZ";
            var main = expected(shares.getFirst().district());
            var small = postcode.toLowerCase(Locale.ROOT);
            for (var typed : List.of(postcode, small, postcode.replace(" ", ""), "high risk " + postcode + " two children")) {
                if (!TABLES.codes().exceptions().containsKey(postcode) && !Places.area(typed).equals(main)) {
                    wrong.add(typed + " is " + main + ", not " + Places.find(typed));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void aPostcodeThatStraysFromItsSectorLiesWhereTheTableSays() {
        var wrong = new ArrayList<String>();
        TABLES.codes().exceptions().forEach((postcode, district) -> {
            for (var typed : List.of(postcode, "client at " + postcode.toLowerCase(Locale.ROOT).replace(" ", ""))) {
                if (!Places.area(typed).equals(expected(district))) {
                    wrong.add(typed + " is " + district + ", not " + Places.find(typed));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void anOutwardCodeIsTakenWhereOneDistrictHasNearlyAllOfItAndAskedAboutWhereNot() {
        var wrong = new ArrayList<String>();
        TABLES.codes().outcodes().forEach((code, shares) -> {
            if (!fits(Places.find(code), Places.area(code), shares)) {
                wrong.add(code + " " + shares + " gave " + Places.find(code));
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static boolean fits(PlaceAnswer answer, String area, List<Share> shares) {
        var main = shares.getFirst();
        if (main.part() >= 0.95) {
            return area.equals(expected(main.district()));
        }
        var here = shares.stream().filter(s -> s.district().isPresent() && s.part() >= 0.01).toList();
        var part = here.stream().mapToDouble(Share::part).sum();
        return switch (answer) {
            case PlaceAnswer.Outside ignored -> part < 0.25;
            case PlaceAnswer.Known known -> here.size() == 1 && known.assumed();
            case PlaceAnswer.OneOf several -> several.candidates().size() == here.size();
            default -> false;
        };
    }

    @Test
    void everyNameOfEveryPlaceLeadsToItsDistrict() {
        var wrong = new ArrayList<String>();
        for (var place : TABLES.names().places()) {
            for (var name : names(place)) {
                var typed = "We live in " + name + (place.sense() == Sense.AWAY ? ", Kent" : "");
                if (!Places.districts(typed).contains(place.district())) {
                    wrong.add(typed + " is " + place.district() + ", not " + Places.find(typed));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyFurtherNameLeadsToItsDistrict() {
        var wrong = new ArrayList<String>();
        for (var more : TABLES.names().moreNames()) {
            for (var name : more.alternatives()) {
                var typed = "We live in " + name;
                if (!Places.districts(typed).contains(more.district())) {
                    wrong.add(typed + " is " + more.district() + ", not " + Places.find(typed));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyLandmarkStandsInATownOfItsDistrictAndLeadsThere() {
        var towns = new HashSet<Map.Entry<String, District>>();
        TABLES.names().places().forEach(place -> towns.add(Map.entry(place.place(), place.district())));
        assertThat(TABLES.names().landmarks()).hasSizeGreaterThan(45).allSatisfy(landmark -> {
            assertThat(towns).contains(Map.entry(landmark.town(), landmark.district()));
            var names = new ArrayList<>(landmark.alternatives());
            names.add(landmark.name());
            for (var name : names) {
                for (var typed : List.of("i was at " + name + " last night", "A&E at " + name, name)) {
                    assertThat(Places.area(typed)).as(typed).isEqualTo(landmark.district().slug());
                }
            }
        });
    }

    @Test
    void aNameThatExistsTwiceIsAskedAboutWithEachOfItsDistricts() {
        var districts = new HashMap<String, Set<District>>();
        TABLES.names().places().forEach(place -> districts
                .computeIfAbsent(place.place(), name -> EnumSet.noneOf(District.class))
                .add(place.district()));
        var shared = districts.entrySet().stream().filter(e -> e.getValue().size() > 1).toList();
        assertThat(shared).hasSizeGreaterThan(25);
        assertThat(shared).allSatisfy(e -> {
            assertThat(Places.find("I live in " + e.getKey())).as(e.getKey()).isInstanceOf(PlaceAnswer.OneOf.class);
            assertThat(Places.districts("I live in " + e.getKey())).as(e.getKey()).containsAll(e.getValue());
        });
    }

    @Test
    void aNameThatExistsTwiceIsSettledByTheNameOfTheDistrict() {
        var wrong = new ArrayList<String>();
        TABLES.names().places().stream().filter(this::isShared).forEach(place -> {
            var typed = "I live in " + place.place() + ", " + place.district().label();
            if (!Places.area(typed).equals(place.district().slug())) {
                wrong.add(typed + " gave " + Places.find(typed));
            }
        });
        assertThat(wrong).isEmpty();
    }

    private boolean isShared(Listed place) {
        return Places.find("I live in " + place.place()) instanceof PlaceAnswer.OneOf;
    }

    @Test
    void everyPlaceOnTheListOfPlacesOutsideIsOutside() {
        var wrong = new ArrayList<String>();
        for (var place : TABLES.names().elsewhere()) {
            var names = new ArrayList<>(place.alternatives());
            names.add(place.place());
            names.stream()
                    .filter(name -> !Places.area("I live in " + name).equals("out-of-area"))
                    .forEach(name -> wrong.add(name + " gave " + Places.find("I live in " + name)));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyNameThatAnAnswerShowsIsOneOfTheList() {
        var listed = new HashSet<String>();
        TABLES.names().places().forEach(place -> listed.add(place.place()));
        List.of(District.values()).forEach(district -> listed.add(district.label()));
        for (var place : TABLES.names().places()) {
            for (var name : names(place)) {
                if (Places.find("in " + name) instanceof PlaceAnswer.Known known) {
                    assertThat(listed).contains(known.place().name());
                }
            }
        }
    }

    @Test
    void everydayWordsNearbyTownsAndFurtherNamesSpeakOfPlacesThatAreListed() {
        var keys = new HashSet<String>();
        var places = new HashSet<Map.Entry<String, District>>();
        TABLES.names().places().forEach(place -> {
            names(place).forEach(name -> keys.add(Words.key(name)));
            places.add(Map.entry(place.place(), place.district()));
        });
        TABLES.names().moreNames().forEach(more -> {
            more.alternatives().forEach(name -> keys.add(Words.key(name)));
            places.add(Map.entry(more.place(), more.district()));
        });
        TABLES.names().landmarks().forEach(landmark -> {
            keys.add(Words.key(landmark.name()));
            landmark.alternatives().forEach(name -> keys.add(Words.key(name)));
        });
        assertThat(TABLES.words().everyday().keySet()).isSubsetOf(keys);
        assertThat(TABLES.names().nearby())
                .allSatisfy(near -> assertThat(places).contains(Map.entry(near.place(), near.district())))
                .allSatisfy(near -> assertThat(near.towns()).extracting(Words::key).isSubsetOf(keys));
    }

    @Test
    void aLineThatMeansNothingIsNamed(@TempDir Path folder) throws IOException {
        try (var files = Files.list(Path.of("content", "places"))) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        assertThat(PlaceTables.read(folder)).isEqualTo(TABLES);
        Files.writeString(folder.resolve("exceptions.tsv"), "postcode\tdistrict\nTN1 1AA\tatlantis\n");
        assertThatThrownBy(() -> PlaceTables.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("exceptions.tsv")
                .hasMessageContaining("atlantis");
    }

    private static List<String> names(Listed place) {
        var names = new ArrayList<>(place.alternatives());
        names.add(place.place());
        return names;
    }
}
