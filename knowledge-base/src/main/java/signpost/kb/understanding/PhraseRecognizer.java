package signpost.kb.understanding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import signpost.core.intent.Intent;
import signpost.core.intent.IntentMatch;
import signpost.core.intent.IntentRecognizer;
import signpost.core.message.Signal;
import signpost.core.safety.SignalBars;
import signpost.core.safety.SignalReader;
import signpost.core.safety.SignalScores;
import signpost.kb.language.LanguageDetector;
import signpost.kb.sentence.SentenceEncoder;

/// Recognises intents and safety signals in free text, from the reviewed phrases and nothing else.
///
/// Works in memory, in this process (SAFE-42), takes under a millisecond where the words are sure, never throws, and keeps nothing of what it reads (SAFE-38).
public final class PhraseRecognizer implements IntentRecognizer, SignalReader {
    private static final OtherLanguages OTHER_LANGUAGES = new OtherLanguages();
    private static final LanguageDetector DETECTOR = new LanguageDetector();
    private static final int MOST_CHOICES = 3;
    private static final int FEWEST_CHOICES = 2;
    private static final int FEWEST_WORDS = 3;
    private static final Set<String> ASIDES = Set.of("insult", "injection", "out-of-scope", "gibberish", "about-bot");

    private final MessageReader reader;
    private final Map<String, Intent> intents;
    private final FurtherNeeds further;

    private PhraseRecognizer(MessageReader reader, Map<String, Intent> intents) {
        this.reader = reader;
        this.intents = Map.copyOf(intents);
        this.further = new FurtherNeeds(reader, this::intent);
    }

    /// Learns from the content. The same content always gives the same recogniser.
    ///
    /// A near miss of an intent that is not among the intents teaches about its signal only.
    public static PhraseRecognizer fit(List<IntentPhrases> intents, List<SignalPhrases> signals) {
        return new PhraseRecognizer(
                new MessageReader(Learnt.from(Example.of(intents, signals)), null, SentenceEncoder.NONE), byId(intents));
    }

    /// The same with what the build has learnt already, where it was learnt from these very phrases.
    ///
    /// Changed phrases are learnt now, by their words. What was learnt about sentences serves on as long as the intents are the same.
    public static PhraseRecognizer of(List<IntentPhrases> intents, List<SignalPhrases> signals, SentenceEncoder encoder) {
        var examples = Example.of(intents, signals);
        var built = LearntFile.ofTheBuild();
        if (built == null) {
            return fit(intents, signals);
        }
        var words = built.isFrom(examples) ? built.words(examples) : Learnt.from(examples);
        var heads = encoder.equals(SentenceEncoder.NONE) ? null : built.heads(words.intents()); // some megabytes
        return with(words, heads, encoder, intents);
    }

    static PhraseRecognizer with(
            Learnt words, @Nullable SentenceHeads heads, SentenceEncoder encoder, List<IntentPhrases> intents) {
        return new PhraseRecognizer(new MessageReader(words, heads, encoder), byId(intents));
    }

    private static Map<String, Intent> byId(List<IntentPhrases> intents) {
        var byId = new TreeMap<String, Intent>();
        intents.forEach(i -> byId.put(i.intent().id(), i.intent()));
        return byId;
    }

    /// Whether sentences can be read, once a model is there.
    public boolean readsSentences() {
        return reader.readsSentences();
    }

    @Override
    public <T> T during(Supplier<T> turn) {
        return reader.during(turn);
    }

    @Override
    public <T> T inHaste(Supplier<T> part) {
        return reader.byWordsAlone(part);
    }

    @Override
    public IntentMatch recognize(String text) {
        var whole = further.with(whole(text), text);
        return isAside(whole) ? behindAside(whole, text) : whole;
    }

    /// What somebody needs who swears at a machine, or orders it about, before they say so.
    private IntentMatch behindAside(IntentMatch whole, String text) {
        var rest = Asides.without(text);
        if (rest.equals(text) || rest.split(" ").length < FEWEST_WORDS) {
            return whole;
        }
        var meant = further.with(whole(rest), rest);
        return isSure(meant) && !isAside(meant) ? meant : whole;
    }

    private static boolean isSure(IntentMatch match) {
        return match instanceof IntentMatch.Understood(var intent, var confidence, var also) && confidence >= FurtherNeeds.SURE;
    }

    /// Whether nothing was understood, or nothing but words to a machine.
    private static boolean isAside(IntentMatch match) {
        return !(match instanceof IntentMatch.Understood(var intent, var confidence, var also)) || ASIDES.contains(intent.id());
    }

    private IntentMatch whole(String text) {
        var reading = reader.read(text);
        var ranked = reading.ranked();
        if (ranked.isEmpty()) {
            return new IntentMatch.NotUnderstood();
        }
        double best = reading.intent(ranked.getFirst());
        double next = ranked.size() > 1 ? reading.intent(ranked.get(1)) : 0;
        if (best >= Bars.UNDERSTOOD || (best >= Bars.AHEAD_FROM && best >= Bars.TIMES_AHEAD * next)) {
            var likeliest = intent(ranked.getFirst());
            var doubtful = likeliest.id().equals(Bars.PLAIN_FACT) && best < Bars.SURELY_PLAIN;
            return doubtful && offer(reading, ranked) instanceof IntentMatch.Ambiguous others ? others : new IntentMatch.Understood(likeliest, best);
        }
        return best >= Bars.OFFERED ? offer(reading, ranked) : new IntentMatch.NotUnderstood();
    }

    private IntentMatch offer(Reading reading, List<Integer> ranked) {
        var offered = ranked.stream()
                .filter(i -> reading.intent(i) >= Bars.WORTH_OFFERING)
                .map(this::intent)
                .filter(i -> !Bars.NEVER_OFFERED.contains(i.id()))
                .limit(MOST_CHOICES)
                .toList();
        return offered.size() < FEWEST_CHOICES ? new IntentMatch.NotUnderstood() : new IntentMatch.Ambiguous(offered);
    }

    private Intent intent(int i) {
        return Objects.requireNonNull(intents.get(reader.words().intents().get(i)));
    }

    @Override
    public boolean soundsYoung(String text) {
        int childSelf = reader.words().intents().indexOf(Bars.CHILD_SELF);
        return childSelf >= 0 && reader.read(text).intent(childSelf) >= Bars.SOUNDS_YOUNG;
    }

    @Override
    public SignalScores read(String text) {
        return new SignalScores(scores(text));
    }

    private Map<Signal, Double> scores(String text) {
        var scores = new EnumMap<Signal, Double>(Signal.class);
        if (DETECTOR.likeliest(text).isEmpty()) { // what was learnt is English: to it, any other language looks like the few cries for help in it
            var likeliest = reader.likeliest(text);
            for (int s = 0; s < likeliest.length; s++) {
                scores.put(Lessons.SIGNALS.get(s), likeliest[s]);
            }
        }
        OTHER_LANGUAGES.raisedBy(text).forEach(signal -> scores.put(signal, 1.0));
        return scores;
    }

    @Override
    public SignalBars bars() {
        return Bars.SIGNALS;
    }

    MessageReader reader() {
        return reader;
    }

    /// How likely each intent is, by its id; all of them add up to 1.
    public Map<String, Double> likelihoods(String text) {
        var reading = reader.read(text);
        var ids = reader.words().intents();
        var likelihoods = new TreeMap<String, Double>();
        for (int i = 0; i < ids.size(); i++) {
            likelihoods.put(ids.get(i), reading.intent(i));
        }
        return likelihoods;
    }

    /// Why a text is understood as it is.
    public Explanation explain(String text) {
        return new Explainer(reader).explain(text);
    }
}
