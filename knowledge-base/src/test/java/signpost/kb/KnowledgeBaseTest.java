package signpost.kb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
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
import signpost.kb.content.ContentFiles;
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
                .isGreaterThan(KNOWLEDGE.signals().bars().askFrom(Signal.IMMEDIATE_DANGER));
        assertThat(KNOWLEDGE.pathway()).isEqualTo(KNOWLEDGE.bundle().pathway());
    }

    private static KnowledgeBase after(String file, String old, String changed) {
        var files = ContentFiles.embedded();
        var text = files.text(file);
        assertThat(text).contains(old);
        var other = files.with(file, text.replace(old, changed).getBytes(StandardCharsets.UTF_8));
        return KnowledgeBase.of(ContentLoader.of(other).loadUnchecked(), KNOWLEDGE);
    }

    @Test
    void takesOverWhatTakesLongWhereOnlyARecordChanged() {
        var next = after("organizations/galop.yaml", "0800 999 5428", "0800 999 5429");

        assertThat(next.recognizer()).isSameAs(KNOWLEDGE.recognizer());
        assertThat(next.places()).isSameAs(KNOWLEDGE.places());
        assertThat(next.directory()).isNotSameAs(KNOWLEDGE.directory());
        assertThat(next.directory().service("galop", java.time.Instant.EPOCH).orElseThrow().access().phones())
                .extracting(phone -> phone.number())
                .contains("0800 999 5429");
    }

    @Test
    void learnsAnewFromOtherPhrases() {
        var next = after("intents/pets.yaml", "phrases:", "phrases:\n  somebody: [who minds my axolotl, my axolotl needs a place to stay, care for an axolotl while i am away]");

        assertThat(next.recognizer()).isNotSameAs(KNOWLEDGE.recognizer());
        assertThat(next.places()).isSameAs(KNOWLEDGE.places());
        assertThat(next.recognizer().recognize("who minds my axolotl"))
                .isInstanceOfSatisfying(IntentMatch.Understood.class, match -> assertThat(match.intent().id()).isEqualTo("pets"));
    }

    @Test
    void readsOtherPlacesAnew() {
        var next = after("places/places.tsv", "Margate", "Margatesea");

        assertThat(next.places()).isNotSameAs(KNOWLEDGE.places());
        assertThat(next.recognizer()).isSameAs(KNOWLEDGE.recognizer());
        assertThat(next.places().find("margatesea")).isInstanceOf(PlaceAnswer.Known.class);
    }
}
