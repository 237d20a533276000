package signpost.kb.content;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import signpost.core.directory.District;
import signpost.core.directory.ServiceArea;
import signpost.core.directory.ServiceArea.Cover;

/// The words for areas: one wide word such as `kent`, or slugs of districts.
final class Areas {
    private static final List<String> WIDE = List.of("kent-and-medway", "kent", "medway", "england", "england-and-wales", "uk");

    private Areas() {}

    static ServiceArea area(List<String> words) {
        if (words.size() == 1 && WIDE.contains(words.getFirst())) {
            var cover = Slugs.constant(Cover.class, words.getFirst());
            return new ServiceArea(cover, districts(cover));
        }
        return new ServiceArea(
                Cover.DISTRICTS,
                words.stream().map(slug -> District.ofSlug(slug).orElseThrow()).collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<District> districts(Cover cover) {
        return switch (cover) {
            case KENT_AND_MEDWAY -> where(d -> true);
            case KENT -> where(District::inKentCounty);
            case MEDWAY -> Set.of(District.MEDWAY);
            case DISTRICTS, ENGLAND, ENGLAND_AND_WALES, UK -> Set.of();
        };
    }

    private static Set<District> where(Predicate<District> test) {
        return Arrays.stream(District.values()).filter(test).collect(Collectors.toUnmodifiableSet());
    }
}
