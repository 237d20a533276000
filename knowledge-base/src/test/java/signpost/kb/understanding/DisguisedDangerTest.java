package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.message.Signal;
import signpost.core.message.Utterance;
import signpost.core.safety.SafetyGate;
import signpost.core.safety.Screening;
import signpost.kb.content.ContentLoader;

/// Danger that is typed so that a filter would not see it, in haste, or in the middle of a long message.
@Tag("SAFE-10")
class DisguisedDangerTest {
    private static final SafetyGate GATE = gate();

    /// The words in brackets are the ones that are disguised where a form disguises single words.
    private static final List<String> DANGER =
            """
            he has got a [knife] and he is in my kitchen
            [help] me he is coming up the stairs right now
            my husband is [hitting] me right now
            she is going to [kill] me tonight, she has locked the door
            he is [strangling] my sister in the next room now
            please send the [police] now he is smashing the windows
            hes outside my door with a [hammer]
            my ex is [kicking] the front door in
            he just [punched] me and im hiding in the toilet
            he has a [gun] and he says he will use it
            my dad is [beating] my mum right now
            i am [hiding] in the wardrobe and he is looking for me
            he is [choking] her i can hear it through the wall right now
            there is [blood] everywhere he has just stabbed me
            my boyfriend is [attacking] me now please hurry
            hes downstairs [smashing] everything up and im scared
            he has [trapped] me in the bathroom and wont let me out
            my son is [threatening] me with a [knife] right now
            he is pouring [petrol] through my letterbox
            im [scared] hes outside right now trying to get in
            she is on the floor and she is not [breathing]
            he is [breaking] into my house right now
            my neighbour is [screaming] and he is hitting her now
            he got a [machete] and he is at my front door
            he is going to [kill] us, we are locked in the bedroom
            my partner just tried to [strangle] me and he is still here
            i want to [kill] myself
            i have taken all my [tablets]
            i am feeling [suicidal] tonight
            i have taken an [overdose]
            somebody is [attacking] my mum outside our house right now
            he is banging on the door and says he will [murder] me
            my uncle has a [weapon] and he has locked us in
            he is [hurting] me right now please help
            i need an [ambulance] now he has stabbed my brother
            he wont let me leave and he has a [knife] in his hand
            he is [stabbing] someone outside right now
            my carer is [hitting] me now and i cant get out
            he is on his way here now to [kill] me
            [help] he is back and he is going mad
            he has [threatened] to kill me and he is outside now
            she is [bleeding] from her head he hit her just now
            my brother is [punching] my mum right now
            he is [burning] my clothes and he has locked me in
            he has got the [shotgun] out of the cupboard
            [please] call the police now he is in the house
            he is dragging my mum [downstairs] by her hair right now
            he is coming [upstairs] with a knife
            i just got [raped] and he is still here
            he is [drunk] and he is smashing down my bedroom door
            my wife is [attacking] me with a bottle now
            my girlfriend is holding a [knife] to my throat
            he is [throttling] my friend in the car park now
            he is at the [window] and he is trying to get in
            we are [hiding] from my dad, he has a bat
            he has just [kicked] me in the stomach and i am pregnant
            he is [shouting] that he will kill me and he is at the door
            my flatmate has me [trapped] in my room and hes got a hammer
            i am going to end it all [tonight] i have the pills here
            my mum is [unconscious] he hit her with a pan
            """
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();

    private static SafetyGate gate() {
        var phrases = ContentLoader.embedded().loadUnchecked().phrases();
        return new SafetyGate(PhraseRecognizer.fit(phrases.intents(), phrases.signals()));
    }

    private static Screening screen(String text) {
        return GATE.screen(new Utterance.Typed(text));
    }

    private static boolean caught(String text) {
        return !screen(text).signals().isEmpty();
    }

    private static boolean crisis(String text) {
        return screen(text).has(Signal.IMMEDIATE_DANGER) || screen(text).has(Signal.SUICIDE);
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                form("other alphabets and invisible characters", line -> invisible(letters(plain(line), "aeopcyxis", "аеорсухіѕ"))),
                form("spaced out", line -> words(line, word -> String.join(" ", word.split("")))),
                form("doubled letters", line -> words(line, word -> word.replaceAll("(.)", "$1$1"))),
                form("figures for letters", line -> words(line, word -> word.charAt(0) + letters(word.substring(1), "aeiost", "431057"))),
                form("mathematical letters and marks", line -> mathematical(plain(line)).replace(" ", "... ") + "!!!???"));
    }

    private static Arguments form(String name, UnaryOperator<String> form) {
        return Arguments.of(name, form);
    }

    private static String plain(String line) {
        return line.replaceAll("[\\[\\]]", "");
    }

    /// With every word in brackets changed.
    private static String words(String line, UnaryOperator<String> change) {
        return java.util.regex.Pattern.compile("\\[(\\w+)]").matcher(line).replaceAll(word -> change.apply(word.group(1)));
    }

    private static String letters(String text, String from, String to) {
        return text.chars()
                .mapToObj(c -> String.valueOf(from.indexOf(c) < 0 ? (char) c : to.charAt(from.indexOf(c))))
                .collect(Collectors.joining());
    }

    private static String invisible(String text) {
        return text.replaceAll("(\\S\\S)(?=\\S)", "$1\u200b");
    }

    private static String mathematical(String text) {
        return text.codePoints()
                .map(c -> c >= 'a' && c <= 'z' ? 0x1D41A + c - 'a' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void thePlainSentencesAreCaught() {
        assertThat(DANGER).hasSize(60);
        assertThat(DANGER.stream().filter(line -> !caught(plain(line))).toList()).hasSizeLessThanOrEqualTo(6);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void whatIsCaughtInPlainFormIsCaughtInDisguise(String name, UnaryOperator<String> form) {
        var plain = DANGER.stream().filter(line -> caught(plain(line))).toList();
        var missed = plain.stream().filter(line -> !caught(form.apply(line))).toList();

        assertThat(missed).as("%s, of %d", name, plain.size()).hasSizeLessThanOrEqualTo((int) (plain.size() * 0.05));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "hlp me hes here hes got a knf",
        "he has a knofe and he is in my house",
        "plz call the polcie now",
        "hes got a 🔪 and hes outside my door now",
        "🆘 he is here now",
        "he is in my house with a 🔫",
        "he is k*lling my mum right now",
        "he is strngling me right now",
        "h e h a s a k n i f e a n d h e i s h e r e n o w",
        "🅷🅴🅻🅿 🅼🅴 he is smashing the door down now",
    })
    void hasteAndPicturesAreRead(String text) {
        assertThat(screen(text).signals()).contains(Signal.IMMEDIATE_DANGER);
    }

    @Test
    void aCryForHelpIsFoundInTheMiddleOfALongMessage() {
        var story =
                """
                we went to the shops on saturday and bought some bread and a few things for the garden because the weather was nice \
                and then my sister came round with her two dogs and we had tea and watched the television until it was late\s""";
        var found = Stream.of("he is hitting me right now please help me", "he has got a knife and he is in my kitchen", "i want to kill myself tonight")
                .filter(cry -> crisis(story.repeat(4) + cry + " " + story.repeat(4)))
                .toList();

        assertThat(found).hasSize(3);
        assertThat(crisis(story.repeat(9))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ash", "deal", "dover", "sandwich", "ashford", "wye", "hythe", "lydd", "loose", "hoo", "strood", "chatham", "gillingham", "rainham",
        "margate", "ramsgate", "broadstairs", "whitstable", "herne bay", "faversham", "sheerness", "sittingbourne", "queenborough", "minster",
        "birchington", "tenterden", "cranbrook", "headcorn", "sevenoaks", "swanley", "dartford", "gravesend", "northfleet", "snodland",
        "tonbridge", "tunbridge wells", "edenbridge", "paddock wood", "canterbury", "folkestone", "dymchurch", "st margarets at cliffe",
    })
    void thePlaceWhereSomebodyLivesRaisesNothing(String place) {
        assertThat(Stream.of("i live in %s", "im in %s", "%s", "%s please", "my mum is near %s")
                        .map(frame -> frame.formatted(place))
                        .filter(DisguisedDangerTest::caught))
                .isEmpty();
    }
}
