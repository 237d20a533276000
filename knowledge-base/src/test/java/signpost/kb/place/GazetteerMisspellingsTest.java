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

    /// As they sound, run together or torn apart, and short names.
    private static final Map<String, List<String>> BY_EAR = Map.ofEntries(
            Map.entry("sevenoaks", List.of("sevenokes", "seven oakes", "sevnoax", "swanlee", "swonley", "edinbridge", "edenbrdge", "westerum")),
            Map.entry("maidstone", List.of("maidstown", "maidston", "maidstine", "mairstone", "madstown")),
            Map.entry("gravesham", List.of("grave send", "gravesand", "gravessend", "gravesende", "north fleet")),
            Map.entry("tunbridge-wells", List.of("tunbrige wells", "tunbrdge wells", "tumbridge wells", "royal tunbrige wells", "tunbridge wels")),
            Map.entry("tonbridge-malling", List.of("tonbrige", "tombridge", "tonbrigde", "snodlund", "aylsford", "ailsford", "larkfeild", "west maling")),
            Map.entry("canterbury", List.of("cantebury", "canterberry", "canterbry", "cantabury", "canturbury", "whitstabel", "witstable", "whistable", "hernebay", "hern bay")),
            Map.entry("swale", List.of("sheppy", "isle of sheppy", "sheerniss", "sheernes", "shearness", "faversam", "faversahm", "favershum", "fevversham", "sittingborne", "sitingbourne", "sittinbourne")),
            Map.entry("medway", List.of("gillngham", "gillingam", "jillingham", "rochestor", "rotchester", "rochesta", "chattam", "chatum", "chatam", "strude", "stroode", "rainam", "rainum", "medaway", "medwey")),
            Map.entry("folkestone-hythe", List.of("folkston", "folkstone", "foulkstone", "fokestone", "hyth", "new romny", "lyd")),
            Map.entry("dover", List.of("dele", "deel", "dovor", "dovver", "sandwhich", "sanwich")),
            Map.entry("thanet", List.of("ramsgait", "ramsgat", "margeit", "margete", "marget", "broadstares", "bradstairs", "birchinton")),
            Map.entry("dartford", List.of("dartfod", "dartferd", "swanscome")),
            Map.entry("ashford", List.of("ashferd", "asford", "tenderden")));

    @Test
    void nearlyAllNamesSpeltByEarAreUnderstood() {
        var wrong = wrong(BY_EAR);
        var all = BY_EAR.values().stream().mapToInt(List::size).sum();
        assertThat(all).isGreaterThanOrEqualTo(90);
        assertThat(wrong).hasSizeLessThanOrEqualTo(2 * all / 20);
    }

    private static List<String> wrong(Map<String, List<String>> misspelt) {
        var wrong = new ArrayList<String>();
        misspelt.forEach((area, names) -> names.forEach(name -> {
            for (var message : List.of(name, "who can help me in " + name + " please, he hits me")) {
                if (!Places.area(message).equals(area)) {
                    wrong.add(message + " gave " + Places.find(message));
                }
            }
        }));
        return wrong;
    }

    @Test
    void nearlyAllMisspeltNamesAreUnderstood() {
        var wrong = wrong(MISSPELT);
        var all = 2 * MISSPELT.values().stream().mapToInt(List::size).sum();
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
