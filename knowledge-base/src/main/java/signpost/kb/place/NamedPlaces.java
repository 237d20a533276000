package signpost.kb.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds every place that a message could be naming, from its first word to its last.
final class NamedPlaces {
    private static final Set<String> ROADS = Set.of("road", "rd", "street", "lane", "ln", "avenue", "ave", "crescent", "terrace");
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "pc", "dc", "ds", "sgt", "judge", "aunt", "aunty", "auntie", "uncle", "cllr");

    private final Postcodes postcodes;
    private final PlaceNames names;
    private final FuzzyNames fuzzy;

    NamedPlaces(PlaceTables tables) {
        this.postcodes = new Postcodes(tables);
        this.names = PlaceNames.from(tables);
        this.fuzzy = new FuzzyNames(names, tables.words().spellings());
    }

    /// In the order of the message, none over another.
    List<Mention> in(Words words) {
        var found = new ArrayList<Mention>();
        for (var at = 0; at < words.size(); ) {
            var mention = at(words, at);
            if (mention == null) {
                at++;
                continue;
            }
            at = mention.to();
            if (!(mention.meaning() instanceof Meaning.Nothing) && !partOfAnotherName(words, mention)) {
                found.add(mention);
            }
        }
        return List.copyOf(found);
    }

    /// How a mention found in those words was read.
    Clue.By by(Words words, Mention mention) {
        if (mention.code()) {
            return Clue.By.POSTCODE;
        }
        return names.at(words, mention.from()) != null ? Clue.By.NAME : Clue.By.MISSPELT;
    }

    private @Nullable Mention at(Words words, int at) {
        var code = postcodes.at(words, at);
        if (code != null) {
            return code;
        }
        var exact = names.at(words, at);
        return exact != null ? exact : fuzzy.at(words, at);
    }

    /// "Maidstone Road", "HMP Maidstone", "Mrs Preston": the name of a place, and not where anybody is.
    private static boolean partOfAnotherName(Words words, Mention mention) {
        if (mention.code()) {
            return false;
        }
        var before = words.text(mention.from() - 1);
        var after = words.text(mention.to());
        return ROADS.contains(after) || TITLES.contains(before) || before.equals("hmp") || after.equals("prison");
    }
}
