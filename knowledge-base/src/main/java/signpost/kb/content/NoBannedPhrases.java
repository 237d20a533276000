package signpost.kb.content;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words that blame, belittle or pretend stand nowhere (SAFE-36). Names keep the words they have.
final class NoBannedPhrases implements ContentRule {
    /// Wrong wherever they stand.
    private static final Pattern BANNED = Pattern.compile(
            "\\bwhy (?:she|he|they|you|someone|people|victims|survivors) (?:stay|stays|stayed|did(?:n't| not) leave)\\b"
                    + "|\\bjust\\b|\\byou should leave\\b|\\barguments?\\b|\\btoxic\\b|\\bvolatile\\b|\\bboth of you\\b|\\bprovok\\w*"
                    + "|\\ballegations?\\b|\\b(?:she|he|they|victim|survivor|person|woman|man|child) claim(?:s|ed)\\b|\\bfailed to engage\\b"
                    + "|\\bcalm down\\b|\\bdo(?:n't| not) worry\\b|\\bstay safe(?=[.!]|$)",
            Pattern.CASE_INSENSITIVE);

    /// A bot neither understands nor feels; a choice is the person's own voice, who may.
    private static final Pattern PRETENDED = Pattern.compile("\\bI (?:understand|feel)\\b");

    /// Names such as the Domestic Violence Disclosure Scheme are written with capitals.
    private static final Pattern OUTDATED = Pattern.compile("\\b[Dd]omestic violence\\b");

    @Override
    public String id() {
        return "no-banned-phrases";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return Line.in(draft).stream()
                .flatMap(line -> Stream.of(BANNED, PRETENDED, OUTDATED)
                        .filter(pattern -> pattern != PRETENDED || !line.key().equals("label"))
                        .flatMap(pattern -> pattern.matcher(line.text()).results())
                        .map(MatchResult::group)
                        .map(phrase -> ContentProblem.error(
                                line.spot(),
                                "\"" + phrase + "\" is one of the words we do not use. Say it another way.",
                                id())))
                .toList();
    }
}
