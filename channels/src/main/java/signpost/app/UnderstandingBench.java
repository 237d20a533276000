package signpost.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import signpost.app.measure.Made;
import signpost.app.measure.Mode;
import signpost.app.measure.RecogniserMode;
import signpost.app.measure.Report;
import signpost.app.measure.WatchedModel;
import signpost.channels.http.Counters;
import signpost.channels.http.Talk;
import signpost.core.message.Channel;
import signpost.core.session.InMemorySessionStore;
import signpost.core.turn.Conversation;
import signpost.kb.KnowledgeBase;
import signpost.kb.content.ContentBundle;
import signpost.kb.sentence.ModelFolder;
import signpost.kb.sentence.SentenceEncoder;
import signpost.kb.sentence.SentenceModel;
import signpost.kb.understanding.CrossValidation;
import signpost.kb.understanding.HeldOut;
import signpost.kb.understanding.HeldOutMessage;
import signpost.kb.understanding.PhraseVectors;
import signpost.kb.understanding.LabelledPhrase;

/// How well messages are understood that nothing was fitted to, beside ready-made parts; on demand, how well each author of the phrases is read
/// by a fit on the others.
final class UnderstandingBench implements Bench {
    private static final String MESSAGES = "--messages";
    private static final String CROSS_VALIDATION = "--cross-validation";
    private static final String WITHOUT_NLP_JS = "--without-nlp-js";

    /// In the folder of the project.
    private static final String HELD_OUT = "knowledge-base/held-out/messages.tsv";

    private static final String NLP_JS = "channels/target/nlp-js";

    private final Map<String, String> environment;
    private final InstantSource clock;

    UnderstandingBench(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public String about() {
        return "held-out messages: what is found, false alarms, intents, curves, other recognisers beside it; options in --help";
    }

    @Override
    public void run(Terminal terminal) {
        run(List.of(), terminal);
    }

    @Override
    public void run(List<String> options, Terminal terminal) {
        var arguments = Arguments.read(options, Set.of(MESSAGES), Set.of(CROSS_VALIDATION, WITHOUT_NLP_JS));
        arguments.noWords();
        if (arguments.has(CROSS_VALIDATION)) {
            crossValidate(terminal);
            return;
        }
        new Report(messages(arguments), terminal.out()).print(field(arguments));
    }

    private void crossValidate(Terminal terminal) {
        var config = AppConfig.read(environment);
        var phrases = Assembly.loader(config).loadUnchecked().phrases();
        var model = config.model();
        var vectors = model == null ? SentenceEncoder.NONE : new PhraseVectors(open(new ModelFolder(model)));
        var validation = new CrossValidation(phrases.intents(), phrases.signals(), vectors);
        terminal.out().print(validation.report());
        terminal.out().println();
        terminal.out().print(validation.contrasts(phrases.contrasts()));
    }

    private static List<HeldOutMessage> messages(Arguments arguments) {
        var named = arguments.value(MESSAGES).map(Path::of);
        var held = Installation.home().map(home -> home.resolve(HELD_OUT));
        try {
            if (named.isPresent()) {
                return HeldOut.readOther(named.get());
            }
            return HeldOut.read(held.orElseThrow(() -> new UsageException("Name the messages: " + MESSAGES + " FILE")));
        } catch (IOException wrong) {
            throw new UsageException("The messages cannot be read: " + wrong.getMessage());
        }
    }

    private Report.Field field(Arguments arguments) {
        var config = AppConfig.read(environment);
        var bundle = Assembly.loader(config).loadUnchecked();
        var modes = new ArrayList<>(List.of(Made.by(() -> mode("words alone", bundle, null))));
        var model = config.model();
        if (model != null && new ModelFolder(model).isWhole()) {
            modes.add(Made.by(() -> mode("words and sentence model", bundle, open(new ModelFolder(model)))));
        }
        var folder = Installation.home().filter(home -> !arguments.has(WITHOUT_NLP_JS)).map(home -> home.resolve(NLP_JS));
        var phrases = bundle.phrases();
        return new Report.Field(modes, LabelledPhrase.of(phrases.intents(), phrases.signals()), folder.orElse(null));
    }

    private static WatchedModel open(ModelFolder folder) {
        try {
            return new WatchedModel(SentenceModel.open(folder));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The whole program on that content.
    private Mode mode(String name, ContentBundle bundle, @Nullable WatchedModel model) {
        var knowledge = KnowledgeBase.of(bundle, model == null ? SentenceEncoder.NONE : model);
        var responder = Generation.of(knowledge).responder();
        var answerer = new Answerer(Talk.with(new Conversation(
                () -> responder, new InMemorySessionStore(clock, 1), new CountingJournal(new Counters()), clock)));
        var asking = new Answerer.Asking(Channel.WEB, null, clock.instant());
        return new RecogniserMode(name, knowledge.recognizer(), text -> answerer.once(text, asking).meta().node(), model);
    }
}
