package signpost.kb.place;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.directory.District.MAIDSTONE;
import static signpost.core.directory.District.THANET;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.directory.Place;

/// How the places of a message were read.
class GazetteerCluesTest {
    @Test
    void areNamesMisspeltNamesAndPostcodesInTheirOrder() {
        var clues = Places.GAZETTEER.clues("moved from margate to maidstonr, now ct9");

        assertThat(clues).extracting(Clue::by).containsExactly(Clue.By.NAME, Clue.By.MISSPELT, Clue.By.POSTCODE);
        assertThat(clues.get(0).places()).containsExactly(new Place(THANET, "Margate"));
        assertThat(clues.get(1).places()).containsExactly(new Place(MAIDSTONE, "Maidstone"));
        assertThat(clues.get(2).places()).extracting(Place::district).contains(THANET);
    }

    @Test
    void standForNoPlaceHereWhereTheyAreElsewhere() {
        assertThat(Places.GAZETTEER.clues("i live in leeds, west yorkshire").getFirst().places()).isEmpty();
    }

    @Test
    void areMissingWhereNothingIsNamed() {
        assertThat(Places.GAZETTEER.clues("i am a long way off")).isEmpty();
    }

    @Test
    @Tag("SAFE-38")
    void holdNoWordOfTheMessage() {
        assertThat(Places.GAZETTEER.clues("maidstonr and canaryword in me14 2zz").toString()).doesNotContain("canary", "maidstonr", "2zz", "2ZZ");
    }
}
