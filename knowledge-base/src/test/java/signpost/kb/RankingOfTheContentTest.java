package signpost.kb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.directory.Audience;
import signpost.core.directory.District;
import signpost.core.directory.Eligibility.Ages;
import signpost.core.directory.Eligibility.Gender;
import signpost.core.directory.Schedule.Answer;
import signpost.core.directory.ServiceDirectory;
import signpost.core.directory.ServiceMatch;
import signpost.core.directory.ServiceQuery;
import signpost.core.directory.ServiceQuery.Person;
import signpost.core.directory.ServiceQuery.Reach;
import signpost.core.directory.TaxonomyTerm;
import signpost.core.message.Channel;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.safety.ReplyGuard;
import signpost.core.turn.Cards;
import signpost.kb.content.ContentLoader;

/// The order of services, over the whole content: every need, place, age, gender and asker there is.
class RankingOfTheContentTest {
    private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.of(ContentLoader.embedded().loadUnchecked());
    private static final ServiceDirectory DIRECTORY = KNOWLEDGE.directory();
    private static final List<String> NEEDS =
            KNOWLEDGE.bundle().taxonomy().stream().map(TaxonomyTerm::id).toList();
    private static final List<Ages> AGES = List.of(
            Ages.ANY, new Ages(0, 17), new Ages(18, 150), new Ages(0, 7), new Ages(16, 17), new Ages(25, 25), new Ages(60, 99));
    private static final List<Reach> REACHES = Stream.concat(
                    Stream.of(Reach.ANYWHERE, Reach.OUTSIDE), Arrays.stream(District.values()).map(Reach::in))
            .toList();
    private static final Instant NOON = ZonedDateTime.parse("2026-11-25T12:00Z").toInstant();

    /// Every hour of a week with a bank holiday, a Christmas night and both nights of a clock change.
    private static List<Instant> hours() {
        var starts = Stream.of("2026-12-21T00:00Z", "2027-03-28T00:00Z", "2027-10-31T00:00Z")
                .map(text -> ZonedDateTime.parse(text).toInstant());
        var moments = new ArrayList<Instant>();
        starts.forEach(start -> {
            for (var hour = 0; hour < 24 * 8; hour += 5) {
                moments.add(start.plusSeconds(hour * 3600L + 1800));
            }
        });
        return moments;
    }

    private static Stream<ServiceQuery> queries() {
        return NEEDS.stream()
                .flatMap(need -> REACHES.stream()
                        .flatMap(reach -> AGES.stream()
                                .flatMap(ages -> Arrays.stream(Gender.values())
                                        .flatMap(gender -> Arrays.stream(Audience.values())
                                                .map(audience -> new ServiceQuery(
                                                        need, reach, new Person(ages, gender), audience, NOON, 8))))));
    }

    @Test
    @Tag("SAFE-05")
    void everyNeedOfTheTaxonomyHasAServiceForEverybodyEverywhere() {
        assertThat(queries()).hasSizeGreaterThan(20_000).allSatisfy(query -> assertThat(DIRECTORY.find(query)).isNotEmpty());
    }

    @Test
    void nobodyIsShownAServiceThatIsNotForThem() {
        assertThat(queries()).allSatisfy(query -> assertThat(DIRECTORY.find(query)).allSatisfy(match -> {
            var who = match.service().eligibility();
            assertThat(who.ages().from()).isLessThanOrEqualTo(query.person().ages().to());
            assertThat(who.ages().to()).isGreaterThanOrEqualTo(query.person().ages().from());
            assertThat(who.gender()).isIn(Gender.ANY, query.person().gender() == Gender.ANY ? who.gender() : query.person().gender());
            assertThat(match.why()).startsWith("Covers ");
        }));
    }

    @Test
    @Tag("SAFE-16")
    void aChildIsShownNoServiceForAdults() {
        var query = new ServiceQuery("image-abuse", Reach.ANYWHERE, Person.UNDER_18, Audience.PUBLIC, NOON, 8);

        assertThat(DIRECTORY.find(query)).extracting(m -> m.service().id())
                .contains("report-remove")
                .doesNotContain("revenge-porn-helpline", "stopncii");
    }

    @Test
    @Tag("SAFE-05")
    void nobodyWorriedAboutTheirOwnBehaviourIsShownALineOfThePeopleTheyHarm() {
        assertThat(queries().filter(q -> q.need().equals("own-behaviour")))
                .allSatisfy(query -> assertThat(DIRECTORY.find(query))
                        .extracting(m -> m.service().id())
                        .isSubsetOf("respect", "samaritans", "cdap"));
    }

    @Test
    @Tag("SAFE-05")
    void everyReplyMadeOfTheMatchesIsInReachOfALineThatIsOpenNow() {
        var guard = new ReplyGuard(KNOWLEDGE.bundle().services());
        var cards = new Cards(DIRECTORY);
        var random = new Random(11);
        for (var at : hours()) {
            for (var need : NEEDS) {
                var reach = REACHES.get(random.nextInt(REACHES.size()));
                var person = new Person(AGES.get(random.nextInt(AGES.size())), Gender.ANY);
                var query = new ServiceQuery(need, reach, person, Audience.PUBLIC, at, 1 + random.nextInt(4));
                for (var channel : Channel.values()) {
                    var reply = guard.check(reply(cards, DIRECTORY.find(query), at), channel);
                    assertThat(reply.messages()).as(need + " at " + at).anyMatch(RankingOfTheContentTest::isOpen);
                    if (need.equals("own-behaviour")) {
                        assertThat(reply.messages().toString()).doesNotContain("0808 168 9111");
                    }
                }
            }
        }
    }

    private static Reply reply(Cards cards, List<ServiceMatch> matches, Instant at) {
        return new Reply(
                matches.stream().<Message>map(m -> cards.card(m.service(), m.why(), at)).toList(),
                List.of(),
                Reply.Context.at("test/services"));
    }

    /// A line to talk on: 999, 101 and 111 are not one.
    private static boolean isOpen(Message message) {
        return switch (message) {
            case Message.Text(var text) -> text.startsWith("Open now, 24 hours a day");
            case Message.ServiceCard card ->
                card.phones().stream().anyMatch(p -> p.open() == Answer.OPEN && p.phone().digits().length() > 3);
            case Message.Safety ignored -> false;
            case Message.Jargon ignored -> false;
            case Message.InLanguage ignored -> false;
        };
    }
}
