package signpost.core.message;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {

    static Stream<Arguments> forms() {
        return Stream.of(
                form("capitals and spaces", "  He IS   Here ", "he is here"),
                form("a straight apostrophe", "he's here", "hes here"),
                form("a curly apostrophe", "he\u2019s here", "hes here"),
                form("an acute accent for an apostrophe", "he\u00b4s here", "hes here"),
                form("a full-width apostrophe", "he\uff07s here", "hes here"),
                form("a backtick", "don`t", "dont"),
                form("lines and tabs", "he\r\n\tis\nhere", "he is here"),
                form("a form feed and a vertical tab", "he\fis\u000bhere", "he is here"),
                form("line and paragraph separators", "he\u2028is\u2029here", "he is here"),
                form("a next-line control", "he\u0085is here", "he is here"),
                form("a hard space", "he\u00a0is\u202fhere", "he is here"),
                form("zero-width characters", "h\u200be i\u200ds \ufeffhe\u00adre", "he is here"),
                form("a control character", "he i\u0007s here", "he is here"),
                form("direction marks", "\u202ehe is here\u202c", "he is here"));
    }

    static Stream<Arguments> letters() {
        return Stream.of(
                form("Cyrillic letters that look Latin", "h\u0435 is h\u0435r\u0435", "he is here"),
                form("Greek letters that look Latin", "kill m\u03b5", "kill me"),
                form("capital look-alikes", "\u041delp me", "help me"),
                form("a word of look-alikes alone among Latin ones", "\u0440\u0435\u043e\u0440le \u0430\u0441\u0441\u043e\u0441\u0442 me", "people accoct me"),
                form("white letters on black squares and circles", "\ud83c\udd77\ud83c\udd74\ud83c\udd7b\ud83c\udd7f \ud83c\udd5c\ud83c\udd54", "help me"),
                form("small capitals", "\u029c\u1d07\u029f\u1d18", "help"),
                form("full-width letters", "\uff48\uff45\uff4c\uff50", "help"),
                form("mathematical letters", "\ud835\udc21\ud835\udc1e\ud835\udc25\ud835\udc29", "help"),
                form("accents", "caf\u00e9 na\u00efve", "cafe naive"),
                form("accents piled up", "h\u0336e\u0336l\u0336p\u0336", "help"),
                form("emoji stay", "help \ud83d\ude2d", "help \ud83d\ude2d"),
                form("emoji joined by zero-width joiners", "\ud83d\udc69\u200d\ud83d\udc67 help", "\ud83d\udc69\ud83d\udc67 help"),
                form("a ligature", "\ufb01ght", "fight"),
                form("punctuation stays", "help! now?", "help! now?"),
                form("dollar and backslash", "h\u0435 has $5 \\ me", "he has $5 \\ me"),
                form("nothing", "", ""),
                form("white space alone", " \t\n ", ""),
                form("invisible characters alone", "\u200b\u2060\ufeff", ""));
    }

    private static Arguments form(String what, String text, String plain) {
        return Arguments.of(what, text, plain);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"forms", "letters"})
    void readsTextsThatLookAlikeAlike(String what, String text, String plain) {
        assertThat(PlainWords.of(text)).isEqualTo(plain);
    }

    @Test
    void leavesWordsOfOtherScriptsAsTheyAre() {
        assertThat(PlainWords.of("help \u043d\u0430 \u043f\u043e\u043c\u043e\u0449\u044c")).isEqualTo("help \u043d\u0430 \u043f\u043e\u043c\u043e\u0449\u044c");
        assertThat(PlainWords.of("\u043f\u043e\u043c\u043e\u0433\u0438\u0442\u0435")).isEqualTo("\u043f\u043e\u043c\u043e\u0433\u0438\u0442\u0435");
        assertThat(PlainWords.of("\u0645\u0633\u0627\u0639\u062f\u0629")).isEqualTo("\u0645\u0633\u0627\u0639\u062f\u0629");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude2d", "help \ud83d me", "\ude2d\ud83d", "\ud83d\ud83d\ude2d"})
    void takesHalvesOfCharacters(String text) {
        assertThatCode(() -> PlainWords.of(text)).doesNotThrowAnyException();
    }

    @Test
    void takesAnyTextAtAllAndChangesNoPlainOne() {
        var random = new Random(20_261_121);
        for (var i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(40), 0, 0x10000).forEach(c -> text.append((char) c));
            var plain = PlainWords.of(text.toString());

            assertThat(plain).isEqualTo(plain.strip()).doesNotContain("  ", "'", "\n");
        }
    }

    @Test
    void takesNoLongerThanTheTextIsLong() {
        var oneWord = "\u0436".repeat(60_000);

        assertTimeoutPreemptively(ofSeconds(2), () -> PlainWords.of(oneWord));
    }
}
