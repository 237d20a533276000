package signpost.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import signpost.channels.testing.Samples;
import signpost.core.directory.District;
import signpost.core.directory.Grade;
import signpost.core.directory.ServiceArea;

class DistrictMapTest {
    private static final DistrictMap.Picked NOTHING = new DistrictMap.Picked(null, null);

    /// A map on which the districts share so many services among them.
    private static String map(int services) {
        var districts = District.values();
        var takers = IntStream.range(0, districts.length)
                .mapToObj(i -> {
                    var id = "service-" + i % services;
                    var card = Samples.card(Samples.service(id, id, ServiceArea.Cover.KENT), Samples.FRIDAY_NOON);
                    return new PathwayAnswers.Taker(districts[i], List.of(card));
                })
                .toList();
        return new DistrictMap(takers, Grade.HIGH).html(NOTHING);
    }

    private static List<String> letters(String map) {
        return Pattern.compile("<span class=\"key hue-\\d\">(.)</span>").matcher(map).results().map((MatchResult r) -> r.group(1)).toList();
    }

    @Test
    void districtsOfOneServiceShareItsLetterAndColour() {
        var map = map(1);

        assertThat(letters(map)).containsExactly("A");
        assertThat(Pattern.compile("class=\"tile hue-1\"").matcher(map).results()).hasSize(13);
    }

    @Test
    void aServiceWithoutANumberOfItsOwnSaysInTheTableHowItIsReached() {
        assertThat(map(1)).contains("<li>service-0. Somebody listens.</li>");
    }

    @Test
    void lettersTellServicesApartWhenColoursComeRoundAgain() {
        var map = map(13);

        assertThat(letters(map)).containsExactlyElementsOf(IntStream.rangeClosed('A', 'M').mapToObj(Character::toString).toList());
        assertThat(map).contains("hue-6").doesNotContain("hue-0", "hue-7");
    }
}
