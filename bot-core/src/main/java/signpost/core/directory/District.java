package signpost.core.directory;

import java.util.Arrays;
import java.util.Optional;

/// One of the thirteen council areas that the service covers: the twelve districts of Kent, and Medway.
///
/// The slugs are the closed values of `contracts.md`; they appear on the wire, in content and in counts.
public enum District {
    ASHFORD("ashford", "Ashford"),
    CANTERBURY("canterbury", "Canterbury"),
    DARTFORD("dartford", "Dartford"),
    DOVER("dover", "Dover"),
    FOLKESTONE_HYTHE("folkestone-hythe", "Folkestone and Hythe"),
    GRAVESHAM("gravesham", "Gravesham"),
    MAIDSTONE("maidstone", "Maidstone"),
    MEDWAY("medway", "Medway"),
    SEVENOAKS("sevenoaks", "Sevenoaks"),
    SWALE("swale", "Swale"),
    THANET("thanet", "Thanet"),
    TONBRIDGE_MALLING("tonbridge-malling", "Tonbridge and Malling"),
    TUNBRIDGE_WELLS("tunbridge-wells", "Tunbridge Wells");

    private final String slug;
    private final String label;

    District(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /// The short name used by programs, such as `folkestone-hythe`.
    public String slug() {
        return slug;
    }

    /// The name that people read, such as "Folkestone and Hythe".
    public String label() {
        return label;
    }

    /// Whether Kent County Council is the children's and adults' services authority here; it is not in Medway.
    public boolean inKentCounty() {
        return this != MEDWAY;
    }

    /// The district of that slug; empty for any other text.
    public static Optional<District> ofSlug(String slug) {
        return Arrays.stream(values()).filter(d -> d.slug.equals(slug)).findFirst();
    }
}
