package signpost.kb.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.directory.About;
import signpost.core.directory.Access;
import signpost.core.directory.Assurance;
import signpost.core.directory.Audience;
import signpost.core.directory.Eligibility;
import signpost.core.directory.Organization;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceArea;

class NamedServicesTest {
    private final NamedServices named = new NamedServices(List.of(
            organization("Galop", service("galop", "Galop LGBT+ abuse helpline")),
            organization("Victim Support", service("victim-support", "Victim Support"), service("wematter", "WeMatter")),
            organization("SARC", service("sarc", "Sexual Assault Referral Centre (SARC)")),
            organization("Refuge", service("refuge", "Refuge")),
            organization("A Council", service("one-team", "One team"), service("other-team", "Other team"))));

    private static Organization organization(String name, Service... services) {
        return new Organization(name, name, Arrays.asList(services));
    }

    private static Service service(String id, String name) {
        return new Service(
                id,
                name,
                new About("", "", ""),
                new Eligibility(
                        Audience.PUBLIC,
                        Eligibility.Ages.ANY,
                        Eligibility.Gender.ANY,
                        new ServiceArea(ServiceArea.Cover.UK, java.util.Set.of()),
                        List.of()),
                new Access(List.of(), List.of(), "", null),
                new Assurance("", LocalDate.EPOCH, "", "", LocalDate.EPOCH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number for galop                                 | [galop]
            Victim Support's number?                         | [victim-support]
            is victim support open, or GALOP                 | [victim-support, galop]
            sarc??                                           | [sarc]
            the sexual assault referral centre               | [sarc]
            we matter or wematter                            | [wematter]
            phone number for Refuge please                   | [refuge]
            """)
    void findsServicesByNameInTheOrderOfTheText(String text, String ids) {
        assertThat(named.in(text)).hasToString(ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            galop number please                              | galop
            how do i contact galop                           | galop
            what time is victim support open                 | victim-support
            who are galop                                    | galop
            what does victim support do                      | victim-support
            wematter                                         | wematter
            is the sarc open                                 | sarc
            the phone number for Refuge                      | refuge
            """)
    void knowsWhichServiceIsAskedFor(String text, String id) {
        assertThat(named.askedFor(text)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "victim support told me to ring you about my son",
        "i had a bad time with galop last year and he found out",
        "galop said i should leave him",
        "my ex works at victim support",
        "respect",
        "i need a refuge",
        ""
    })
    void leavesMessagesAloneThatOnlyMentionAService(String text) {
        assertThat(named.askedFor(text)).isEmpty();
    }

    @ParameterizedTest
    @Tag("SAFE-19")
    @ValueSource(strings = {"where is the refuge", "a refuge near me, any number", "i need refuge", "a council", "respect me", ""})
    void doesNotTakeEverydayWordsForNames(String text) {
        assertThat(named.in(text)).isEmpty();
    }
}
