package signpost.channels.http;

import com.github.benmanes.caffeine.cache.Ticker;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import signpost.core.session.SessionId;
import signpost.core.turn.Turnstile;

/// Decides whether an ordinary turn is taken now. What is said in danger never asks (SAFE-14).
///
/// Each sender has a limit: a network on the web, a number by text. It is wide, because a whole office, or all phones of one mobile company in a town, can
/// share an address. All together have another: so many turns at once, and some more that wait a moment. Beyond that a turn is refused early, with where to get
/// help in the answer.
public final class Admission {
    /// Behind one address may be an office or a town.
    static final RateLimit.Rate OF_A_NETWORK = new RateLimit.Rate(120, 600);

    /// More than anybody types, less than a machine does.
    static final RateLimit.Rate OF_A_NUMBER = new RateLimit.Rate(30, 30);

    private static final RateLimit.Rate ONCE_A_MINUTE = new RateLimit.Rate(1, 1);
    private static final int SECONDS_WHEN_FULL = 1;

    private final TrustedProxies proxies;
    private final RateLimit networks;
    private final RateLimit numbers;
    private final RateLimit told;
    private final Bulkhead bulkhead;
    private final Counters counters;

    /// What senders are known by.
    ///
    /// @param key    makes pseudonyms of them
    /// @param ticker what time is told by; not moved by changes of the clock
    public record Senders(TrustedProxies proxies, SecretKey key, Ticker ticker) {}

    public Admission(Senders senders, Counters counters) {
        this(senders, Bulkhead.Size.ofThisMachine(), counters);
    }

    /// @param size how much is done at once
    public Admission(Senders senders, Bulkhead.Size size, Counters counters) {
        this.proxies = senders.proxies();
        this.networks = new RateLimit("network", OF_A_NETWORK, senders.key(), senders.ticker());
        this.numbers = new RateLimit("number", OF_A_NUMBER, senders.key(), senders.ticker());
        this.told = new RateLimit("number told", ONCE_A_MINUTE, senders.key(), senders.ticker());
        this.bulkhead = new Bulkhead(size);
        this.counters = counters;
        counters.gauge("signpost_turns_working", bulkhead::working);
        counters.gauge("signpost_turns_waiting", bulkhead::waiting);
    }

    /// For a request of a browser, which counts towards the limit of its network.
    public Ticket browser(Context ctx) {
        return new Ticket(proxies.networkOf(ctx).map(networks::secondsToWait).orElse(OptionalInt.empty()));
    }

    /// For a text message, which counts towards the limit of its number.
    ///
    /// @param sender the pseudonym of the number
    public Ticket text(SessionId sender) {
        return new Ticket(numbers.secondsToWait(sender.value()));
    }

    /// Whether turns have to wait at this moment.
    public boolean isCrowded() {
        return bulkhead.waiting() > 0;
    }

    /// Whether a number that sends too much is to hear of it: once a minute, because every answer costs the operator money.
    public boolean mayTell(SessionId sender) {
        return told.secondsToWait(sender.value()).isEmpty();
    }

    /// The turnstile of one request, which knows afterwards why it let nobody in.
    public final class Ticket implements Turnstile {
        private final OptionalInt secondsToWait;
        private @Nullable RefusedException refusal;

        private Ticket(OptionalInt secondsToWait) {
            this.secondsToWait = secondsToWait;
        }

        @Override
        public boolean enter() {
            if (isOverTheLimit()) {
                refusal = RefusedException.tooManyOfOneSender(secondsToWait.getAsInt());
                counters.count("signpost_turns_refused_total", "limit", "sender");
                return false;
            }
            if (bulkhead.enter()) {
                return true;
            }
            refusal = RefusedException.tooManyAltogether(SECONDS_WHEN_FULL);
            counters.count("signpost_turns_refused_total", "limit", "all");
            return false;
        }

        @Override
        public void leave() {
            bulkhead.leave();
        }

        /// Whether the sender has used up what is theirs.
        public boolean isOverTheLimit() {
            return secondsToWait.isPresent();
        }

        /// What a request that was not let in is answered: 429 or 503.
        public HttpResponseException refusal() {
            return refusal == null ? RefusedException.tooManyAltogether(SECONDS_WHEN_FULL) : refusal;
        }

        /// Does what is nobody's conversation.
        ///
        /// @throws HttpResponseException 429 or 503 if it is not done now
        public <T> T admit(Supplier<T> work) {
            if (!enter()) {
                throw refusal();
            }
            try {
                return work.get();
            } finally {
                leave();
            }
        }
    }
}
