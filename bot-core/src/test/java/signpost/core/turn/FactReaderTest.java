package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.directory.District;
import signpost.core.directory.Place;
import signpost.core.directory.PlaceAnswer;
import signpost.core.flow.Slot;
import signpost.core.session.Slots;

class FactReaderTest {
    private static final FactReader FACTS = new FactReader();
    private static final Slots PROFESSIONAL = Slots.NONE.with(Slot.AUDIENCE, "professional");

    private static @Nullable String fact(Slot slot, String text) {
        return fact(slot, text, Slots.NONE);
    }

    private static @Nullable String fact(Slot slot, String text, Slots before) {
        return FACTS.read(text, new PlaceAnswer.NoneNamed(), before).get(slot).orElse(null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            high risk sevenoaks                          | high
            HIGH-RISK client                             | high
            hi risk                                      | high
            my client is medium risk                     | medium
            med risk in dover                            | medium
            std risk                                     | standard
            standard risk, margate                       | standard
            risk level: medium                           | medium
            risk is high                                 | high
            graded as standard                           | standard
            assessed as high                             | high
            dash came out medium                         | medium
            dash: standard                               | standard
            # not a grade
            low risk                                     |
            i took a risk                                |
            she is not high risk                         |
            it isnt a high risk case                     |
            hi risk assessment needed for a client       |
            # two grades: nobody guesses which
            is this high risk or medium risk             |
            was medium risk, now assessed as high        |
            """)
    void readsTheGradeThatIsNamed(String text, @Nullable String grade) {
        assertThat(fact(Slot.GRADE, text)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            high                                         | high
            medium, tn13                                 | medium
            its standard                                 | standard
            high in swale                                | high
            # the same words mean other things
            she lives off the high street                |
            standard procedure?                          |
            he is at high school                         |
            high needs                                   |
            near high halden                             |
            not high                                     |
            # picked by the professional, whatever the count
            9 ticks so standard                          | standard
            scored 11, we say medium                     | medium
            """)
    void aBareWordIsAGradeToAProfessionalAlone(String text, @Nullable String grade) {
        assertThat(fact(Slot.GRADE, text, PROFESSIONAL)).isEqualTo(grade);
        assertThat(fact(Slot.GRADE, text, Slots.NONE)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14 ticks                                     | high
            14+ ticks on the dash                        | high
            dash score 16                                | high
            dash: 17                                     | high
            dash - 15                                    | high
            DASH 16 she has not agreed                   | high
            scored 18 on the dash                        | high
            18/24 on dash                                | high
            21 out of 27                                 | high
            16 boxes ticked                              | high
            ticked 15                                    | high
            20 yeses                                     | high
            # fewer than fourteen is never a grade
            13 ticks                                     |
            dash score 9                                 |
            scored 0                                     |
            dash 13, professional says worried           |
            4/24                                         |
            under 14 ticks                               |
            fewer than 14 ticks                          |
            not 14 ticks                                 |
            # a figure that is no count of ticks
            does it need 14 ticks for marac              |
            is the marac threshold 14 ticks              |
            dash done 16 march                           |
            dash done on 16/11                           |
            dash for my client aged 15                   |
            dash done, client is 22                      |
            dash done 15 year old in the house           |
            dash 45                                      |
            """)
    @Tag("SAFE-20")
    void ticksAreHighFromFourteenOnAndOtherwiseNoGrade(String text, @Nullable String grade) {
        assertThat(fact(Slot.GRADE, text)).isEqualTo(grade);
        assertThat(fact(Slot.GRADE, text, PROFESSIONAL)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no dash                                      | no-dash
            no dash done yet                             | no-dash
            we have not done a dash                      | no-dash
            havent done the risk assessment              | no-dash
            not completed a dash                         | no-dash
            dash not done                                | no-dash
            the dash has not been completed              | no-dash
            risk assessment still outstanding            | no-dash
            without a dash                               | no-dash
            awaiting dash                                | no-dash
            not graded yet                               | no-dash
            # a dash was done, or it is not said
            no idea how the dash works                   |
            is the dash never wrong                      |
            dash done                                    |
            i made a dash for the door                   |
            """)
    void readsThatThereIsNoDashYet(String text, @Nullable String grade) {
        assertThat(fact(Slot.GRADE, text)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two kids in the house                        | yes
            she is pregnant                              | yes
            there is a 6 year old                        | yes
            a 14yo witnessed it                          | yes
            boy aged 9                                   | yes
            8-year-old                                   | yes
            no children                                  | no
            she has no kids                              | no
            they dont have any children                  | no
            no kids but she is pregnant                  | yes
            # nothing about a child
            married 10 years                             |
            37 year old client                           |
            in 2 weeks                                   |
            minor injuries only                          |
            he is 40                                     |
            """)
    @Tag("SAFE-17")
    void readsWhetherAChildIsInIt(String text, @Nullable String child) {
        assertThat(fact(Slot.CHILD, text)).isEqualTo(child);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            adult at risk                                | yes
            he is a vulnerable adult                     | yes
            has care and support needs                   | yes
            care & support needs                         | yes
            client with a learning disability            | yes
            section 42 enquiry                           | yes
            S42                                          | yes
            # being old, ill or disabled alone is not it
            she is 82                                    |
            uses a wheelchair                            |
            has no care and support needs                |
            not an adult at risk                         |
            """)
    @Tag("SAFE-17")
    void readsWhetherAnAdultAtRiskIsInIt(String text, @Nullable String adult) {
        assertThat(fact(Slot.ADULT, text)).isEqualTo(adult);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            consent given                                | yes
            she consents                                 | yes
            client has consented                         | yes
            she is consenting                            | yes
            with consent                                 | yes
            has given verbal consent                     | yes
            she has agreed                               | yes
            he agreed to the referral                    | yes
            happy to be referred                         | yes
            is high risk and has given consent           | yes
            can you tell me who to refer to, she consents | yes
            no consent                                   | no
            without her consent                          | no
            she does not consent                         | no
            client has not consented                     | no
            she hasnt agreed                             | no
            not agreed                                   | no
            refused consent                              | no
            refusing to consent                          | no
            declined a referral                          | no
            doesnt want to be referred                   | no
            consent withdrawn                            | no
            consent not given                            | no
            # a question, or not said
            do i need consent                            |
            does she have to agree                       |
            is consent needed for marac                  |
            what if she does not agree                   |
            can we refer without consent                 |
            what about consent?                          |
            she cannot consent                           |
            yet to consent                               |
            she agreed to go back to him                 |
            he disagrees                                 |
            """)
    void tellsAgreementFromRefusalAndFromAQuestion(String text, @Nullable String agreed) {
        assertThat(fact(Slot.AGREED, text)).isEqualTo(agreed);
    }

    @Test
    void keepsWhoSpeaks() {
        assertThat(fact(Slot.AUDIENCE, "my client needs support")).isEqualTo("professional");
        assertThat(fact(Slot.SPEAKER, "im 12")).isEqualTo("child");
        assertThat(fact(Slot.AUDIENCE, "im 12")).isNull();
    }

    @Test
    void aProfessionalIsNotAChild() {
        assertThat(fact(Slot.SPEAKER, "im 15 minutes late, i am 16", PROFESSIONAL)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "he strangled me",
        "she throttled him",
        "he chokes me sometimes",
        "hands round my neck",
        "his hands were on my throat",
        "he grabbed me by the throat",
        "got me in a headlock",
        "put a pillow over my face",
        "he tried to suffocate me",
        "he choked me on the bed",
        "he strangled me and i choked on my food after"
    })
    @Tag("SAFE-46")
    void hearsStrangulation(String text) {
        assertThat(fact(Slot.HARM, text)).isEqualTo("strangled");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "my son choked on a grape",
        "i was choking on grapes",
        "i choked up when he left",
        "choking back tears",
        "is this a choking hazard",
        "his love is suffocating",
        "artichoke soup",
        "sore throat"
    })
    @Tag("SAFE-46")
    void doesNotTakeOtherChokingForStrangulation(String text) {
        assertThat(fact(Slot.HARM, text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "he says he will kill himself if i leave",
        "she threatens to hang herself",
        "he will take his own life if i go",
        "he might do something stupid if i end it",
        "if i leave he will be suicidal",
        "if i go hes going to kill himself",
        "my ex said hell harm himself"
    })
    @Tag("SAFE-15")
    void hearsTheAbusersThreatOfSuicide(String text) {
        assertThat(fact(Slot.HARM, text)).isEqualTo("threatens-suicide");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "when i left i was suicidal",
        "i want to kill myself",
        "he hurt himself at work",
        "if i leave he cannot look after himself",
        "if i go he will ruin his life and mine"
    })
    @Tag("SAFE-15")
    void doesNotTakeOtherWordsForTheAbusersThreat(String text) {
        assertThat(fact(Slot.HARM, text)).isNull();
    }

    @Test
    void keepsOfAPlaceItsDistrictAlone() {
        var margate = new Place(District.THANET, "Margate");
        var elsewhere = new Place(District.SWALE, "Newington");

        assertThat(area(new PlaceAnswer.Known(margate, false))).isEqualTo("thanet");
        assertThat(area(new PlaceAnswer.Known(margate, true))).isEqualTo("thanet");
        assertThat(area(new PlaceAnswer.OneOf(List.of(margate, elsewhere)))).isEqualTo("ambiguous");
        assertThat(area(new PlaceAnswer.KentOnly())).isEqualTo("kent");
        assertThat(area(new PlaceAnswer.Outside())).isEqualTo("out-of-area");
        assertThat(area(new PlaceAnswer.NoneNamed())).isNull();
    }

    private static @Nullable String area(PlaceAnswer place) {
        return FACTS.read("words", place, Slots.NONE).get(Slot.AREA).orElse(null);
    }

    @Test
    @Tag("SAFE-38")
    void keepsNoWordOfTheMessage() {
        var slots = FACTS.read("my client canary is high risk", new PlaceAnswer.NoneNamed(), Slots.NONE);

        assertThat(slots.toString()).doesNotContain("canary").contains("high", "professional");
    }
}
