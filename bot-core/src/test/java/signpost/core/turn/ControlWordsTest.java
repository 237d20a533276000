package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.core.message.Channel.SMS;
import static signpost.core.message.Channel.WEB;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import signpost.core.message.Channel;
import signpost.core.testing.Chat;

/// Control words as people send them: misspelt, spelt out, shouted, quoted, with a picture or a polite word; and the sentences that only hold one.
@Tag("SAFE-31")
class ControlWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # the carrier's words
            stop | STOP
            STOP | STOP
            Stop. | STOP
            stop! | STOP
            stop!!!! | STOP
            "stop" | STOP
            'stop' | STOP
            “STOP” | STOP
            (stop) | STOP
            stop 🛑 | STOP
            🙏 stop 🙏 | STOP
            S T O P | STOP
            s.t.o.p | STOP
            S-T-O-P | STOP
            ｓｔｏｐ | STOP
            st​op | STOP
            stopp | STOP
            stoppp | STOP
            stoooop | STOP
            sotp | STOP
            stpo | STOP
            stop pls | STOP
            stop plz | STOP
            stop thx | STOP
            Stop, please | STOP
            stop now | STOP
            stop texting | STOP
            Stop texting me | STOP
            stop texting me please | STOP
            please stop texting me | STOP
            stop messaging me | STOP
            stop sending me texts | STOP
            dont text me again | STOP
            Don't text me | STOP
            no more texts | STOP
            reply stop | STOP
            text STOP | STOP
            stop all | STOP
            STOPALL | STOP
            end | STOP
            End. | STOP
            E N D | STOP
            end please | STOP
            quit | STOP
            QUIT! | STOP
            cancel | STOP
            cancel please | STOP
            unsubscribe | STOP
            unsubscribe me | STOP
            unsubcribe | STOP
            opt out | STOP
            opt-out | STOP
            opt me out | STOP
            revoke | STOP
            # ours
            menu | MENU
            MENU!! | MENU
            Menu? | MENU
            m e n u | MENU
            meny | MENU
            menuu | NONE
            menuuu | MENU
            menu pls | MENU
            text menu | MENU
            Text MENU for topics | NONE
            the menu | MENU
            show me the menu please | MENU
            back to the menu | MENU
            main menu 🙂 | MENU
            start again | MENU
            back | BACK
            "back" | BACK
            b a c k | BACK
            baaack | BACK
            bck | BACK
            back pls | BACK
            go back please | BACK
            more | MORE
            More! | MORE
            m o r e | MORE
            moer | MORE
            Reply MORE | MORE
            reply more. | MORE
            moreee | MORE
            show more | MORE
            clear | CLEAR
            CLEAR!! | CLEAR
            c l e a r | CLEAR
            claer | CLEAR
            clear pls | CLEAR
            clear this chat | CLEAR
            delete this chat | CLEAR
            exit | EXIT
            EXIT! | EXIT
            e x i t | EXIT
            exti | EXIT
            quick exit | EXIT
            end chat | EXIT
            close this chat | EXIT
            help | HELP
            HELP! | HELP
            "Help" | HELP
            help? | HELP
            h e l p | HELP
            info | HELP
            INFO? | HELP
            info pls | HELP
            start | START
            unstop | START
            # these only hold such a word
            he wont stop hitting me | NONE
            he won't stop | NONE
            make him stop | NONE
            please stop | NONE
            stop it | NONE
            stop him | NONE
            stop stop stop | NONE
            stop he's hurting me | NONE
            stop please he is hurting me | NONE
            stop texting me he says but he texts me | NONE
            how do i stop him texting me | NONE
            he told me to stop texting him | NONE
            help he is here | NONE
            help me | NONE
            help pls | NONE
            HELP HELP HELP | NONE
            hlep | NONE
            i need help | NONE
            he is back | NONE
            hes back | NONE
            back door | NONE
            he came back | NONE
            i cant go back | NONE
            i want more help | NONE
            no more | NONE
            i cant take any more | NONE
            leave me alone | NONE
            i want to leave | NONE
            how do i leave him | NONE
            he wont let me leave | NONE
            i want it to end | NONE
            i want to end it | NONE
            end my life | NONE
            end it all now | NONE
            i want to quit | NONE
            start hitting me | NONE
            clear off he said | NONE
            is it clear | NONE
            exit wound | NONE
            cancel the wedding | NONE
            can i cancel the referral | NONE
            more violent now | NONE
            next door are screaming | NONE
            info about clares law | NONE
            close to the edge | NONE
            """)
    void areReadAsTheWholeMessageAlone(String text, Command command) {
        assertThat(Command.of(text)).isEqualTo(command);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SMS | stop             | session/stopped
            SMS | STOPP!           | session/stopped
            SMS | s t o p          | session/stopped
            SMS | Stop texting me  | session/stopped
            WEB | stop pls         | session/stopped
            WEB | exit!            | session/stopped
            SMS | exit             | session/cleared
            SMS | end chat         | session/cleared
            SMS | "clear"          | session/cleared
            WEB | clear this chat  | session/cleared
            SMS | h.e.l.p          | menu/help
            WEB | INFO             | menu/help
            SMS | meny             | menu/main
            WEB | back to the menu | menu/main
            WEB | more             | menu/nothing-more
            """)
    void leadTheSameWayBeforeAndInAConversation(Channel channel, String text, String node) {
        assertThat(Chat.on(channel).says(text).node()).isEqualTo(node);
        assertThat(Chat.on(channel).says("i need help at home").says(text).node()).isEqualTo(node);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void oneThatEndsTheSessionLeavesNothing(Channel channel) {
        for (var word : new String[] {"stopp", "s t o p", "please stop texting me", "opt-out"}) {
            assertThat(Chat.on(channel).says("i need help at home").says(word).session()).isEmpty();
        }
    }

    @Test
    void aStopOfAnyKindGetsNoAnswerByText() {
        for (var word : new String[] {"stop", "stop!", "stopp", "S T O P", "stop thx"}) {
            assertThat(Chat.on(SMS).says(word).lastReply().messages()).isEmpty();
        }
    }

    @Test
    void moreGoesOnHoweverItIsSpelt() {
        for (var word : new String[] {"more", "Reply MORE.", "moer", "m o r e", "More pls!"}) {
            var chat = Chat.on(SMS).says("i need help at home");
            assertThat(chat.says(word).lastReply().context().part()).as(word).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            1         | find-help/numbers
            1.        | find-help/numbers
            (1)       | find-help/numbers
            "1"       | find-help/numbers
            1!        | find-help/numbers
            #1        | find-help/numbers
            1️⃣        | find-help/numbers
            １        | find-help/numbers
            no. 1     | find-help/numbers
            option 1  | find-help/numbers
            number 1  | find-help/numbers
            reply 1   | find-help/numbers
            press 1   | find-help/numbers
            1 please  | find-help/numbers
            2         | clares-law/answer
            11        | menu/not-understood
            1 of us   | menu/not-understood
            """)
    void aNumberPicksItsChoice(String text, String node) {
        assertThat(Chat.on(SMS).says("menu").says(text).node()).isEqualTo(node);
        assertThat(Chat.on(WEB).says("menu").says(text).node()).isEqualTo(node);
    }
}
