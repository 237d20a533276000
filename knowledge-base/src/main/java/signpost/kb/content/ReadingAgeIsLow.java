package signpost.kb.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Our sentences can be read by a child of about nine, as far as the length of words and sentences tells (SAFE-37).
///
/// Measured by the Automated Readability Index, 4.71 letters a word + 0.5 words a sentence - 21.43, which needs no syllables; its value is a school year of the
/// United States, and five more is the age of the child. Names (words with a capital inside a sentence) and numbers are left out, since nobody can write them
/// shorter; a colon ends a sentence. Only texts of 20 words or more are measured: below that a single long word decides.
///
/// The index was fitted on books for the armed forces and sees letters alone. It does not know whether a word is known ("lien" is easy to it, "everybody" is
/// hard), whether a text is in order, or whether it is kind. A low value is no proof of plain words, and a high one means: read it aloud. So the bars stand
/// where the reviewed content ends, half of which lies below year 3 (age 8) and nine tenths below year 6, rather than at an age; what passes still has to be
/// read by people.
///
/// @see <a href="https://apps.dtic.mil/sti/citations/AD0667273">Smith and Senter: Automated Readability Index, AMRL-TR-66-220, 1967</a>
final class ReadingAgeIsLow implements ContentRule {
    private static final double WARNED = 8.5;
    private static final double BARRED = 10;
    private static final int FEWEST_WORDS = 20;
    private static final int SCHOOL_STARTS = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'\\u2019-]*");

    @Override
    public String id() {
        return "reading-age-is-low";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return Line.in(draft).stream().filter(Line::isProse).flatMap(line -> problem(line).stream()).toList();
    }

    private Optional<ContentProblem> problem(Line line) {
        var year = index(line.text());
        if (year <= WARNED) {
            return Optional.empty();
        }
        var message = "This reads like a text for age %d. Make sentences shorter and take shorter words.".formatted(Math.round(year) + SCHOOL_STARTS);
        return Optional.of(year > BARRED
                ? ContentProblem.error(line.spot(), message, id())
                : ContentProblem.warning(line.spot(), message, id()));
    }

    /// The index of a text; 0 for one that is too short to measure.
    static double index(String text) {
        var sentences = Sentences.of(text).stream().flatMap(sentence -> Stream.of(sentence.split(":\\s+"))).toList();
        var measured = new ArrayList<String>();
        sentences.forEach(sentence -> measured.addAll(ordinary(sentence)));
        if (WORD.matcher(text).results().count() < FEWEST_WORDS || measured.isEmpty()) {
            return 0;
        }
        var letters = measured.stream().mapToLong(word -> word.codePoints().filter(Character::isLetter).count()).sum();
        return 4.71 * letters / measured.size() + 0.5 * measured.size() / sentences.size() - 21.43;
    }

    /// The words of a sentence without names.
    private static List<String> ordinary(String sentence) {
        var words = WORD.matcher(sentence).results().map(MatchResult::group).toList();
        return Stream.concat(
                        words.stream().limit(1),
                        words.stream().skip(1).filter(word -> !Character.isUpperCase(word.codePointAt(0))))
                .toList();
    }
}
