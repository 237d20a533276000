package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import signpost.core.directory.Organization;
import signpost.kb.content.ContentBundle;
import signpost.kb.content.ContentLoader;

class ShrinkageTest {
    private static final ContentBundle WHOLE = ContentLoader.embedded().loadUnchecked();

    private static ContentBundle with(List<Organization> organizations) {
        return new ContentBundle(
                WHOLE.files(), ContentBundle.Listings.of(organizations), WHOLE.taxonomy(), WHOLE.jargon(), WHOLE.flows(), WHOLE.phrases(), WHOLE.grounds());
    }

    /// The same with so many services, each in an organisation of its own.
    private static ContentBundle withServices(int count) {
        return with(WHOLE.services().stream()
                .limit(count)
                .map(service -> new Organization(service.id(), service.name(), List.of(service)))
                .toList());
    }

    @Test
    void refusesATenthOfTheServices() {
        var all = WHOLE.services().size();

        assertThat(Shrinkage.between(WHOLE, withServices(all / 10)))
                .startsWith(all / 10 + " services instead of " + all)
                .contains("restart the service");
    }

    @Test
    void refusesLessThanHalfAndTakesHalf() {
        assertThat(Shrinkage.between(withServices(10), withServices(4))).isNotNull();
        assertThat(Shrinkage.between(withServices(10), withServices(5))).isNull();
        assertThat(Shrinkage.between(withServices(10), WHOLE)).isNull();
    }

    @Test
    void refusesATableOfPlacesOfWhichMostIsMissing() {
        var files = WHOLE.files();
        var cut = files.with("places/sectors.tsv", java.util.Arrays.copyOf(files.bytes("places/sectors.tsv"), 100));

        assertThat(Shrinkage.between(WHOLE, bundle(cut))).contains("100 bytes in places/sectors.tsv");
        assertThat(Shrinkage.between(WHOLE, bundle(files.without("places/sectors.tsv")))).contains("0 bytes in places/sectors.tsv");
        assertThat(Shrinkage.between(WHOLE, bundle(files.without("README.md")))).isNull();
    }

    private static ContentBundle bundle(signpost.kb.content.ContentFiles files) {
        return new ContentBundle(
                files, WHOLE.listings(), WHOLE.taxonomy(), WHOLE.jargon(), WHOLE.flows(), WHOLE.phrases(), WHOLE.grounds());
    }
}
