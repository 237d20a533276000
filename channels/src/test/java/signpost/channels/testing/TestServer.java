package signpost.channels.testing;

import com.github.benmanes.caffeine.cache.Ticker;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import signpost.channels.http.Admission;
import signpost.channels.http.Bulkhead;
import signpost.channels.http.Counters;
import signpost.channels.http.HttpServer;
import signpost.channels.http.HttpSettings;
import signpost.channels.http.Readiness;
import signpost.channels.http.RequestClock;
import signpost.channels.http.RouteGroup;
import signpost.channels.http.SecretKey;
import signpost.channels.http.TrustedProxies;
import signpost.channels.sms.InMemorySeenMessages;
import signpost.channels.sms.SenderPseudonym;
import signpost.channels.sms.SmsRoutes;
import signpost.channels.sms.SmsSandbox;
import signpost.channels.sms.twilio.TwilioAccount;
import signpost.channels.sms.twilio.TwilioCarrier;
import signpost.channels.web.DirectoryRoutes;
import signpost.channels.web.JargonPage;
import signpost.channels.web.NoScriptRoutes;
import signpost.channels.web.PathwayAnswers;
import signpost.channels.web.ProfessionalsPage;
import signpost.channels.web.StaticPages;
import signpost.channels.web.WebChatRoutes;
import signpost.channels.web.WebSessions;
import signpost.core.directory.District;
import signpost.core.directory.Place;
import signpost.core.directory.PlaceAnswer;

/// A real server on a free port, with every route, over a [FakeTalk] and the sample records.
public final class TestServer implements AutoCloseable {
    public static final URI EXIT = URI.create("https://www.bbc.co.uk/weather");
    public static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final URI PUBLIC_URL = URI.create("https://signpost.example");
    public static final String WEBHOOK = PUBLIC_URL + "/sms/twilio";
    public static final SecretKey KEY = SecretKey.of("a key of thirty-two characters or more");

    public final FakeTalk talk = new FakeTalk();
    public final Counters counters = new Counters();
    private final HttpServer server;
    public final Browser browser;

    /// Whose word about an address is believed, and how much is done at once.
    public record Load(TrustedProxies proxies, Bulkhead.Size size) {
        static final Load USUAL = new Load(TrustedProxies.none(), Bulkhead.Size.ofThisMachine());
    }

    /// What differs from test to test.
    public record Setup(
            Set<String> embedOrigins, String publicUrl, TwilioAccount account, boolean sandbox, boolean testClock, Ticker ticker, Load load) {
        public static Setup usual() {
            return new Setup(
                    Set.of(),
                    "https://signpost.example",
                    new TwilioAccount(TOKEN, null, Set.of()),
                    false,
                    false,
                    Ticker.systemTicker(),
                    Load.USUAL);
        }

        public Setup embeddedBy(String... origins) {
            return new Setup(Set.of(origins), publicUrl, account, sandbox, testClock, ticker, load);
        }

        public Setup at(String url) {
            return new Setup(embedOrigins, url, account, sandbox, testClock, ticker, load);
        }

        public Setup account(TwilioAccount other) {
            return new Setup(embedOrigins, publicUrl, other, sandbox, testClock, ticker, load);
        }

        public Setup inSandbox() {
            return new Setup(embedOrigins, publicUrl, account, true, testClock, ticker, load);
        }

        public Setup onTestClock() {
            return new Setup(embedOrigins, publicUrl, account, sandbox, true, ticker, load);
        }

        public Setup ticking(Ticker other) {
            return new Setup(embedOrigins, publicUrl, account, sandbox, testClock, other, load);
        }

        public Setup under(Load other) {
            return new Setup(embedOrigins, publicUrl, account, sandbox, testClock, ticker, other);
        }
    }

    private TestServer(Setup setup, List<RouteGroup> more) {
        var clock = new RequestClock(InstantSource.fixed(Samples.FRIDAY_NOON), setup.testClock());
        var answers = new PathwayAnswers(Samples.pathway(), Samples.directory());
        var sheet = new ProfessionalsPage.Sheet(answers, TestServer::place, Samples.questions());
        var sessions = new WebSessions(talk, KEY, setup.ticker());
        var pseudonym = new SenderPseudonym(KEY);
        var senders = new Admission.Senders(setup.load().proxies(), KEY, setup.ticker());
        var admission = new Admission(senders, setup.load().size(), counters);
        var carrier = new TwilioCarrier(setup.account(), PUBLIC_URL);
        var seen = new InMemorySeenMessages(setup.ticker());
        var sms = new SmsRoutes.Settings(carrier, pseudonym, seen, admission, setup.sandbox(), setup.ticker());
        var groups = new ArrayList<>(List.of(
                new StaticPages(EXIT, null),
                new WebChatRoutes(sessions, admission, clock),
                new NoScriptRoutes(sessions, admission, clock, EXIT),
                new ProfessionalsPage(() -> sheet, clock, EXIT),
                new JargonPage(Samples::jargon, EXIT),
                new DirectoryRoutes(sheet::answers, admission, clock),
                new SmsRoutes(sms, talk, clock, counters)));
        if (setup.sandbox()) {
            groups.add(new SmsSandbox(talk, pseudonym, clock));
        }
        groups.addAll(more);
        var settings = new HttpSettings("127.0.0.1", 0, URI.create(setup.publicUrl()), EXIT, setup.embedOrigins());
        this.server = new HttpServer(settings, counters, () -> new Readiness(true, "abc123", "words", "memory"), groups).start();
        this.browser = new Browser(server.port());
    }

    public static TestServer start(RouteGroup... more) {
        return new TestServer(Setup.usual(), List.of(more));
    }

    public static TestServer with(Setup setup, RouteGroup... more) {
        return new TestServer(setup, List.of(more));
    }

    /// Every path that it answers, as declared.
    public Set<String> paths() {
        return server.paths();
    }

    /// Stops it with a pause in which it says "not ready".
    public void stop(Duration pause) {
        server.stop(pause);
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop(Duration.ZERO);
    }

    private static PlaceAnswer place(String text) {
        return switch (text) {
            case "TN13" -> new PlaceAnswer.Known(new Place(District.SEVENOAKS, "Sevenoaks"), false);
            case "gillingham" -> new PlaceAnswer.Known(new Place(District.MEDWAY, "Gillingham"), true);
            case "ash" -> new PlaceAnswer.OneOf(
                    List.of(new Place(District.DOVER, "Ash"), new Place(District.SEVENOAKS, "Ash")));
            case "kent" -> new PlaceAnswer.KentOnly();
            case "leeds" -> new PlaceAnswer.Outside();
            default -> new PlaceAnswer.NoneNamed();
        };
    }
}
