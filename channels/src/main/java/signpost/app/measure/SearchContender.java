package signpost.app.measure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import signpost.core.message.Signal;
import signpost.kb.index.PhraseSearch;
import signpost.kb.index.PhraseSearch.Hit;
import signpost.kb.understanding.LabelledPhrase;

/// A search engine as a recogniser: the phrases found first vote on what the message is, each with its score.
public final class SearchContender implements Contender {
    private static final int VOTERS = 30;

    private final PhraseSearch search;

    public SearchContender(List<LabelledPhrase> phrases) {
        this.search = new PhraseSearch(phrases);
    }

    @Override
    public String name() {
        return "BM25 over the phrases";
    }

    @Override
    public Scores scores(String text) {
        var hits = search.nearest(text, VOTERS);
        double all = hits.stream().mapToDouble(Hit::score).sum();
        Map<String, Double> intents = new HashMap<>();
        Map<Signal, Double> signals = new EnumMap<>(Signal.class);
        for (var hit : hits) {
            var phrase = hit.phrase();
            if (phrase.intent() != null) {
                intents.merge(phrase.intent(), hit.score() / all, Double::sum);
            }
            if (phrase.raises() != null) {
                signals.merge(phrase.raises(), hit.score() / all, Double::sum);
            }
        }
        return Scores.of(intents, signals);
    }
}
