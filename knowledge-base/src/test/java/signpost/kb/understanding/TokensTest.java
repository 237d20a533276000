package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.message.PlainWords;

class TokensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hes here | he is here",
        "HE'S HERE!! | he is here !",
        "h e l p me | help me",
        "h3lp, he has a kn1fe | help he has a knife",
        "heeeelp | help",
        "soooo scared | so scared",
        "c u 2moro m8 | c you tomorrow mate",
        "plz dont tell any1 | please do not tell anyone",
        "my bf's back | my bfs back",
        "call 999 or 101? | call 999 or 101 ?",
        "i am 14 and she is 72 | i am #10to17 and she is #60to99",
        "in 2019 he paid £20.50 | in #year he paid £ #n",
        "ME10, TN1 | me #10to17 tn #0to3",
    })
    void readsEverySpellingOneWay(String text, String tokens) {
        assertThat(String.join(" ", Tokens.of(text))).isEqualTo(tokens);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "He's HERE, at 5pm: what now?!", "it`s \"him\" (again) - help...", "a\tb\nc", "£5 & 10% off", "p@ss w0rd $$ 4 u", "   "
    })
    void readsPlainTextAsPlainWordsDoes(String text) {
        assertThat(Tokens.of(text)).isEqualTo(Tokens.of(PlainWords.of(text) + "\u2060"));
    }

    @Test
    void seesThroughLookAlikeAndInvisibleLetters() {
        assertThat(Tokens.of("h\u0435 is h\u200be\u200br\u0435")).containsExactly("he", "is", "here");
    }

    @Test
    void keepsOnlyTheEndsOfAVeryLongText() {
        var tokens = Tokens.of("first " + "middle ".repeat(5_000) + "last");

        assertThat(tokens).hasSize(600).startsWith("first").endsWith("last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "\u200b", "\ud800", "-- () []"})
    void findsNothingWhereThereIsNothing(String text) {
        assertThat(Tokens.of(text)).isEqualTo(List.of());
    }
}
