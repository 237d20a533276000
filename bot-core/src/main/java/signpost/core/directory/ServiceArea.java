package signpost.core.directory;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a service helps: named districts, the county, or wider. Closest cover sorts first.
///
/// @param cover     how wide
/// @param districts the districts covered; empty for England and wider
public record ServiceArea(Cover cover, Set<District> districts) {

    /// How wide a service reaches, closest first.
    public enum Cover {
        DISTRICTS("part of Kent and Medway"),
        KENT("Kent"),
        MEDWAY("Medway"),
        KENT_AND_MEDWAY("Kent and Medway"),
        ENGLAND("England"),
        ENGLAND_AND_WALES("England and Wales"),
        UK("the UK");

        private final String label;

        Cover(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public ServiceArea {
        districts = Set.copyOf(districts);
    }

    /// Whether people of that district can use the service. Without a district, everything that covers a whole county or more counts.
    public boolean reaches(@Nullable District district) {
        if (district == null) {
            return cover != Cover.DISTRICTS;
        }
        return isNational() || districts.contains(district);
    }

    /// Whether it reaches all of England or more, hence people outside Kent and Medway too.
    public boolean isNational() {
        return cover.compareTo(Cover.ENGLAND) >= 0;
    }

    /// The area in words, such as "Kent" or "Dover and Thanet" (SAFE-07).
    public String label() {
        if (cover != Cover.DISTRICTS) {
            return cover.label();
        }
        var names = districts.stream().sorted().map(District::label).toList();
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
