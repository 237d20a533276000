package signpost.kb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signpost.core.directory.Audience;
import signpost.core.directory.District;
import signpost.core.directory.Place;
import signpost.core.directory.PlaceAnswer;
import signpost.core.directory.Schedule;
import signpost.core.directory.ServiceQuery;
import signpost.core.directory.ServiceQuery.Reach;
import signpost.core.intent.IntentMatch;
import signpost.core.message.Signal;
import signpost.core.turn.Cards;
import signpost.kb.content.ContentLoader;

class KnowledgeBaseTest {
    private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(ContentLoader.embedded().loadUnchecked());

    @Test
    @Tag("SAFE-04")
    void knowsWhichNumberOfTheCentreIsAnsweredOnASaturdayNight() {
        var saturday = ZonedDateTime.parse("2026-11-21T23:00Z").toInstant();
        var sarc = KNOWLEDGE.directory().service("sarc", java.time.Instant.EPOCH).orElseThrow();

        assertThat(sarc.access().phones())
                .filteredOn(phone -> phone.hours().schedule().at(saturday, KNOWLEDGE.directory().holidays()) == Schedule.Answer.OPEN)
                .extracting(phone -> phone.number())
                .containsExactly("0800 133 7432");
    }

    @Test
    @Tag("SAFE-04")
    void showsBothNumbersOfTheCentreOnABankHolidayAndNeitherAsOpen() {
        var christmas = ZonedDateTime.parse("2026-12-25T12:00Z").toInstant();
        var sarc = KNOWLEDGE.directory().service("sarc", christmas).orElseThrow();

        var card = new Cards(KNOWLEDGE.directory()).card(sarc, "Covers Kent and Medway", christmas);

        assertThat(card.phones())
                .extracting(now -> now.phone().number(), now -> now.open())
                .containsExactly(
                        tuple("01622 726461", Schedule.Answer.UNKNOWN), tuple("0800 133 7432", Schedule.Answer.UNKNOWN));
        assertThat(KNOWLEDGE.directory().openAt(sarc, christmas)).isEqualTo(Schedule.Answer.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(District.class)
    @Tag("SAFE-05")
    void findsALineForEveryNeedOfANodeInEveryDistrict(District district) {
        var night = ZonedDateTime.parse("2026-12-25T03:00Z").toInstant();
        for (var flow : KNOWLEDGE.flows().flows()) {
            for (var node : flow.nodes()) {
                if (node instanceof signpost.core.flow.Node.Signpost signpost) {
                    var query = new ServiceQuery(signpost.need(), Reach.in(district), Audience.PUBLIC, night, 3);
                    assertThat(KNOWLEDGE.directory().find(query)).as(node.id() + " in " + district).isNotEmpty();
                }
            }
        }
    }

    @Test
    void answersThroughEveryPort() {
        assertThat(KNOWLEDGE.glossary().askedAbout("whats an idva")).isPresent();
        assertThat(KNOWLEDGE.places().find("margate")).isEqualTo(new PlaceAnswer.Known(new Place(District.THANET, "Margate"), false));
        assertThat(KNOWLEDGE.named().in("galop number")).containsExactly("galop");
        assertThat(KNOWLEDGE.search().find("galop", Audience.PUBLIC, 3)).isNotEmpty();
        assertThat(KNOWLEDGE.directory().holidays().isHoliday(LocalDate.of(2026, 12, 25))).isTrue();
        assertThat(KNOWLEDGE.recognizer().recognize("what does the law say about stalking"))
                .isNotInstanceOf(IntentMatch.NotUnderstood.class);
        assertThat(KNOWLEDGE.signals().read("he is smashing the door in right now").of(Signal.IMMEDIATE_DANGER))
                .isGreaterThan(KNOWLEDGE.signals().bars().ask());
        assertThat(KNOWLEDGE.pathway()).isEqualTo(KNOWLEDGE.bundle().pathway());
    }
}
