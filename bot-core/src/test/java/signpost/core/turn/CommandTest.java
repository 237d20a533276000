package signpost.core.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"})
    @Tag("SAFE-31")
    void everyCarrierWordStops(String word) {
        assertThat(Command.of(word)).isEqualTo(Command.STOP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # polite tails, punctuation, case
            stop thanks             | STOP
            Stop, thank you.        | STOP
            STOP PLEASE             | STOP
            stop. thanks            | STOP
            stop - ta               | STOP
            stop!!! pls             | STOP
            stop texting me         | STOP
            stop now please         | STOP
            "stop"                  | STOP
            unsubscribe please      | STOP
            opt-out                 | STOP
            opt out                 | STOP
            # a message that begins with the word is a message
            stop hes hurting me     | NONE
            stop he's hurting me    | NONE
            stop him                | NONE
            make it stop            | NONE
            please stop             | NONE
            how do i stop this      | NONE
            end of my rope          | NONE
            cancel my order against him | NONE
            quit smoking            | NONE
            """)
    @Tag("SAFE-31")
    void stopsForTheWholeMessageAlone(String text, Command command) {
        assertThat(Command.of(text)).isEqualTo(command);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            menu                | MENU
            Menu.               | MENU
            main menu           | MENU
            menu please         | MENU
            start over          | MENU
            back                | BACK
            go back             | BACK
            Back!               | BACK
            more                | MORE
            MORE PLS            | MORE
            clear               | CLEAR
            clear now           | CLEAR
            help                | HELP
            info                | HELP
            START               | START
            unstop              | START
            # not commands
            help me             | NONE
            help please         | NONE
            he is back          | NONE
            go back to him      | NONE
            clear my name       | NONE
            no more             | NONE
            next to me          | NONE
            the menu at the pub | NONE
            thanks              | NONE
            ?                   | NONE
            """)
    void steersForTheWholeMessageAlone(String text, Command command) {
        assertThat(Command.of(text)).isEqualTo(command);
    }

    @Test
    void anEmptyMessageIsNoCommand() {
        assertThat(Command.of("")).isEqualTo(Command.NONE);
        assertThat(Command.of("\u200b")).isEqualTo(Command.NONE);
    }

    @Test
    @Tag("SAFE-31")
    void namesEveryWordSoThatNoFlowUsesOne() {
        assertThat(Command.words())
                .contains("stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout", "menu", "clear")
                .isSorted()
                .allSatisfy(word -> assertThat(Command.of(word)).isNotEqualTo(Command.NONE));
    }
}
