package signpost.app;

import com.github.benmanes.caffeine.cache.Ticker;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import signpost.channels.http.Counters;
import signpost.channels.http.HttpServer;
import signpost.channels.http.HttpSettings;
import signpost.channels.http.Readiness;
import signpost.channels.http.RequestClock;
import signpost.channels.http.RouteGroup;
import signpost.channels.http.SecretKey;
import signpost.channels.http.Talk;
import signpost.channels.sms.SenderPseudonym;
import signpost.channels.sms.SmsRoutes;
import signpost.channels.sms.SmsSandbox;
import signpost.channels.web.DirectoryRoutes;
import signpost.channels.web.NoScriptRoutes;
import signpost.channels.web.PathwayAnswers;
import signpost.channels.web.ProfessionalsPage;
import signpost.channels.web.SessionTokens;
import signpost.channels.web.StaticPages;
import signpost.channels.web.WebChatRoutes;
import signpost.core.directory.Schedule;
import signpost.core.intent.Intent;
import signpost.core.session.InMemorySessionStore;
import signpost.core.turn.Conversation;
import signpost.kb.KnowledgeBase;
import signpost.kb.content.ContentFiles;
import signpost.kb.content.ContentLoader;
import signpost.kb.content.Withdrawals;

/// Builds the graph by hand: content, knowledge, conversation, channels. The only class that sees them all.
final class Assembly {
    private static final int MOST_SESSIONS = 100_000;

    private final AppConfig config;
    private final InstantSource clock;
    private final Counters counters = new Counters();
    private final InMemorySessionStore sessions;
    private final KnowledgeBase knowledge;
    private final Talk talk;

    private Assembly(AppConfig config, InstantSource clock, KnowledgeBase knowledge) {
        this.config = config;
        this.clock = clock;
        this.knowledge = knowledge;
        this.sessions = new InMemorySessionStore(clock, MOST_SESSIONS);
        this.talk = Talk.with(
                new Conversation(knowledge(knowledge), sessions, new CountingJournal(counters), clock));
    }

    /// Loads the content and builds everything that stands on it. The content inside the program was checked when it was built.
    ///
    /// @throws signpost.kb.content.InvalidContentException if the content has errors
    static Assembly of(AppConfig config, InstantSource clock) {
        var today = clock.instant().atZone(Schedule.UK).toLocalDate();
        var content = config.content() == null ? loader(config).loadUnchecked() : loader(config).load(today);
        return new Assembly(config, clock, KnowledgeBase.of(content));
    }

    /// What reads the configured content.
    static ContentLoader loader(AppConfig config) {
        var folder = config.content();
        return ContentLoader.of(folder == null ? embedded() : ContentFiles.folder(folder));
    }

    /// The content inside the program, with the lines that this installation has withdrawn.
    private static ContentFiles embedded() {
        var withdrawn = WithdrawnFile.of(null).map(WithdrawnFile::read).orElse(Withdrawals.NONE);
        return withdrawn.all().isEmpty() ? ContentFiles.embedded() : ContentFiles.embedded().with(Withdrawals.FILE, withdrawn.tsv());
    }

    private static Conversation.Knowledge knowledge(KnowledgeBase kb) {
        var intents = kb.bundle().phrases().intents().stream()
                .map(phrases -> phrases.intent())
                .collect(Collectors.toMap(Intent::id, Function.identity()));
        return new Conversation.Knowledge(
                kb.directory(),
                kb.bundle().services(),
                kb.pathway(),
                kb.flows(),
                intents,
                new Conversation.Understanding(kb.recognizer(), kb.signals(), kb.places(), kb.glossary()));
    }

    Talk talk() {
        return talk;
    }

    KnowledgeBase knowledge() {
        return knowledge;
    }

    Counters counters() {
        return counters;
    }

    InMemorySessionStore sessions() {
        return sessions;
    }

    /// How the server is started.
    ///
    /// @param sandbox   whether unsigned texts from this machine are taken
    /// @param testClock whether a header from this machine says what "now" is
    record Serving(String host, int port, boolean sandbox, boolean testClock) {}

    /// The server with every channel, not yet started.
    HttpServer server(Serving serving) {
        var key = SecretKey.of(config.pseudonymKey());
        var requests = new RequestClock(clock, serving.testClock());
        var groups = new ArrayList<>(web(requests, key));
        groups.addAll(sms(requests, key, serving));
        var settings = new HttpSettings(
                serving.host(), serving.port(), publicUrl(serving), config.web().exitUrl(), config.web().embedOrigins());
        var ready = new Readiness(true, knowledge.bundle().revision(), "words");
        return new HttpServer(settings, counters, () -> ready, groups);
    }

    private List<RouteGroup> web(RequestClock requests, SecretKey key) {
        var tokens = new SessionTokens(key);
        var exit = config.web().exitUrl();
        var routes = new PathwayAnswers(knowledge.pathway(), knowledge.directory());
        return List.of(
                new StaticPages(exit),
                new WebChatRoutes(talk, tokens, requests),
                new NoScriptRoutes(talk, tokens, requests, exit),
                new ProfessionalsPage(routes, knowledge.places(), requests, exit),
                new DirectoryRoutes(routes, requests));
    }

    private List<RouteGroup> sms(RequestClock requests, SecretKey key, Serving serving) {
        var pseudonym = new SenderPseudonym(key);
        var settings = new SmsRoutes.Settings(
                config.twilio(),
                publicUrl(serving) + SmsRoutes.PATH,
                pseudonym,
                serving.sandbox(),
                Ticker.systemTicker());
        var routes = new SmsRoutes(settings, talk, requests, counters);
        return serving.sandbox() ? List.of(routes, new SmsSandbox(talk, pseudonym, requests)) : List.of(routes);
    }

    /// How the world reaches us: as configured, or on this machine.
    URI publicUrl(Serving serving) {
        var configured = config.web().publicUrl();
        return configured == null ? URI.create("http://localhost:" + serving.port()) : configured;
    }
}
