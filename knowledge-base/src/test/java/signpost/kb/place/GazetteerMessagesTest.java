package signpost.kb.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.directory.District;
import signpost.core.directory.Place;
import signpost.core.directory.PlaceAnswer;

/// Places in whole messages, as people write them.
@Tag("SAFE-07")
class GazetteerMessagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            high risk TN13 1AA two kids              | sevenoaks
            im in margate                            | thanet
            who do i call in sevenoaks               | sevenoaks
            client at CT14 7                         | dover
            her boy is at ct14 7 year old daughter   | dover
            t wells                                  | tunbridge-wells
            tunny wells                              | tunbridge-wells
            T/Wells standard risk                    | tunbridge-wells
            high risk TW                             | tunbridge-wells
            TMBC                                     | tonbridge-malling
            T&M                                      | tonbridge-malling
            F & H, medium                            | folkestone-hythe
            folkestone-hythe                         | folkestone-hythe
            Tonbridge and Malling borough            | tonbridge-malling
            i'm in Chatham with my baby              | medway
            MARGATE                                  | thanet
            HELP ME IM IN MARGATE                    | thanet
            margate's drop in                        | thanet
            st. johns, t. wells                      | tunbridge-wells
            medium. swanley. she has a cat           | sevenoaks
            Dartford/Gravesend border, DA11          | gravesham
            7oaks                                    | sevenoaks
            on the isle of sheppey                   | swale
            I live on Maidstone Road, Chatham        | medway
            Paddock Wood, Tonbridge                  | tunbridge-wells
            Rainham in Medway                        | medway
            not far from Dover                       | dover
            i work in Ashford but live in Deal       | dover
            I live in Deal but work in Ashford       | dover
            his mum lives in Dover and we live in Thanet | thanet
            moving to deal                           | dover
            deal, high risk                          | dover
            Deal Kent                                | dover
            loose, maidstone                         | maidstone
            ｍａｒｇａｔｅ                            | thanet
            """)
    void aPlaceIsFoundInAMessage(String message, String area) {
        assertThat(Places.area(message)).isEqualTo(area);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            sorry i meant tonbridge                         | tonbridge-malling
            not Ashford, Canterbury                         | canterbury
            Canterbury not Ashford                          | canterbury
            Canterbury, not in Ashford                      | canterbury
            I said Dover, sorry I meant Deal                | dover
            tonbridge sorry tunbridge wells                 | tunbridge-wells
            No longer in Dover, now in Thanet               | thanet
            Maidstone... actually Medway                    | medway
            Thanet instead of Dover                         | thanet
            I don't live in Swale. I live in Medway         | medway
            """)
    void aCorrectionIsTaken(String message, String area) {
        assertThat(Places.area(message)).isEqualTo(area);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            from Manchester, moving to Dover                | dover
            fled from Leeds to Margate                      | thanet
            I left London and am now in Folkestone          | folkestone-hythe
            moved from Dover to Ashford last year           | ashford
            moving to Ashford from Dover                    | ashford
            I used to live in Dover but now in Thanet       | thanet
            She fled Birmingham, she is staying in Swale    | swale
            I'm in Margate, he has moved to London          | thanet
            I moved from Margate to Manchester              | out-of-area
            we left kent and moved to Bristol               | out-of-area
            moved from london to kent                       | kent
            """)
    void helpIsForWhereSomebodyIsNow(String message, String area) {
        assertThat(Places.area(message)).isEqualTo(area);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            newington near sittingbourne   | swale
            newington in ramsgate          | thanet
            minster thanet                 | thanet
            Minster on Sheppey             | swale
            Ash near Sandwich              | dover
            ash near wrotham               | sevenoaks
            Ash, CT3                       | dover
            TN12, paddock wood             | tunbridge-wells
            capel, tonbridge               | tunbridge-wells
            hartley near longfield         | sevenoaks
            Broad Oak Canterbury           | canterbury
            stone in dartford              | dartford
            leeds near maidstone           | maidstone
            Luton, Chatham                 | medway
            Shoreham, Kent                 | sevenoaks
            """)
    void whatElseTheMessageSaysSettlesTheName(String message, String area) {
        assertThat(Places.area(message)).isEqualTo(area);
        assertThat(Places.find(message)).isInstanceOfSatisfying(PlaceAnswer.Known.class, known -> assertThat(known.assumed())
                .isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ash", "Newington", "Minster", "in ash", "high risk newington", "Hartley", "Capel", "Milton", "Tunbridge",
        "Boughton", "Kingsdown", "Shepway", "park wood", "Walderslade", "TN12", "tn15", "CT4",
        "tunbridge wells or tonbridge"})
    void aNameWithSeveralMeaningsHereIsAskedAbout(String message) {
        assertThat(Places.find(message)).isInstanceOfSatisfying(PlaceAnswer.OneOf.class, several -> assertThat(several.candidates())
                .hasSizeGreaterThan(1)
                .extracting(Place::district)
                .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @CsvSource({"Gillingham, MEDWAY", "rainham, MEDWAY", "im in hythe, FOLKESTONE_HYTHE", "Wrotham, TONBRIDGE_MALLING", "Stroud, MEDWAY"})
    void aNameWithOneLikelyMeaningIsTakenAndSaid(String message, District district) {
        assertThat(Places.find(message)).isInstanceOfSatisfying(PlaceAnswer.Known.class, known -> {
            assertThat(known.place().district()).isEqualTo(district);
            assertThat(known.assumed()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gillingham Kent", "Rainham, Kent", "gillingham in medway", "Margate", "Ashford", "Medway", "Strood", "Dover"})
    void nothingIsSaidWhereNothingWasAssumed(String message) {
        assertThat(Places.find(message)).isInstanceOfSatisfying(PlaceAnswer.Known.class, known -> assertThat(known.assumed())
                .isFalse());
    }

    @Test
    void theNearestPlaceGivesTheName() {
        assertThat(Places.find("Swanley, Sevenoaks")).isEqualTo(known(District.SEVENOAKS, "Swanley"));
        assertThat(Places.find("BR8, swanley")).isEqualTo(known(District.SEVENOAKS, "Swanley"));
        assertThat(Places.find("swale borough")).isEqualTo(known(District.SWALE, "Swale"));
        assertThat(Places.find("tonbridge & malling")).isEqualTo(known(District.TONBRIDGE_MALLING, "Tonbridge and Malling"));
    }

    private static PlaceAnswer known(District district, String name) {
        return new PlaceAnswer.Known(new Place(district, name), false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kent", "i live in kent", "west kent", "East Kent please", "kent and medway", "London or Kent"})
    void theCountyAloneIsNoDistrict(String message) {
        assertThat(Places.find(message)).isEqualTo(new PlaceAnswer.KentOnly());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bexley", "Sidcup, Kent", "bromley kent", "im in hastings", "Croydon", "manchester", "I live in London", "Brighton",
        "Scotland", "essex", "East Sussex", "M1", "bs3 4aa", "SW1A 1AA", "i live in SW11", "DA5", "BR1 1AA", "leeds", "Luton", "tower hamlets",
        "not in kent", "we are in Reading", "manchestr", "im in Birmingam"})
    void aPlaceOutsideIsOutside(String message) {
        assertThat(Places.find(message)).isEqualTo(new PlaceAnswer.Outside());
    }

    @ParameterizedTest
    @ValueSource(strings = {"he is from London", "my ex is from Manchester", "not Dover", "", " ", "?", "hello", "1234567", "call me 24 7", "ME99",
        "TN49", "hmp maidstone", "kent police", "Mrs Preston", "I live on Canterbury Road"})
    void noPlaceForHelpIsNamed(String message) {
        assertThat(Places.find(message)).isEqualTo(new PlaceAnswer.NoneNamed());
    }

    @Test
    void noTextIsTooOdd() {
        var random = new Random(7);
        for (var i = 0; i < 3000; i++) {
            var text = new StringBuilder();
            var length = random.nextInt(60);
            for (var j = 0; j < length; j++) {
                text.append((char) (random.nextInt(8) == 0 ? random.nextInt(0x10000) : "TtNn1me 0'&,.-st".charAt(random.nextInt(16))));
            }
            assertThatCode(() -> Places.find(text.toString())).as(text.toString()).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"margate ", "a", "TN13 1AA ", "not in ", "\ud83d", "\u0301", "ash "})
    void noTextIsTooLong(String part) {
        assertThatCode(() -> Places.find(part.repeat(20_000))).doesNotThrowAnyException();
    }
}
