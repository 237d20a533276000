package signpost.core.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.testing.Services.service;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import signpost.core.directory.ServiceArea.Cover;

@Tag("SAFE-07")
class ServiceAreaTest {

    private static ServiceArea of(Cover cover) {
        return cover == Cover.DISTRICTS
                ? new ServiceArea(cover, Set.of(District.THANET, District.DOVER))
                : service("any").covering(cover).made().eligibility().area();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # cover,          thanet, medway, not known
            DISTRICTS,        true,   false,  false
            KENT,             true,   false,  true
            MEDWAY,           false,  true,   true
            KENT_AND_MEDWAY,  true,   true,   true
            ENGLAND,          true,   true,   true
            ENGLAND_AND_WALES,true,   true,   true
            UK,               true,   true,   true
            """)
    void reachesItsOwnDistricts(Cover cover, boolean thanet, boolean medway, boolean unknown) {
        var area = of(cover);

        assertThat(area.reaches(District.THANET)).isEqualTo(thanet);
        assertThat(area.reaches(District.MEDWAY)).isEqualTo(medway);
        assertThat(area.reaches(null)).isEqualTo(unknown);
    }

    @ParameterizedTest
    @EnumSource(Cover.class)
    void englandAndWiderIsNational(Cover cover) {
        assertThat(of(cover).isNational())
                .isEqualTo(Set.of(Cover.ENGLAND, Cover.ENGLAND_AND_WALES, Cover.UK).contains(cover));
    }

    @Test
    void namesTheAreaInWords() {
        assertThat(of(Cover.KENT_AND_MEDWAY).label()).isEqualTo("Kent and Medway");
        assertThat(new ServiceArea(Cover.DISTRICTS, Set.of(District.FOLKESTONE_HYTHE)).label())
                .isEqualTo("Folkestone and Hythe");
        assertThat(of(Cover.DISTRICTS).label()).isEqualTo("Dover and Thanet");
        assertThat(new ServiceArea(Cover.DISTRICTS, Set.of(District.THANET, District.DOVER, District.ASHFORD)).label())
                .isEqualTo("Ashford, Dover and Thanet");
    }

    @Test
    void everyDistrictIsFoundByItsSlugAndMedwayAloneIsNotInTheCounty() {
        assertThat(District.values())
                .hasSize(13)
                .allSatisfy(d -> assertThat(District.ofSlug(d.slug())).contains(d))
                .allSatisfy(d -> assertThat(d.inKentCounty()).isEqualTo(d != District.MEDWAY));
        assertThat(District.ofSlug("Thanet")).isEmpty();
    }
}
