package signpost.app;

import com.github.benmanes.caffeine.cache.Ticker;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import signpost.channels.http.Admission;
import signpost.channels.http.Counters;
import signpost.channels.http.HttpServer;
import signpost.channels.http.HttpSettings;
import signpost.channels.http.Readiness;
import signpost.channels.http.RequestClock;
import signpost.channels.http.RouteGroup;
import signpost.channels.http.SecretKey;
import signpost.channels.http.Talk;
import signpost.channels.sms.Carrier;
import signpost.channels.sms.SenderPseudonym;
import signpost.channels.sms.SmsRoutes;
import signpost.channels.sms.SmsSandbox;
import signpost.channels.sms.twilio.TwilioCarrier;
import signpost.channels.web.DirectoryRoutes;
import signpost.channels.web.JargonPage;
import signpost.channels.web.NoScriptRoutes;
import signpost.channels.web.ProfessionalsPage;
import signpost.channels.web.StaticPages;
import signpost.channels.web.WebChatRoutes;
import signpost.channels.web.WebSessions;
import signpost.core.turn.Conversation;
import signpost.kb.KnowledgeBase;
import signpost.kb.content.ContentFiles;
import signpost.kb.content.ContentLoader;
import signpost.kb.sentence.SentenceEncoder;

/// Builds the graph by hand: content, knowledge, conversation, channels. The only class that sees them all.
final class Assembly {
    private final AppConfig config;
    private final InstantSource clock;
    private final Counters counters;
    private final SecretKey key;
    private final Memory memory;
    private final WarmingModel model;
    private final LiveContent content;
    private final Admission admission;
    private final Talk talk;

    private Assembly(AppConfig config, InstantSource clock, ContentSource source) {
        this.config = config;
        this.clock = clock;
        this.counters = new Counters();
        this.model = WarmingModel.start(config.model());
        this.content = LiveContent.start(source, config.model() == null ? SentenceEncoder.NONE : model, counters, clock);
        this.key = SecretKey.of(config.pseudonymKey());
        var senders = new Admission.Senders(config.web().trustedProxies(), key, Ticker.systemTicker());
        this.admission = new Admission(senders, counters);
        this.memory = Memory.of(config.store(), key, clock, counters);
        this.talk = Talk.with(new Conversation(
                () -> content.get().responder(), memory.sessions(), new CountingJournal(counters), clock));
    }

    /// Loads the content and builds everything that stands on it. The content inside the program was checked when it was built.
    ///
    /// @throws signpost.kb.content.InvalidContentException if the content has errors
    static Assembly of(AppConfig config, InstantSource clock) {
        return of(config, clock, source(config));
    }

    /// The same with content from elsewhere.
    static Assembly of(AppConfig config, InstantSource clock, ContentSource source) {
        return new Assembly(config, clock, source);
    }

    private static ContentSource source(AppConfig config) {
        var folder = config.content();
        return folder == null ? new EmbeddedContent(Installation.withdrawn(null).orElse(null)) : new ContentFolder(folder);
    }

    /// What reads the configured content.
    static ContentLoader loader(AppConfig config) {
        return ContentLoader.of(files(config));
    }

    /// The configured content as it is at this moment.
    static ContentFiles files(AppConfig config) {
        return source(config).read();
    }

    Talk talk() {
        return talk;
    }

    /// The knowledge of this moment.
    KnowledgeBase knowledge() {
        return content.get().knowledge();
    }

    /// The content in use, and the watch over it.
    LiveContent content() {
        return content;
    }

    /// The sentence model, perhaps still being read.
    WarmingModel model() {
        return model;
    }

    Counters counters() {
        return counters;
    }

    /// What is remembered between turns.
    Memory memory() {
        return memory;
    }

    /// How the server is started.
    ///
    /// @param sandbox   whether unsigned texts from this machine are taken
    /// @param testClock whether a header from this machine says what "now" is
    record Serving(String host, int port, boolean sandbox, boolean testClock) {}

    /// The server with every channel, not yet started.
    HttpServer server(Serving serving) {
        model.keepTime(admission::isCrowded);
        var requests = new RequestClock(clock, serving.testClock());
        var groups = new ArrayList<>(web(requests));
        groups.addAll(sms(requests, serving));
        return server(serving, groups);
    }

    /// The same with other routes: for measuring what the server itself costs.
    HttpServer server(Serving serving, List<RouteGroup> groups) {
        var settings = new HttpSettings(
                serving.host(), serving.port(), publicUrl(serving), config.web().exitUrl(), config.web().embedOrigins());
        return new HttpServer(settings, counters, this::readiness, groups);
    }

    private Readiness readiness() {
        var now = content.get();
        return now.readiness(model.isWarm() && now.knowledge().recognizer().readsSentences(), memory.state());
    }

    private List<RouteGroup> web(RequestClock requests) {
        var sessions = new WebSessions(talk, key, Ticker.systemTicker());
        var exit = config.web().exitUrl();
        return List.of(
                new StaticPages(exit, config.web().reportUrl()),
                new WebChatRoutes(sessions, admission, requests),
                new NoScriptRoutes(sessions, admission, requests, exit),
                new ProfessionalsPage(() -> content.get().sheet(), requests, exit),
                new JargonPage(() -> content.get().knowledge().jargon(), exit),
                new DirectoryRoutes(() -> content.get().sheet().answers(), admission, requests));
    }

    private List<RouteGroup> sms(RequestClock requests, Serving serving) {
        var pseudonym = new SenderPseudonym(key);
        var ticker = Ticker.systemTicker();
        var groups = new ArrayList<RouteGroup>();
        for (var carrier : carriers(serving)) {
            var settings = new SmsRoutes.Settings(carrier, pseudonym, memory.seen(), admission, serving.sandbox(), ticker);
            groups.add(new SmsRoutes(settings, talk, requests, counters));
        }
        if (serving.sandbox()) {
            groups.add(new SmsSandbox(talk, pseudonym, requests));
        }
        return groups;
    }

    /// Every carrier that texts come from: one line each, and nothing else outside its folder and the settings.
    List<Carrier> carriers(Serving serving) {
        return List.of(new TwilioCarrier(config.twilio(), publicUrl(serving)));
    }

    /// How the world reaches us: as configured, or on this machine.
    URI publicUrl(Serving serving) {
        var configured = config.web().publicUrl();
        return configured == null ? URI.create("http://localhost:" + serving.port()) : configured;
    }
}
