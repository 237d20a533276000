package signpost.channels.store;

import static signpost.channels.store.SharedStore.bytes;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.exceptions.JedisDataException;
import signpost.channels.http.SecretKey;
import signpost.core.session.Lifetime;
import signpost.core.session.Session;
import signpost.core.session.SessionId;
import signpost.core.session.SessionStore;
import signpost.core.session.SessionStoreUnavailableException;
import signpost.core.session.WrittenSession;

/// Sessions in Redis or Valkey, and nowhere else.
///
/// The name of a value is a keyed pseudonym of the session's id, the value is sealed, and both die by themselves when the session does (SAFE-38 to SAFE-40).
/// In front of the sealed session stand sixteen bytes by which one state of it is told from another: a keyed hash, of no meaning to anybody else. A value that cannot be
/// read is no session: it is counted and removed.
public final class RedisSessionStore implements SessionStore {
    private static final String PREFIX = "signpost:session:";
    private static final int STATE_BYTES = 16;
    private static final byte[] NO_STATE = new byte[0];

    /// Takes the place of the state that a turn began with. What was written already, because an answer was lost on its way, counts as written.
    private static final byte[] REPLACE = bytes("""
            local now = redis.pcall('GET', KEYS[1])
            if type(now) ~= 'string' then now = '' end
            if now ~= ARGV[2] and string.sub(now, 1, 16) ~= ARGV[1] then return 0 end
            redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
            return 1
            """);

    private final SharedStore store;
    private final SecretKey pseudonyms;
    private final Seal seal;
    private final InstantSource clock;

    /// @param clock the server's own clock
    public RedisSessionStore(SharedStore store, SecretKey pseudonyms, Seal seal, InstantSource clock) {
        this.store = store;
        this.pseudonyms = pseudonyms;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public Optional<Session> find(SessionId id, Instant now) {
        var name = name(id);
        try {
            var value = store.<byte @Nullable []>read(c -> {
                c.sendCommand(Command.GET, bytes(name));
                return c.getBinaryBulkReply();
            });
            if (value == null) {
                return Optional.empty();
            }
            var session = read(name, id, value);
            if (session.isEmpty()) {
                return unreadable(id);
            }
            if (session.get().expiredAt(now)) {
                forget(id);
                return Optional.empty();
            }
            return session;
        } catch (StoreUnavailableException away) {
            if (away.getCause() instanceof JedisDataException refused && String.valueOf(refused.getMessage()).contains("WRONGTYPE")) {
                return unreadable(id);
            }
            throw unavailable(away);
        }
    }

    private Optional<Session> read(String name, SessionId id, byte[] value) {
        if (value.length <= STATE_BYTES) {
            return Optional.empty();
        }
        return seal.open(name, Arrays.copyOfRange(value, STATE_BYTES, value.length))
                .filter(text -> MessageDigest.isEqual(state(text), Arrays.copyOf(value, STATE_BYTES)))
                .flatMap(WrittenSession::read)
                .filter(session -> session.id().equals(id));
    }

    private Optional<Session> unreadable(SessionId id) {
        store.counters().count("signpost_store_unreadable_total");
        forget(id);
        return Optional.empty();
    }

    @Override
    public void save(Session session) {
        var left = left(session);
        if (left.isPositive()) {
            var name = name(session.id());
            asked(() -> store.write(c -> {
                c.sendCommand(Command.SET, bytes(name), value(name, session), bytes("PX"), bytes(String.valueOf(left.toMillis())));
                return c.getStatusCodeReply();
            }));
        }
    }

    @Override
    public boolean replace(@Nullable Session before, Session after) {
        var left = left(after);
        if (!left.isPositive()) {
            forget(after.id());
            return true;
        }
        var name = name(after.id());
        var expected = before == null ? NO_STATE : state(WrittenSession.write(before));
        var value = value(name, after);
        var kept = asked(() -> store.write(c -> {
            c.sendCommand(
                    Command.EVAL, REPLACE, bytes("1"), bytes(name), expected, value, bytes(String.valueOf(left.toMillis())));
            return c.getIntegerReply();
        }));
        return kept == 1;
    }

    @Override
    public void forget(SessionId id) {
        asked(() -> store.write(c -> {
            c.sendCommand(Command.DEL, bytes(name(id)));
            return c.getIntegerReply();
        }));
    }

    private String name(SessionId id) {
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(pseudonyms.sign("store session", id.value()));
    }

    private byte[] value(String name, Session session) {
        var text = WrittenSession.write(session);
        var sealed = seal.seal(name, text);
        return ByteBuffer.allocate(STATE_BYTES + sealed.length).put(state(text)).put(sealed).array();
    }

    private byte[] state(String text) {
        return Arrays.copyOf(pseudonyms.sign("store session state", text), STATE_BYTES);
    }

    /// How long the session has to live (SAFE-40): never longer than from a turn at this moment, whatever became of the clock since its last one.
    private Duration left(Session session) {
        var idle = session.lifetime().lastUsed().plus(Lifetime.IDLE);
        var whole = session.lifetime().started().plus(Lifetime.WHOLE);
        var left = Duration.between(clock.instant(), idle.isBefore(whole) ? idle : whole);
        return left.compareTo(Lifetime.IDLE) > 0 ? Lifetime.IDLE : left;
    }

    private static <T> T asked(java.util.function.Supplier<T> question) {
        try {
            return question.get();
        } catch (StoreUnavailableException away) {
            throw unavailable(away);
        }
    }

    private static SessionStoreUnavailableException unavailable(StoreUnavailableException away) {
        return new SessionStoreUnavailableException(away.reason().slug(), away);
    }
}
