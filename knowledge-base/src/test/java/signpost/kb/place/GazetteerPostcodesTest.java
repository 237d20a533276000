package signpost.kb.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.directory.Place;
import signpost.core.directory.PlaceAnswer;

/// Postcodes as they are typed.
class GazetteerPostcodesTest {

    @ParameterizedTest
    @CsvSource({
        "TN13 1AA, sevenoaks", "tn131aa, sevenoaks", "Tn13  1aa, sevenoaks", "TN13-1AA, sevenoaks", "TN13.1AA, sevenoaks", "TNl3 1AA, sevenoaks",
        "TNI3 IAA, sevenoaks", "CT1O 2AB, thanet", "ct2O 1aa, folkestone-hythe", "TN13 1ZZ, sevenoaks", "me 7 4ab, medway", "ME7 4AB, medway",
        "tn23 2ab, ashford", "CT9 1ST, thanet", "ct9, thanet", "TN13 5, sevenoaks", "da9, dartford", "me10, swale", "my postcode is DA12 1AA, gravesham",
        "ct9 1st floor, thanet", "in me4 with 2 kids, medway", "me2, medway"
    })
    @Tag("SAFE-07")
    void aPostcodeIsReadHoweverItIsTyped(String typed, String area) {
        assertThat(Places.area(typed)).isEqualTo(area);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S47 enquiry", "near the M20", "on the M2", "he hit me 2 times", "it happened to me2 last year", "text me 4 help",
        "does ne1 know", "b4 he gets home", "alright m8 can you help", "he tells me 1st thing", "mel is 4th", "the CO2 alarm", "section 17 and s20",
        "she is 14 2day", "call dai 2nite"})
    @Tag("SAFE-07")
    void whatOnlyLooksLikeAPostcodeIsNone(String typed) {
        assertThat(Places.area(typed)).isEqualTo("none");
    }

    @Test
    @Tag("SAFE-39")
    void noAnswerHoldsAPostcodeOrAPartOfOne() {
        var typed = new ArrayList<String>(Places.TABLES.codes().outcodes().keySet());
        typed.addAll(Places.TABLES.codes().exceptions().keySet());
        Places.TABLES.codes().sectors().keySet().forEach(sector -> typed.addAll(List.of(sector, sector + "AA")));
        for (var code : typed) {
            switch (Places.find("she lives at " + code + " now")) {
                case PlaceAnswer.Known known -> assertIsDistrictAlone(known.place());
                case PlaceAnswer.OneOf several -> several.candidates().forEach(GazetteerPostcodesTest::assertIsDistrictAlone);
                default -> assertThat(Places.find(code)).isEqualTo(new PlaceAnswer.Outside());
            }
        }
    }

    private static void assertIsDistrictAlone(Place place) {
        assertThat(place.name()).isEqualTo(place.district().label()).doesNotContainPattern("[0-9]");
    }
}
