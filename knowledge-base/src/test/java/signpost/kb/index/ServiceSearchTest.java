package signpost.kb.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import signpost.core.directory.Audience;
import signpost.kb.content.ContentBundle;
import signpost.kb.content.ContentLoader;
import signpost.kb.index.ServiceSearch.Found;

class ServiceSearchTest {
    private static final ContentBundle CONTENT = ContentLoader.embedded().loadUnchecked();

    private final ServiceSearch search = new ServiceSearch(CONTENT);

    private List<String> find(String text, Audience audience) {
        return search.find(text, audience, 5).stream()
                .map(found -> switch (found) {
                    case Found.OfService(var service) -> service.id();
                    case Found.OfTerm(var term) -> term.id();
                    case Found.OfIntent(var intent) -> intent.id();
                })
                .toList();
    }

    @Test
    void findsServicesByWhatTheyDo() {
        assertThat(find("fire safety visits at home", Audience.PUBLIC)).contains("fire-safety-visit");
    }

    @Test
    void knowsATermByItsOtherNames() {
        assertThat(find("multi agency risk assessment conferences", Audience.PUBLIC)).contains("marac");
    }

    @Test
    void findsEachThingOnceAndNoMoreThanAskedFor() {
        var found = find("stalking", Audience.PUBLIC);

        assertThat(found).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        assertThat(search.find("stalking", Audience.PUBLIC, 5)).doesNotHaveDuplicates();
    }

    @Test
    void showsRecordsForProfessionalsToThemAlone() {
        var words = "Local Authority Designated Officer Kent LADO";

        assertThat(search.find(words, Audience.PROFESSIONAL, 20)).anyMatch(ServiceSearchTest::isForProfessionals);
        assertThat(search.find(words, Audience.PUBLIC, 20)).noneMatch(ServiceSearchTest::isForProfessionals);
    }

    private static boolean isForProfessionals(Found found) {
        return found instanceof Found.OfService(var service) && !service.eligibility().shownTo(Audience.PUBLIC);
    }

    @Test
    void findsNothingForWordsNobodyKnows() {
        assertThat(find("zzyzx", Audience.PUBLIC)).isEmpty();
        assertThat(find("the of and", Audience.PUBLIC)).isEmpty();
        assertThat(find("", Audience.PUBLIC)).isEmpty();
    }
}
