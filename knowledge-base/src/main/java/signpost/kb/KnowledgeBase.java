package signpost.kb;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.ReferralPathway;
import signpost.core.directory.ServiceDirectory;
import signpost.core.flow.FlowBook;
import signpost.core.intent.Glossary;
import signpost.core.intent.Intent;
import signpost.core.intent.JargonBuster;
import signpost.core.intent.Languages;
import signpost.core.safety.SignalReader;
import signpost.core.turn.Conversation;
import signpost.kb.content.ContentBundle;
import signpost.kb.content.Translation;
import signpost.kb.index.BankHolidays;
import signpost.kb.index.LuceneServiceDirectory;
import signpost.kb.index.NamedServices;
import signpost.kb.index.ServiceSearch;
import signpost.kb.index.TermGlossary;
import signpost.kb.index.TermSearch;
import signpost.kb.language.WrittenLanguages;
import signpost.kb.place.Gazetteer;
import signpost.kb.place.PlaceTables;
import signpost.kb.sentence.SentenceEncoder;
import signpost.kb.understanding.IntentPhrases;
import signpost.kb.understanding.PhraseRecognizer;

/// Everything that the bot knows, made from one content bundle and never changed: new content makes a new knowledge base.
public final class KnowledgeBase {
    private static final String HOLIDAYS = "bank-holidays.txt";
    private static final String PLACES = "places/";

    private final ContentBundle bundle;
    private final SentenceEncoder sentences;
    private final ServiceDirectory directory;
    private final Glossary glossary;
    private final JargonBuster jargon;
    private final Gazetteer places;
    private final NamedServices named;
    private final PhraseRecognizer recognizer;
    private final Languages languages;

    /// Made when it is first asked for: indexing every phrase would add half a second to the start.
    private @Nullable ServiceSearch search;

    /// The fit takes longest and runs here, where it may use every core; the rest is made beside it.
    private KnowledgeBase(ContentBundle bundle, @Nullable KnowledgeBase previous, SentenceEncoder sentences) {
        var searched = CompletableFuture.supplyAsync(() -> new LuceneServiceDirectory(bundle.services(), bundle.listings().successions(), holidays(bundle)));
        var placed = CompletableFuture.supplyAsync(() -> places(bundle, previous));
        this.bundle = bundle;
        this.sentences = sentences;
        this.recognizer = recognizer(bundle, previous, sentences);
        this.glossary = new TermGlossary(bundle.jargon());
        this.jargon = new TermSearch(bundle.jargon(), glossary);
        this.named = new NamedServices(bundle.organizations());
        this.languages = new WrittenLanguages(bundle.translations().stream().map(Translation::language).toList());
        this.directory = searched.join();
        this.places = placed.join();
    }

    /// Reads by words alone.
    public static KnowledgeBase of(ContentBundle bundle) {
        return of(bundle, SentenceEncoder.NONE);
    }

    /// @param sentences what may be asked where the words are not sure
    public static KnowledgeBase of(ContentBundle bundle, SentenceEncoder sentences) {
        return new KnowledgeBase(bundle, null, sentences);
    }

    /// The knowledge base of new content. What takes long to make is taken over from the previous one where its files are the same: it never
    /// changes, so both may use it. Nothing else of the previous one is held on to.
    public static KnowledgeBase of(ContentBundle bundle, KnowledgeBase previous) {
        return new KnowledgeBase(bundle, previous, previous.sentences);
    }

    private static Gazetteer places(ContentBundle bundle, @Nullable KnowledgeBase previous) {
        return previous != null && bundle.files().sameIn(PLACES, previous.bundle.files())
                ? previous.places
                : Gazetteer.from(PlaceTables.read(file -> bundle.files().text(PLACES + file)));
    }

    private static PhraseRecognizer recognizer(
            ContentBundle bundle, @Nullable KnowledgeBase previous, SentenceEncoder sentences) {
        var phrases = bundle.phrases();
        return previous != null && phrases.equals(previous.bundle.phrases())
                ? previous.recognizer
                : PhraseRecognizer.of(phrases.intents(), phrases.signals(), sentences);
    }

    private static BankHolidays holidays(ContentBundle bundle) {
        var files = bundle.files();
        return files.has(HOLIDAYS) ? BankHolidays.with(files.text(HOLIDAYS)) : BankHolidays.byRule();
    }

    /// All that a conversation is answered from.
    public Conversation.Knowledge forConversation() {
        var intents = bundle.phrases().intents().stream()
                .map(IntentPhrases::intent)
                .collect(Collectors.toMap(Intent::id, Function.identity()));
        return new Conversation.Knowledge(
                directory,
                bundle.services(),
                pathway(),
                flows(),
                intents,
                new Conversation.Understanding(recognizer, signals(), places, glossary, named, languages()));
    }

    /// The services.
    public ServiceDirectory directory() {
        return directory;
    }

    /// The places.
    public Gazetteer places() {
        return places;
    }

    /// The jargon.
    public Glossary glossary() {
        return glossary;
    }

    /// The jargon as a book to look things up in.
    public JargonBuster jargon() {
        return jargon;
    }

    /// What the words of a message point to, where nothing was understood.
    public synchronized ServiceSearch search() {
        if (search == null) {
            search = new ServiceSearch(bundle);
        }
        return search;
    }

    /// The services that a message calls by name.
    public NamedServices named() {
        return named;
    }

    /// The languages that people write in.
    public Languages languages() {
        return languages;
    }

    /// What people may want.
    public PhraseRecognizer recognizer() {
        return recognizer;
    }

    /// The signs of danger.
    public SignalReader signals() {
        return recognizer;
    }

    /// The conversations.
    public FlowBook flows() {
        return bundle.flows();
    }

    /// The referral pathway.
    public ReferralPathway pathway() {
        return bundle.pathway();
    }

    /// The content that all of this was made from.
    public ContentBundle bundle() {
        return bundle;
    }
}
