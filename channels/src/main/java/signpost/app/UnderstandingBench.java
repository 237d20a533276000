package signpost.app;

import java.util.Map;
import signpost.kb.sentence.SentenceEncoder;
import signpost.kb.understanding.CrossValidation;

/// How well the recogniser reads authors it never saw, over the phrases of the content alone.
final class UnderstandingBench implements Bench {
    private final Map<String, String> environment;

    UnderstandingBench(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String about() {
        return "intents and signals on the phrases of each author in turn, fitted on the others; the bars that would fit";
    }

    @Override
    public void run(Terminal terminal) {
        var phrases = Assembly.loader(AppConfig.read(environment)).loadUnchecked().phrases();
        var validation = new CrossValidation(phrases.intents(), phrases.signals(), SentenceEncoder.NONE);
        terminal.out().print(validation.report());
        terminal.out().println();
        terminal.out().print(validation.contrasts(phrases.contrasts()));
    }
}
