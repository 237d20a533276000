package signpost.kb.place;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import signpost.kb.place.Meaning.County;
import signpost.kb.place.Meaning.Here;
import signpost.kb.place.PlaceTables.Kind;

/// Decides whether a name that is also something else ("Deal", "Ash", "Martin") is meant as a place.
final class Evidence {
    private static final Set<String> AT = Set.of("in", "at", "near", "nr", "from", "around", "outside");
    private static final Set<String> WITHIN = Set.of("in", "near", "nr", "around");
    private static final Set<String> MOVES = Set.of(
            "moved", "move", "moving", "moves", "fled", "flee", "relocated", "relocating", "came", "gone", "went", "back");
    private static final Set<String> GRADES = Set.of("high", "medium", "standard");
    private static final Set<String> FILLERS = Set.of("please", "pls", "plz", "thanks", "ta", "hi", "hello", "area", "town", "village", "district");
    private static final Set<String> NEXT_TO = Set.of("near", "nr", "in", "by", "outside", "next", "close", "to");
    private static final int FEW_WORDS = 4;

    private final Words words;
    private final List<Mention> mentions;
    private final Surroundings surroundings;

    Evidence(Words words, List<Mention> mentions, Surroundings surroundings) {
        this.words = words;
        this.mentions = mentions;
        this.surroundings = surroundings;
    }

    /// The mentions that are places.
    List<Mention> places() {
        return IntStream.range(0, mentions.size()).filter(this::isPlace).mapToObj(mentions::get).toList();
    }

    private boolean isPlace(int index) {
        var mention = mentions.get(index);
        return switch (mention.kind()) {
            case SURE -> true;
            case WORD -> follows(mention, AT) || isOnThe(mention) || moved(mention) || isCapital(mention) || isGraded(mention) || isAlone(mention)
                    || hasNeighbour(index);
            case PERSON -> follows(mention, WITHIN) || moved(mention) || isAlone(mention) || hasNeighbour(index);
            case RARE -> hasNeighbour(index)
                    || (follows(mention, WITHIN) && words.get(mention.from()).capital() && words.capitalsTell());
        };
    }

    private boolean follows(Mention mention, Set<String> markers) {
        return markers.contains(words.text(mention.from() - 1));
    }

    /// "On the island", "on the marsh".
    private boolean isOnThe(Mention mention) {
        return words.text(mention.from()).equals("the") && words.text(mention.from() - 1).equals("on");
    }

    private boolean moved(Mention mention) {
        return words.text(mention.from() - 1).equals("to") && MOVES.contains(words.text(mention.from() - 2));
    }

    /// Written with capitals in the middle of a sentence that is not written so throughout, and not behind another capital ("Mr Bean").
    private boolean isCapital(Mention mention) {
        for (var i = mention.from(); i < mention.to(); i++) {
            if (!words.get(i).capital()) {
                return false;
            }
        }
        var before = words.get(mention.from() - 1);
        return words.capitalsTell()
                && !words.get(mention.from()).opens()
                && (!before.capital() || before.opens() || before.text().equals("i"));
    }

    /// Beside a grade of risk, as professionals write it: "high risk deal", "deal, medium".
    private boolean isGraded(Mention mention) {
        var before = words.text(mention.from() - 1);
        var twoBefore = words.text(mention.from() - 2);
        var after = words.text(mention.to());
        var afterThat = words.text(mention.to() + 1);
        var few = words.size() <= FEW_WORDS;
        return (before.equals("risk") && GRADES.contains(twoBefore))
                || (before.equals("dash") && twoBefore.equals("no"))
                || (GRADES.contains(after) && (few || afterThat.equals("risk")))
                || (GRADES.contains(before) && few)
                || (after.equals("no") && afterThat.equals("dash"));
    }

    private boolean isAlone(Mention mention) {
        for (var i = 0; i < words.size(); i++) {
            var inside = i >= mention.from() && i < mention.to();
            if (!inside && !FILLERS.contains(words.text(i)) && !words.text(i).equals("kent")) {
                return false;
            }
        }
        return true;
    }

    /// Next to a sure place of the same part of the county: "Ash, Sandwich", "loose near maidstone", "Deal Kent".
    private boolean hasNeighbour(int index) {
        return (index > 0 && areNeighbours(mentions.get(index), mentions.get(index - 1)))
                || (index < mentions.size() - 1 && areNeighbours(mentions.get(index), mentions.get(index + 1)));
    }

    private boolean areNeighbours(Mention mention, Mention other) {
        var from = Math.min(mention.to(), other.to());
        var to = Math.max(mention.from(), other.from());
        if (other.kind() != Kind.SURE || to - from > 2) {
            return false;
        }
        if (other.meaning() instanceof County) {
            return from == to && other.from() >= mention.to();
        }
        // "Martin in Dover" is a person; "Martin near Dover" is not.
        for (var i = from; i < to; i++) {
            if (!NEXT_TO.contains(words.text(i)) || (mention.kind() == Kind.PERSON && words.text(i).equals("in"))) {
                return false;
            }
        }
        return mention.meaning() instanceof Here one
                && other.meaning() instanceof Here two
                && one.places().stream().anyMatch(place -> surroundings.near(place, two));
    }
}
