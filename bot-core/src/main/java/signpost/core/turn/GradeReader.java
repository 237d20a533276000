package signpost.core.turn;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import signpost.core.directory.Grade;

/// Reads the risk grade that a message names, from its plain form. Never works one out: ticks under fourteen are no grade (SAFE-20).
final class GradeReader {
    private static final int VISIBLE_HIGH = 14;
    private static final int QUESTIONS_ON_DASH = 27;

    private static final String WORD = "(high|medium|med|standard|std)";
    private static final String FORM = "(dash|risk assessment|ric)";
    private static final String NEGATED = "(?<!\\b(not|isnt|wasnt|never|no longer) )(?<!\\b(not|isnt|wasnt) (a|at) )";

    private static final Pattern NAMED = Pattern.compile(NEGATED + "\\b(high|hi|medium|med|standard|std)[ -]?(level )?risk\\b(?<!\\bhi[ -]?risk(?= assess))"
            + "|\\brisk( level| grade)?( is| was|:| =)? ?" + WORD + "\\b"
            + "|\\bgrad(ed?|ing)( is| was| as| at|:)? ?" + WORD + "\\b"
            + "|\\b(assessed|scored|came out|comes out|rated|dash)( is| was| as| at|:)? ?" + WORD + "\\b");

    /// A grade word alone, less what it means in names and idioms: the High Street is no grade.
    private static final Pattern BARE = Pattern.compile(NEGATED + "\\b" + WORD
            + "\\b(?! (street|st|school|court|road|rd|rise|halden|brooms|needs?|functioning|priority|time|numbers?|practice|procedure|process|forms?|letter|student|anxiety|stress|blood|levels? of))");
    private static final Pattern NO_DASH = Pattern.compile(
            "\\b(no|not (yet )?(done|completed|got|had)|havent (yet )?(done|completed|got|had)|have not (yet )?(done|completed)|hasnt (yet )?(been )?(done|had|got)|didnt do|dont have|without|before|prior to|awaiting)( (a|an|the|any|doing|her|his|their|our|full|formal|completed|recent|yet)){0,3} " + FORM + "\\b"
                    + "|\\b" + FORM + "( \\w+){0,4} (not|isnt|hasnt|havent|never|yet to|still to)( yet)?( been| be)? (done|completed|started|finished)\\b"
                    + "|\\b" + FORM + "( is| still)* (outstanding|pending|to follow)\\b"
                    + "|\\bno assessment\\b|\\bnot (yet )?(been )?(assessed|graded)\\b|\\bungraded\\b");

    private static final String LESS = "(?<!\\b(under|below|less than|fewer than|not|nearly|almost) )";
    private static final String NOT_TICKS =
            "(?![/.:]\\d| ?(yr|year|am|pm|hour|min|week|month|day|kids?|child|incident|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))";
    private static final List<Pattern> TICKS = Stream.of(
                    LESS + "\\b(?<n>\\d{1,2})\\+? ?(ticks?|yes(es)?|(boxes|indicators|questions)( were)? ticked|indicators)\\b",
                    "\\b(scor(e|ed|es|ing)|ticked|dash|ticks)( (score[ds]?|done|completed|was|is|of|at|came|comes|out|result|total|only|about|around|risk|assessment|form|got|has|had|with|as|a|the|her|his|their)){0,4}? ?[(:=-]? ?(?<n>\\d{1,2})\\b"
                            + NOT_TICKS,
                    LESS + "\\b(?<n>\\d{1,2}) ?(/|out of|of) ?(24|27)\\b",
                    LESS + "\\b(?<n>\\d{1,2}) on (the |a |her |his |their )?dash\\b")
            .map(Pattern::compile)
            .toList();

    /// The threshold itself, asked about: that is nobody's score.
    private static final Pattern THRESHOLD = Pattern.compile(
            "\\b(is it|threshold( is| of)?|needs?|how many|must|has to|have to|minimum( of| is)?|at least)( at least| be| have| score| the| a)* 14\\b.*\\bmarac\\b|\\bmarac\\b.*\\b(threshold( is| of)?|is it|needs?|minimum( of| is)?)( at least| be| have| score)* 14\\b");

    private GradeReader() {}

    /// The grade named; empty if none is, or if two are.
    ///
    /// @param professional whether a professional speaks, to whom a bare "high" is a grade
    static Optional<Grade> read(String plain, boolean professional) {
        var named = NAMED.matcher(plain).results().map(MatchResult::group).map(GradeReader::inWords).distinct().toList();
        if (!named.isEmpty()) {
            return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        }
        var ticks = ticks(plain);
        if (ticks >= VISIBLE_HIGH) {
            return Optional.of(Grade.HIGH);
        }
        if (NO_DASH.matcher(plain).find()) {
            return Optional.of(Grade.NO_DASH);
        }
        var bare = BARE.matcher(plain); // also beside a lower count: the professional has picked it
        return professional && bare.find() ? Optional.of(inWords(bare.group())) : Optional.empty();
    }

    /// The grade whose name the words hold: they hold one.
    private static Grade inWords(String words) {
        if (words.contains("med")) {
            return Grade.MEDIUM;
        }
        return words.contains("st") && !words.contains("hi") ? Grade.STANDARD : Grade.HIGH;
    }

    /// The number of ticks that the message says were made; -1 if it says none.
    static int ticks(String plain) {
        if (plain.chars().noneMatch(c -> c >= '0' && c <= '9') || THRESHOLD.matcher(plain).find()) {
            return -1;
        }
        return TICKS.stream()
                .flatMap(p -> p.matcher(plain).results())
                .mapToInt(found -> Integer.parseInt(found.group("n")))
                .filter(n -> n <= QUESTIONS_ON_DASH)
                .findFirst()
                .orElse(-1);
    }
}
