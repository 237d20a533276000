package signpost.core.turn;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import signpost.core.directory.Place;
import signpost.core.directory.PlaceAnswer;
import signpost.core.directory.PlaceFinder;
import signpost.core.flow.Slot;
import signpost.core.intent.Glossary;
import signpost.core.intent.IntentRecognizer;
import signpost.core.intent.JargonTerm;
import signpost.core.intent.LanguageAnswer;
import signpost.core.intent.Languages;
import signpost.core.intent.ServiceNames;
import signpost.core.message.Choice;
import signpost.core.message.PlainWords;
import signpost.core.session.Slots;
import signpost.core.turn.Conversation.Understanding;

/// Reads a typed message into a [Hearing]: the last place where the words exist.
final class Listener {
    /// Text beyond this is screened for danger but not used for anything else (`contracts.md` 2).
    static final int USED = 2_000;

    private static final List<String> COUNTED = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final List<String> RANKED = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");
    private static final Pattern NUMBER = Pattern.compile("^[^\\p{L}\\p{N}]*(?:option |number |no |no[.] |reply |choice |press )?([1-9]|" + String.join("|", COUNTED)
            + "|(?:the )?(?:" + String.join("|", RANKED) + ")(?: one)?)(?: (?:please|pls|thanks|ta))?[^\\p{L}\\p{N}]*$");

    /// Short answers to the safety questions, which nobody answers with their labels. "Not yet" is none: danger may be on its way. Whoever is not sure
    /// whether they think about ending their life gets the help of a yes.
    private static final Pattern PERHAPS = Pattern.compile(
            "(y|ye|yes|yea|yeah|yeh|yep|yup|yh)( (i am|i do|i think so|sometimes|a bit|a little|kind of|sort of|pls|please))*"
                    + "|i am|i do|(i )?(think|guess|suppose) so|sometimes|maybe|perhaps|possibly|probably|kind of|kinda|sort of|a bit|a little"
                    + "|(im )?not (really )?sure|(i )?(dont|do not) know|idk|dunno");

    private static final Map<String, Pattern> SHORT_ANSWERS = Map.of(
            Offers.IN_DANGER,
            Pattern.compile("(y|ye|ys|ye+s+|yea|yeah|yeh|yep|yup|yh)( (i am|we are|now|right now|pls|please))*|i am|we are"),
            Offers.NOT_NOW,
            Pattern.compile("(n|no|nah|nope)( (im not|i am not|we are not|not now|not right now|thanks|thank you))*"
                    + "|im not|i am not|we are not|not now|not right now"),
            Offers.RESUME,
            Pattern.compile("(ok |okay |yes |now )?((lets |let us |can we )?(go on|carry on|continue|go back|get back)( to (it|that|the (other )?question))?|back to (it|that|the (other )?question)|where were we)"),
            Offers.THINKING_OF_IT,
            PERHAPS,
            Offers.THINKING_OF_IT_YOUNG,
            PERHAPS,
            Offers.MEANT_OTHERWISE,
            Pattern.compile("(n|no|nah|nope)( (im not|i am not|i dont|i do not|not at all|nothing like that|never|thanks|thank you))*"
                    + "|im not|i am not|i dont|i do not|not at all|nothing like that|of course not|i meant something else|something else"));

    /// What people put around the name of a place, and nothing else.
    private static final Set<String> AROUND_A_PLACE = Set.of(
            "i", "im", "am", "we", "were", "are", "its", "it", "is", "hes", "shes", "they", "theyre", "live", "lives", "living", "in", "near", "at", "from", "by", "around",
            "round", "just", "outside", "the", "my", "our", "area", "town", "kent", "based", "here", "sorry", "meant", "mean", "please", "pls", "ok", "hi", "and", "so", "now");

    /// "TN4" and "9AB" of a postcode.
    private static final Pattern POSTCODE_PART = Pattern.compile("[a-z]{1,2}\\d[a-z\\d]?|\\d[a-z]{2}|[a-z]{1,2}\\d[a-z\\d]?\\d[a-z]{2}");

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final IntentRecognizer recognizer;
    private final PlaceFinder places;
    private final Glossary glossary;
    private final ServiceNames names;
    private final Languages languages;
    private final FactReader facts = new FactReader();

    Listener(Understanding understanding) {
        this.recognizer = understanding.recognizer();
        this.places = understanding.places();
        this.glossary = understanding.glossary();
        this.names = understanding.names();
        this.languages = understanding.languages();
    }

    /// @param before  what was known
    /// @param offered the choices of the last reply, in order
    Hearing hear(String text, Slots before, List<Choice> offered) {
        var used = text.substring(0, text.offsetByCodePoints(0, Math.min(USED, text.codePointCount(0, text.length()))));
        var plain = PlainWords.of(used);
        if (plain.isEmpty()) {
            return Hearing.SILENCE;
        }
        var cues = VoiceReader.Cues.in(plain);
        var place = places.find(used);
        return new Hearing(
                Command.of(used),
                facts.read(plain, cues, place, before).with(language(used)),
                place,
                Urgency.mostUrgentFirst(recognizer.recognize(used)),
                named(used, place),
                voice(used, plain, cues),
                picked(plain, offered));
    }

    private Slots language(String used) {
        return switch (languages.writtenIn(used)) {
            case LanguageAnswer.NotTold() -> Slots.NONE;
            case LanguageAnswer.Unlisted() -> Slots.NONE.with(Slot.LANGUAGE, Spoken.UNLISTED);
            case LanguageAnswer.OneOf(var candidates) -> Slots.NONE.with(Slot.LANGUAGE, Spoken.value(candidates));
        };
    }

    /// The exact cues first: they are few and certain. What was learnt is asked where they leave a doubt.
    private Voice voice(String used, String plain, VoiceReader.Cues cues) {
        var exact = VoiceReader.voice(plain, cues);
        return switch (exact) {
            case YOUNG, GROWN -> exact;
            case PERHAPS_YOUNG, UNKNOWN -> recognizer.soundsYoung(used) ? VoiceReader.likelyYoung(plain) : exact;
        };
    }

    private Hearing.Named named(String used, PlaceAnswer place) {
        return new Hearing.Named(
                glossary.askedAbout(used).map(JargonTerm::id).orElse(null),
                names.askedFor(used).orElse(null),
                glossary.mentionedIn(used).stream()
                        .map(t -> t.term().toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                isPlaceAlone(used, place));
    }

    /// Whether nothing is left of a message without the place and the words around it: "rape margate" is more than a place.
    private static boolean isPlaceAlone(String used, PlaceAnswer place) {
        var told = Arrays.stream(words(PlainWords.of(used)).split(" ")).filter(word -> !AROUND_A_PLACE.contains(word)).toList();
        var names = names(place);
        return !names.isEmpty() && (told.size() == 1 || told.stream().allMatch(word -> names.contains(word) || POSTCODE_PART.matcher(word).matches()));
    }

    /// The words of the places that a message may name; empty if it names none here.
    private static Set<String> names(PlaceAnswer place) {
        var places = switch (place) {
            case PlaceAnswer.Known(var known, var assumed) -> List.of(known);
            case PlaceAnswer.OneOf(var candidates) -> candidates;
            case PlaceAnswer.NoneNamed(), PlaceAnswer.KentOnly(), PlaceAnswer.Outside() -> List.<Place>of();
        };
        return places.stream()
                .flatMap(known -> Stream.of(known.name(), known.district().label()))
                .flatMap(name -> Arrays.stream(words(PlainWords.of(name)).split(" ")))
                .collect(Collectors.toSet());
    }

    private static int picked(String plain, List<Choice> offered) {
        var number = NUMBER.matcher(plain);
        if (number.matches()) {
            var index = index(number.group(1));
            return index < offered.size() ? index : -1;
        }
        var said = words(plain);
        return IntStream.range(0, offered.size())
                .filter(i -> means(said, offered.get(i)))
                .findFirst()
                .orElse(-1);
    }

    /// The place in a list, from 0: "2", "two" and "the second one" are 1.
    private static int index(String number) {
        if (COUNTED.contains(number)) {
            return COUNTED.indexOf(number);
        }
        var rank = number.replace("the ", "").replace(" one", "");
        return RANKED.contains(rank) ? RANKED.indexOf(rank) : Integer.parseInt(number) - 1;
    }

    private static boolean means(String said, Choice choice) {
        var named = said.equals(words(PlainWords.of(choice.label()))) || said.equals(words(choice.id()));
        var shortAnswer = SHORT_ANSWERS.get(choice.id());
        return named || (shortAnswer != null && shortAnswer.matcher(said).matches());
    }

    private static String words(String text) {
        return NOT_WORDS.matcher(text).replaceAll(" ").strip();
    }
}
