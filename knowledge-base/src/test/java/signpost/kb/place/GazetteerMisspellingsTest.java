package signpost.kb.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Slips of the finger and of the ear.
@Tag("SAFE-07")
class GazetteerMisspellingsTest {
    private static final Map<String, List<String>> MISSPELT = Map.ofEntries(
            Map.entry("thanet", List.of("margat", "margaet", "ramsgte", "ramsgaet", "broadstiars", "brodstairs", "birchingtn", "cliftonvile", "thnaet")),
            Map.entry("medway", List.of("chathm", "chahtam", "gilingham", "gillinham", "rochestr", "medwya", "rainhm")),
            Map.entry("sevenoaks", List.of("sevnoaks", "sevenoks", "swanly", "swanely", "edenbrige", "westeram")),
            Map.entry("swale", List.of("siitingbourne", "sittinborne", "sittingborn", "faverhsam", "sherness", "queenborogh", "isle of shepy")),
            Map.entry("folkestone-hythe", List.of("folkstne", "folkstoen", "folkesone", "hawkinje")),
            Map.entry("tunbridge-wells", List.of("tunbrige wells", "tunbridge wels", "turnbridge wells", "paddok wood", "cranbrok", "southborugh")),
            Map.entry("tonbridge-malling", List.of("tonbrdge", "west mallng", "snodlnd", "borough gren", "kings hil")),
            Map.entry("canterbury", List.of("canterburry", "cantrbury", "canterbey", "whitstible", "witstabel", "herne by")),
            Map.entry("ashford", List.of("ashfrod", "ashfored", "tentreden", "tenterdn")),
            Map.entry("dartford", List.of("dartfrod", "darford", "greenhith", "swanscmbe")),
            Map.entry("gravesham", List.of("gravesnd", "gravsend", "northfleat", "meophm")),
            Map.entry("maidstone", List.of("madstone", "maidstoen", "maidestone", "staplehust", "hedcorn")));

    @Test
    void nearlyAllMisspeltNamesAreUnderstood() {
        var wrong = new ArrayList<String>();
        var all = 0;
        for (var entry : MISSPELT.entrySet()) {
            for (var name : entry.getValue()) {
                for (var message : List.of(name, "who can help me in " + name + " please, he hits me")) {
                    all++;
                    if (!Places.area(message).equals(entry.getKey())) {
                        wrong.add(message + " gave " + Places.find(message));
                    }
                }
            }
        }
        assertThat(all).isGreaterThanOrEqualTo(100);
        assertThat(wrong).hasSizeLessThanOrEqualTo(all / 20);
    }

    @Test
    void aNameThatIsSpeltRightIsNotTakenForAnother() {
        assertThat(Places.area("Stanford")).isEqualTo("folkestone-hythe");
        assertThat(Places.area("Hertford")).isEqualTo("out-of-area");
        assertThat(Places.area("Kensington")).isEqualTo("out-of-area");
    }
}
