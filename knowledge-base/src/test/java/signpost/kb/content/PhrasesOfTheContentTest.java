package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.message.Signal;
import signpost.kb.content.ContentBundle.Phrases;

/// How many phrases there are, and what none of them holds.
class PhrasesOfTheContentTest {
    private static final Phrases PHRASES = ContentLoader.embedded().loadUnchecked().phrases();

    /// What people come for. Small talk and noise are not among them.
    private static final List<String> MAIN = List.of(
            "about-bot", "adult-safeguarding", "call-worries", "change-mind", "child-concern", "child-concern-professional", "child-self", "clares-law",
            "da-disclosure", "deaf", "disabled", "drop-in", "emergency-info", "exploitation", "fgm", "find-service", "forced-marriage", "home-safety",
            "honour-based-abuse", "housing", "image-abuse", "injection", "insult", "language", "legal", "lgbt", "men", "mental-health", "money",
            "no-recourse", "older", "out-of-scope", "own-behaviour", "parent-harmed-by-child", "pets", "plain-fact", "police-report", "radicalisation", "referral",
            "referral-process", "refuge-location", "safety-plan", "sexual-assault", "staff-conduct", "stalking", "tech-abuse", "watched-device",
            "worried-about-other");

    private static final int FEWEST_OF_AN_INTENT = 80;
    private static final int FEWEST_OF_A_SIGNAL = 250;
    private static final int FEWEST = 6_000;

    private static final Pattern PHONE = Pattern.compile("(?:\\+|\\b)\\d(?:[ .()/-]{0,2}\\d){6,}");
    private static final Pattern MAILBOX = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[a-z]{2,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTCODE = Pattern.compile("\\b[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUSE = Pattern.compile(
            "\\b\\d{1,4}[a-z]?,? (?:[a-z'’]+ ){1,3}(?:road|rd|street|st|lane|ln|avenue|ave|close|drive|way|crescent|gardens|court|terrace|grove|place|hill)\\b",
            Pattern.CASE_INSENSITIVE);

    private static Stream<String> texts(Map<String, List<String>> byAuthor) {
        return byAuthor.values().stream().flatMap(Collection::stream);
    }

    private static Stream<String> all() {
        return Stream.concat(
                PHRASES.intents().stream().flatMap(i -> texts(i.byAuthor())),
                PHRASES.signals().stream()
                        .flatMap(s -> Stream.concat(texts(s.byAuthor()), s.nearMisses().values().stream().flatMap(PhrasesOfTheContentTest::texts))));
    }

    private static boolean isPrivate(String phrase) {
        return PHONE.matcher(phrase).find()
                || MAILBOX.matcher(phrase).find()
                || HOUSE.matcher(phrase).find()
                || POSTCODE.matcher(phrase).find();
    }

    @Test
    void everyMainIntentHasEnough() {
        var counts = new HashMap<String, Long>();
        PHRASES.intents().forEach(i -> counts.put(i.intent().id(), texts(i.byAuthor()).count()));

        assertThat(MAIN.stream().filter(id -> counts.getOrDefault(id, 0L) < FEWEST_OF_AN_INTENT)).isEmpty();
        assertThat(counts.keySet()).as("no intent but these").containsExactlyInAnyOrderElementsOf(
                Stream.concat(MAIN.stream(), Stream.of("gibberish", "greeting", "thanks")).toList());
    }

    @Test
    @Tag("SAFE-10")
    void everySignalHasEnoughAndAsManyNearMisses() {
        assertThat(PHRASES.signals()).hasSize(Signal.values().length - 1).allSatisfy(signal -> {
            assertThat(texts(signal.byAuthor()).count()).as(signal.signal().slug()).isGreaterThanOrEqualTo(FEWEST_OF_A_SIGNAL);
            assertThat(signal.nearMisses().values().stream().flatMap(PhrasesOfTheContentTest::texts).count())
                    .as("near misses of " + signal.signal().slug())
                    .isGreaterThanOrEqualTo(FEWEST_OF_A_SIGNAL);
        });
    }

    @Test
    void thereAreEnoughInAll() {
        assertThat(new HashSet<>(all().toList())).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @Test
    @Tag("SAFE-38")
    void noneHoldsAPhoneNumberAMailboxOrAnAddress() {
        assertThat(all().filter(PhrasesOfTheContentTest::isPrivate)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ring me on 07700 900 123", "01622-000000 is his", "+44 1622 000000", "write to somebody@example.org.uk", "im at ME1 1AA", "flat at tn11aa",
        "12 Example Road", "he is at 4a, old mill lane",
    })
    void isPrivateWhateverTheSpelling(String phrase) {
        assertThat(isPrivate(phrase)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"call 999", "DASH 17, ME10, 2 kids", "since 2014 or 2015", "half 9 tonight", "£20 a week for 3 years", "im 13 st 4 lb"})
    void ordinaryNumbersAreNot(String phrase) {
        assertThat(isPrivate(phrase)).isFalse();
    }
}
