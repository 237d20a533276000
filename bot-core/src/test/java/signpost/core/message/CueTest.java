package signpost.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "\\bstrangl\\w*;strangl",
        "(hit|beat)s? me ; beat me,beats me,hit me,hits me",
        "a(b|c)d+e ; ab,ac",
        "\\b(call|get) (the )?police\\b(?! officer) ; call police,call the police,get police,get the police",
        "(?<!\\b(not|never) )\\bconsenting\\b ; consenting",
        "x{2,3}help ; help",
        "(abc){0,2}def ; def",
        "[ch]at ; cat,hat",
        "help.*danger ; help",
    })
    void findsTheLettersThatEveryMatchHolds(String expression, String needed) {
        assertThat(NeededLetters.of(expression).orElseThrow()).containsExactlyInAnyOrder(needed.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\d+", "a?", "(help)*", "i|you", "[a-z]+", ".", "(?<n>\\d)ticks", "(?i)help", "", "(help|\\d)"})
    void saysSoWhereItCannotTell(String expression) {
        assertThat(NeededLetters.of(expression)).isEmpty();
    }

    @Test
    void changesNothingButTheTime() {
        var random = new Random(1);
        for (var pattern : ourPatterns()) {
            var cue = Cue.of(pattern.pattern());
            for (var i = 0; i < 300; i++) {
                var text = text(random, pattern.pattern());
                assertThat(cue.in(text)).as("%s in %s", pattern, text).isEqualTo(pattern.matcher(text).find());
                assertThat(cue.results(text).count()).isEqualTo(pattern.matcher(text).results().count());
            }
        }
    }

    /// Words out of the expression itself, in its order and out of it, so that many texts match and many nearly do.
    private static String text(Random random, String expression) {
        var words = expression.replaceAll("\\\\[a-zA-Z]", " ").replaceAll("\\(\\?<?[=!:]", " ").split("[^a-z0-9 ]+");
        var text = new StringBuilder();
        var from = random.nextInt(words.length);
        for (var i = 0; i < 1 + random.nextInt(6); i++) {
            var word = words[random.nextInt(4) == 0 ? random.nextInt(words.length) : Math.min(words.length - 1, from + i)];
            text.append(word).append(random.nextBoolean() ? " " : "").append(random.nextInt(5) == 0 ? random.nextInt(30) + " " : "");
        }
        return text.toString().replaceAll(" +", " ").strip();
    }

    private static List<Pattern> ourPatterns() {
        var patterns = new ArrayList<Pattern>();
        Stream.of("signpost.core.turn.VoiceReader", "signpost.core.turn.FactReader", "signpost.core.turn.GradeReader",
                        "signpost.core.safety.ExactSigns", "signpost.core.safety.ThreatenedSuicide")
                .flatMap(name -> Stream.of(type(name).getDeclaredFields()))
                .forEach(field -> collect(value(field), patterns));
        assertThat(patterns).hasSizeGreaterThan(60);
        return patterns;
    }

    private static void collect(Object value, List<Pattern> into) {
        switch (value) {
            case Cue cue -> into.add((Pattern) value(fieldOf(cue)));
            case Collection<?> many -> many.forEach(one -> collect(one, into));
            case Map<?, ?> map -> map.values().forEach(one -> collect(one, into));
            case null, default -> { }
        }
    }

    private static Object fieldOf(Cue cue) {
        try {
            var field = Cue.class.getDeclaredField("pattern");
            field.setAccessible(true);
            return field.get(cue);
        } catch (ReflectiveOperationException gone) {
            throw new LinkageError(gone.getMessage(), gone);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    private static Object value(Object field) {
        if (!(field instanceof Field constant)) {
            return field;
        }
        try {
            constant.setAccessible(true);
            return constant.get(null);
        } catch (ReflectiveOperationException gone) {
            throw new LinkageError(gone.getMessage(), gone);
        } catch (NullPointerException notStatic) {
            return "";
        }
    }
}
