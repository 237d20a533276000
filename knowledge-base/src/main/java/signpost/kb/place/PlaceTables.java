package signpost.kb.place;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.District;

/// The tables of `content/places/` as they are written, before meaning.
public record PlaceTables(Codes codes, Names names, OtherWords words) {

    /// Postcodes and what they stand for.
    ///
    /// @param sectors    how the postcodes of a sector such as "TN13 1" fall, the largest share first
    /// @param outcodes   the same for an outward code such as "TN13"
    /// @param exceptions full postcodes whose district is not the main one of their sector; empty for a district elsewhere
    public record Codes(
            Map<String, List<Share>> sectors,
            Map<String, List<Share>> outcodes,
            Map<String, Optional<District>> exceptions) {
        public Codes {
            sectors = Map.copyOf(sectors);
            outcodes = Map.copyOf(outcodes);
            exceptions = Map.copyOf(exceptions);
        }
    }

    /// Names of places.
    ///
    /// @param places    places here
    /// @param moreNames further names for places here
    /// @param landmarks hospitals and stations here, each with the town where it stands
    /// @param elsewhere places that are not here
    /// @param nearby    towns that settle which place of a name is meant
    public record Names(
            List<Listed> places,
            List<Listed> moreNames,
            List<Landmark> landmarks,
            List<Elsewhere> elsewhere,
            List<Nearby> nearby) {
        public Names {
            places = List.copyOf(places);
            moreNames = List.copyOf(moreNames);
            landmarks = List.copyOf(landmarks);
            elsewhere = List.copyOf(elsewhere);
            nearby = List.copyOf(nearby);
        }
    }

    /// Words that are not, or not only, places.
    ///
    /// @param everyday  names, in lower case, that are also something else
    /// @param phrases   words that go together and are not a place
    /// @param counties  names of the whole county
    /// @param spellings words that are not misspelt places
    public record OtherWords(
            Map<String, Kind> everyday, Set<String> phrases, Set<String> counties, Set<String> spellings) {
        public OtherWords {
            everyday = Map.copyOf(everyday);
            phrases = Set.copyOf(phrases);
            counties = Set.copyOf(counties);
            spellings = Set.copyOf(spellings);
        }
    }

    /// The part of an area's postcodes that lies in one district.
    ///
    /// @param inside null for all that lies outside Kent and Medway
    public record Share(@Nullable District inside, double part) {

        /// The district; empty for all that lies outside Kent and Medway.
        public Optional<District> district() {
            return Optional.ofNullable(inside);
        }
    }

    /// A name in one district.
    ///
    /// @param size bus stops, a rough measure of how big the place is
    public record Listed(
            String place, District district, List<String> alternatives, List<District> alsoIn, Sense sense, int size) {
        public Listed {
            alternatives = List.copyOf(alternatives);
            alsoIn = List.copyOf(alsoIn);
        }
    }

    /// A hospital or a station that people name instead of a town.
    ///
    /// @param town the place of the list in which it stands, in the same district
    public record Landmark(String name, District district, String town, List<String> alternatives) {
        public Landmark {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// How surely a name means the place here.
    public enum Sense {
        /// It means nothing else of note.
        PLAIN,
        /// It also means a place elsewhere, or the place lies across a boundary: taken, and said.
        ASSUMED,
        /// It nearly always means the place elsewhere.
        AWAY,
        /// The districts it also lies in are as likely.
        ASK
    }

    /// A place that is not in Kent or Medway.
    public record Elsewhere(String place, Kind kind, List<String> alternatives) {
        public Elsewhere {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// What else a name is.
    public enum Kind {
        /// Nothing else.
        SURE,
        /// An everyday word as well.
        WORD,
        /// The name of a person as well.
        PERSON,
        /// A word that almost never means the place.
        RARE
    }

    /// Towns near a place.
    public record Nearby(String place, District district, Set<String> towns) {
        public Nearby {
            towns = Set.copyOf(towns);
        }
    }

    /// The tables that the program was built with.
    public static PlaceTables read() {
        return PlaceTableReader.embedded().tables();
    }

    /// The tables of content that somebody else has read.
    ///
    /// @param texts the text of a file such as `places.tsv`
    /// @throws IllegalArgumentException if a line of one means nothing, with the file and the line
    public static PlaceTables read(Function<String, String> texts) {
        return PlaceTableReader.of(texts).tables();
    }

    /// The tables of a folder.
    ///
    /// @throws java.io.UncheckedIOException if one cannot be read
    /// @throws IllegalArgumentException     if a line of one means nothing, with the file and the line
    public static PlaceTables read(Path folder) {
        return PlaceTableReader.folder(folder).tables();
    }
}
