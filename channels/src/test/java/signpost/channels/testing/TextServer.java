package signpost.channels.testing;

import com.github.benmanes.caffeine.cache.Ticker;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import signpost.channels.http.Admission;
import signpost.channels.http.Counters;
import signpost.channels.http.HttpServer;
import signpost.channels.http.HttpSettings;
import signpost.channels.http.Readiness;
import signpost.channels.http.RequestClock;
import signpost.channels.http.Talk;
import signpost.channels.http.TrustedProxies;
import signpost.channels.sms.InMemorySeenMessages;
import signpost.channels.sms.SenderPseudonym;
import signpost.channels.sms.SmsRoutes;
import signpost.channels.sms.twilio.TwilioAccount;
import signpost.channels.sms.twilio.TwilioCarrier;

/// A real server on a free port with the text webhook alone, over a conversation of the test's own.
public final class TextServer implements AutoCloseable {
    private static final URI PUBLIC_URL = URI.create("https://signpost.example");

    public final Browser browser;
    private final HttpServer server;

    /// @param clock  what opening hours go by
    /// @param ticker what copies of a message are timed by
    public TextServer(Talk talk, Counters counters, InstantSource clock, Ticker ticker) {
        var account = new TwilioAccount(TestServer.TOKEN, SignedText.ACCOUNT, Set.of(SignedText.OURS));
        var settings = new SmsRoutes.Settings(
                new TwilioCarrier(account, PUBLIC_URL),
                new SenderPseudonym(TestServer.KEY),
                new InMemorySeenMessages(ticker),
                new Admission(new Admission.Senders(TrustedProxies.none(), TestServer.KEY, ticker), counters),
                false,
                ticker);
        var routes = new SmsRoutes(settings, talk, new RequestClock(clock, false), counters);
        var http = new HttpSettings("127.0.0.1", 0, PUBLIC_URL, TestServer.EXIT, Set.of());
        this.server = new HttpServer(http, counters, () -> new Readiness(true, "abc123", "words", "memory"), List.of(routes)).start();
        this.browser = new Browser(server.port());
    }

    @Override
    public void close() {
        server.stop(Duration.ZERO);
    }
}
