package signpost.kb.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Places far away are known to be outside, whatever part of their postcode or name is given.
@Tag("SAFE-07")
class GazetteerFarPlacesTest {
    private static final Set<String> HERE = Set.of("CT", "ME", "TN", "DA", "BR");

    /// Every postcode area of the UK, Jersey, Guernsey and the Isle of Man.
    private static final List<String> AREAS = Stream.of(
                    "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY",
                    "HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH",
                    "PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList();

    @Test
    void everyPostcodeAreaElsewhereIsOutside() {
        var wrong = new ArrayList<String>();
        assertThat(AREAS).hasSize(124).doesNotHaveDuplicates();
        AREAS.stream().filter(area -> !HERE.contains(area)).forEach(area -> {
            var code = area + (area.equals("EC") || area.equals("WC") ? "1A" : "3");
            var small = code.toLowerCase(Locale.ROOT);
            Stream.of(code, code + " 4AB", "my postcode is " + small + "4ab", "I live in " + code, "im in " + small)
                    .filter(typed -> !Places.area(typed).equals("out-of-area"))
                    .forEach(typed -> wrong.add(typed + " gave " + Places.find(typed)));
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "M1", "LS6", "BT1 5GS", "i'm in IV2", "GY1 1AA", "je2 3ab", "Bexley", "bromley", "Bexleyheath", "hastings", "manchester", "I am in Leeds",
        "i'm in bradford", "living in birmingham", "Sheffield", "liverpool", "Newcastle upon Tyne", "Glasgow", "Edinburgh", "Cardiff", "Belfast",
        "Brighton", "Southend", "Norwich", "Croydon", "Milton Keynes", "Plymouth", "Leicester", "I live in Perth", "Great Yarmouth", "Bangor",
        "Runcorn", "I'm at the PRUH", "Conquest Hospital", "Charing Cross"
    })
    void townsAndHospitalsElsewhereAreOutside(String message) {
        assertThat(Places.area(message)).isEqualTo("out-of-area");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kent", "kent", "I live in Kent", "somewhere in kent"})
    void theCountyAloneIsKnownAsTheCounty(String message) {
        assertThat(Places.area(message)).isEqualTo("kent");
    }
}
