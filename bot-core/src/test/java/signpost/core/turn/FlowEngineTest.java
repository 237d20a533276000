package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.directory.Audience.PROFESSIONAL;
import static signpost.core.directory.Audience.PUBLIC;
import static signpost.core.message.Channel.SMS;
import static signpost.core.message.Channel.WEB;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.directory.Schedule.Answer;
import signpost.core.intent.ServiceNames;
import signpost.core.message.Channel;
import signpost.core.message.Message;
import signpost.core.message.Signal;
import signpost.core.testing.Chat;

class FlowEngineTest {
    private static final String DANGER = "hes smashing the door in";

    @ParameterizedTest
    @EnumSource(Channel.class)
    @Tag("SAFE-10")
    void answersDangerWhateverTheConversationWaitsFor(Channel channel) {
        for (var before : List.of("i want to make a referral for my client", "newington", "my client in sevenoaks", "menu", "gibberish")) {
            assertThat(Chat.on(channel).says(before).says(DANGER).node()).as(before).isEqualTo("danger/now");
        }
    }

    @Test
    @Tag("SAFE-10")
    void answersDangerAfterTheEndOfASession() {
        assertThat(Chat.on(SMS).says("margate").says("STOP").says(DANGER).node()).isEqualTo("danger/now");
    }

    @Test
    @Tag("SAFE-10")
    void answersDangerBeforeTheQuestionAboutAPlaceOrTheMeaningOfAWord() {
        assertThat(Chat.on(WEB).says("what is marac " + DANGER + " newington").node()).isEqualTo("danger/now");
        assertThat(Chat.on(WEB).as(PROFESSIONAL).says("high risk sevenoaks " + DANGER).words()).startsWith("Call 999 now.");
    }

    @Test
    @Tag("SAFE-15")
    void answersSuicideAndToAChildInAChildsWords() {
        assertThat(Chat.on(WEB).says("i want to end my life").node()).isEqualTo("suicide/now");
        assertThat(Chat.on(WEB).says("im 13 and i want to end my life").node()).isEqualTo("suicide/young");
    }

    @Test
    @Tag("SAFE-19")
    void looksNobodyUpWhoeverAsks() {
        assertThat(Chat.on(WEB).says("has my wife been in touch with you").node()).isEqualTo("cannot-look-up/somebody");
        assertThat(Chat.on(WEB).as(PROFESSIONAL).says("where is my wife").node()).isEqualTo("cannot-look-up/somebody");
    }

    @Test
    @Tag("SAFE-46")
    void answersStrangulationBeforeTheQuestionBelowIt() {
        assertThat(Chat.on(WEB).says("he strangled me").node()).isEqualTo("serious-harm/strangled");
        assertThat(Chat.on(WEB).says("he threatened to kill me").node()).isEqualTo("serious-harm/now");
        assertThat(Chat.on(WEB).says("my client said he strangled her, high risk sevenoaks").words())
                .startsWith("Strangulation: medical help the same day.")
                .contains("Sevenoaks Team");
    }

    @Test
    @Tag("SAFE-16")
    void answersAChildWhoSpeaks() {
        assertThat(Chat.on(WEB).says("im 12 and scared of dad").node()).isEqualTo("child/speaking");
    }

    @Test
    @Tag("SAFE-09")
    void offersRealChoicesToAMessageItDoesNotUnderstandAndThePlainMenuToTheNext() {
        var chat = Chat.on(WEB);

        assertThat(chat.says("gibberish").node()).isEqualTo("menu/not-understood");
        assertThat(chat.choices()).contains("help-for-me", "a-record");
        assertThat(chat.says("more gibberish").node()).isEqualTo("menu/plain");
        assertThat(chat.says("and more").node()).isEqualTo("menu/plain");
        assertThat(chat.says("i need help at home").node()).isEqualTo("find-help/numbers");
        assertThat(chat.says("gibberish").node()).isEqualTo("menu/not-understood");
    }

    @Test
    void asksWhichIsMeantWhereTwoThingsAreLikely() {
        var chat = Chat.on(WEB).says("record or help");

        assertThat(chat.node()).isEqualTo("menu/did-you-mean");
        assertThat(chat.choices()).startsWith("intent-clares-law", "intent-find-service");
        assertThat(chat.picks("intent-clares-law").node()).isEqualTo("clares-law/answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b"})
    void anEmptyMessageGetsTheMenu(String text) {
        assertThat(Chat.on(WEB).says(text).node()).isEqualTo("menu/main");
    }

    @Test
    @Tag("SAFE-31")
    void helpGetsTheMenuWithConditional999() {
        assertThat(Chat.on(SMS).says("HELP").words()).startsWith("If you are in danger, call 999.");
    }

    @Test
    @Tag("SAFE-29")
    void theFirstTextCarriesTheSafetyLineAndNoOther() {
        var chat = Chat.on(SMS);

        assertThat(chat.says("i need help at home").lastReply().context().notice()).isEqualTo("Texts stay on this phone.");
        assertThat(chat.says("can i check his record").lastReply().context().notice()).isNull();
        assertThat(Chat.on(WEB).says("i need help at home").lastReply().context().notice()).isNull();
    }

    @Test
    @Tag("SAFE-29")
    void theSafetyLineComesFirstWhereTheMessageIsAboutBeingWatched() {
        var chat = Chat.on(SMS).says("he reads my texts");

        assertThat(chat.node()).isEqualTo("watched-device/answer");
        assertThat(chat.words()).startsWith("Texts stay on this phone.");
        assertThat(chat.lastReply().context().notice()).isNull();
        assertThat(chat.says("MORE").words()).startsWith("Texts stay on this phone.");
        assertThat(Chat.on(WEB).says("he reads my texts").words()).doesNotContain("Texts stay");
    }

    @Test
    @Tag("SAFE-29")
    void whatMoreMakesAgainHasTheSafetyLineExactlyWhereTheFirstTextHadIt() {
        for (var words : List.of("i need help at home", "he has a knife", "he reads my texts")) {
            var chat = Chat.on(SMS).says(words);
            var first = chat.lastReply();

            var again = chat.says("MORE").lastReply();

            assertThat(again.messages()).as(words).isEqualTo(first.messages());
            assertThat(again.context().notice()).as(words).isEqualTo(first.context().notice());
        }
    }

    @Test
    void infersTheAudienceAndKeepsIt() {
        var chat = Chat.on(WEB).says("my client needs support");
        assertThat(chat.node()).isEqualTo("who-do-i-call/start");

        chat.says("margate");

        assertThat(chat.words()).isEqualTo("Thanet: which grade?");
        assertThat(chat.session().orElseThrow().slots().audience()).isEqualTo(PROFESSIONAL);
    }

    @Test
    void takesTheAudienceThatIsDeclaredWithTheFirstTurn() {
        assertThat(Chat.on(WEB).as(PROFESSIONAL).says("margate").words()).isEqualTo("Thanet: which grade?");
    }

    @Test
    void aProfessionalVoiceMakesTheSessionProfessionalThoughThePublicPageWasDeclared() {
        var chat = Chat.on(WEB).as(PUBLIC).says("i am worried about my client in margate");
        assertThat(chat.words()).isEqualTo("Thanet: which grade?");

        chat.says("can i check his record").says("child at risk in sevenoaks");

        assertThat(chat.session().orElseThrow().slots().audience()).isEqualTo(PROFESSIONAL);
        assertThat(chat.words()).isEqualTo("Sevenoaks: which grade?");
    }

    @Test
    void aProfessionalVoiceIsHeardInALaterTurnToo() {
        var chat = Chat.on(WEB).as(PUBLIC).says("i need help at home").says("my client in margate is high risk");

        assertThat(chat.session().orElseThrow().slots().audience()).isEqualTo(PROFESSIONAL);
        assertThat(chat.words()).startsWith("High risk, Thanet.");
    }

    @Test
    @Tag("SAFE-20")
    void asksForTheGradeAndNeverWorksItOut() {
        var chat = Chat.on(WEB).says("my client in sevenoaks, dash score 9");

        assertThat(chat.words()).isEqualTo("Sevenoaks: which grade?");
        assertThat(chat.choices()).startsWith("high", "medium", "standard", "no-dash");
        chat.picks("medium");
        assertThat(chat.words()).startsWith("Medium risk, Sevenoaks.").contains("Refer to Sevenoaks Team in Sevenoaks.");
        assertThat(chat.services()).containsExactly("sevenoaks-team", "county-line");
    }

    @Test
    void answersAtOnceWhereEverythingIsSaid() {
        var chat = Chat.on(WEB).says("high risk sevenoaks");

        assertThat(chat.words()).contains("High risk, Sevenoaks.", "Refer to MARAC as well.");
        assertThat(chat.services()).containsExactly("sevenoaks-team", "county-line");
    }

    @Test
    @Tag("SAFE-17")
    void showsSafeguardingWhereAChildIsMentionedLater() {
        var chat = Chat.on(WEB).says("high risk sevenoaks").says("there are kids");

        assertThat(chat.words()).contains("Refer to MARAC as well.", "tell the front door");
        assertThat(chat.services()).contains("front-door");
    }

    @Test
    void keepsTheAreaOverTurns() {
        var chat = Chat.on(WEB).says("i need help at home in margate").says("can i check his record").says("i need help at home");

        assertThat(chat.area()).isEqualTo("thanet");
        assertThat(chat.services()).startsWith("thanet-team");
    }

    @Test
    void answersAgainForAnotherAreaWhereOneIsCorrected() {
        var chat = Chat.on(WEB).says("i need help at home in margate").says("sorry sevenoaks");

        assertThat(chat.area()).isEqualTo("sevenoaks");
        assertThat(chat.services()).startsWith("sevenoaks-team").doesNotContain("thanet-team");
    }

    @Test
    void aProfessionalMayCorrectTheAreaToo() {
        var chat = Chat.on(WEB).says("high risk margate").says("i meant sevenoaks");

        assertThat(chat.words()).startsWith("High risk, Sevenoaks.");
    }

    @Test
    @Tag("SAFE-07")
    void asksWhichPlaceIsMeantAndThenAnswersWhatWasAsked() {
        var chat = Chat.on(WEB).says("my client in newington is high risk");
        assertThat(chat.node()).isEqualTo("place/which");
        assertThat(chat.area()).isEqualTo("ambiguous");
        assertThat(chat.choices()).startsWith("swale", "folkestone-hythe", "thanet", "skipped");

        chat.picks("thanet");

        assertThat(chat.words()).startsWith("High risk, Thanet.");
        assertThat(chat.services()).startsWith("thanet-team");
    }

    @Test
    @Tag("SAFE-07")
    void aNumberPicksThePlaceOfThatNumber() {
        var chat = Chat.on(SMS).says("newington").says("3");

        assertThat(chat.area()).isEqualTo("thanet");
        assertThat(chat.services()).startsWith("thanet-team");
    }

    @Test
    @Tag("SAFE-07")
    void anotherPlaceMayBeTypedInstead() {
        assertThat(Chat.on(SMS).says("newington").says("sevenoaks then").services()).startsWith("sevenoaks-team");
    }

    @Test
    @Tag("SAFE-07")
    void saysWhichPlaceItTook() {
        assertThat(Chat.on(WEB).says("i need help at home in rainham").words())
                .startsWith("I have taken this as Rainham in Medway.");
    }

    @Test
    @Tag("SAFE-07")
    void tellsSomebodyOutsideAndShowsNationalLinesAlone() {
        var chat = Chat.on(WEB).says("i live in leeds city");

        assertThat(chat.node()).isEqualTo("place/outside");
        assertThat(chat.area()).isEqualTo("out-of-area");
        assertThat(chat.services()).containsExactly("national-line");
    }

    @Test
    void takesTheCountyForAnAreaWithoutADistrict() {
        var chat = Chat.on(WEB).says("somewhere in kent");

        assertThat(chat.area()).isEqualTo("kent");
        assertThat(chat.services()).containsExactly("county-line", "national-line");
    }

    @Test
    void showsTheServiceThatIsAskedForByNameWhereverItHelps() {
        ServiceNames names = text -> text.contains("change line") ? Optional.of("change-line") : Optional.empty();
        var chat = Chat.on(WEB).with(names);

        assertThat(chat.says("number for the change line").node()).isEqualTo("find-help/named");
        assertThat(chat.lastReply().serviceIds()).first().isEqualTo("change-line");
    }

    @Test
    void aCommandRaisesNothing() {
        assertThat(Chat.on(SMS).says("HELP").lastReply().context().signal()).isEqualTo(Signal.NONE);
    }

    @Test
    void explainsATermAndNotesWhichAcronymsWereUsed() {
        var chat = Chat.on(WEB).says("what is an idva at marac");

        assertThat(chat.node()).isEqualTo("jargon/explain");
        assertThat(chat.words()).contains("MARAC stands for Multi-Agency Risk Assessment Conference.");
        assertThat(chat.lastReply().context().spoken()).containsExactlyInAnyOrder("MARAC", "IDVA");
    }

    @Test
    @Tag("SAFE-04")
    void aCardSaysWhetherALineIsOpenAndWhenItOpensNext() {
        var chat = Chat.on(WEB).at(Instant.parse("2026-07-03T20:00:00Z")).says("i need help at home in margate");
        var card = (Message.ServiceCard) chat.lastReply().messages().get(1);

        assertThat(card.service().id()).isEqualTo("thanet-team");
        assertThat(card.phones()).singleElement().satisfies(phone -> {
            assertThat(phone.open()).isEqualTo(Answer.CLOSED);
            assertThat(phone.next()).contains(new Message.OpensNext("2026-07-06T09:00+01:00", "Monday 9am"));
        });
    }

    @Test
    @Tag("SAFE-03")
    void aCardSaysThatItsRecordIsOverdue() {
        var chat = Chat.on(WEB).at(Instant.parse("2027-06-02T12:00:00Z")).says("i need help at home");

        assertThat(chat.lastReply().messages())
                .filteredOn(Message.ServiceCard.class::isInstance)
                .isNotEmpty()
                .allSatisfy(m -> assertThat(((Message.ServiceCard) m).overdue()).isTrue());
    }
}
