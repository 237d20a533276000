package signpost.kb.content;

import java.util.List;

/// Sentences have 25 words at most (SAFE-37).
final class SentencesAreShort implements ContentRule {
    private static final int WORDS = 25;

    @Override
    public String id() {
        return "sentences-are-short";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return Line.in(draft).stream()
                .filter(Line::isProse)
                .flatMap(line -> Sentences.of(line.text()).stream()
                        .filter(sentence -> Sentences.words(sentence) > WORDS)
                        .map(sentence -> ContentProblem.warning(
                                line.spot(),
                                "A sentence of %d words: \"%s...\" Make two of it."
                                        .formatted(Sentences.words(sentence), start(sentence)),
                                id())))
                .toList();
    }

    private static String start(String sentence) {
        return String.join(" ", List.of(sentence.split("\\s+")).subList(0, 5));
    }
}
