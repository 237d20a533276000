package signpost.channels.store;

import static signpost.channels.store.SharedStore.bytes;

import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Protocol.Command;
import signpost.channels.http.SecretKey;
import signpost.channels.sms.SeenMessages;

/// The messages that have come to any of several nodes (SAFE-35), as long as their store answers; while it does not, this node remembers by itself. It never throws.
///
/// A claim is a name that is set once; the name is a keyed pseudonym of the message's id. An answer lies sealed beside it. Both die by themselves. A claim made while the store
/// is away is given to it once it is back: until then another node would do the same work again, which is the honest limit of this promise.
public final class SharedSeenMessages implements SeenMessages {
    /// How long a copy waits for the answer that another node is working on.
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration STEP = Duration.ofMillis(50);
    private static final int MOST_OWED = 100_000;
    private static final String CLAIM = "signpost:message:";
    private static final String ANSWER = "signpost:answer:";

    /// Sets the name unless another claim has it. One that was set already, because the answer was lost on its way, is ours.
    private static final byte[] SET_ONCE = bytes("""
            local now = redis.pcall('GET', KEYS[1])
            if type(now) == 'string' and now ~= ARGV[1] then return 0 end
            redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
            return 1
            """);

    private final SharedStore store;
    private final SecretKey pseudonyms;
    private final Seal seal;
    private final SeenMessages own;

    /// Claims by their names, each with the mark that makes it ours, which the store has yet to be told of.
    private final Map<String, String> owed = new ConcurrentHashMap<>();

    /// @param own what this node remembers
    public SharedSeenMessages(SharedStore store, SecretKey pseudonyms, Seal seal, SeenMessages own) {
        this.store = store;
        this.pseudonyms = pseudonyms;
        this.seal = seal;
        this.own = own;
        store.whenTended(this::settle);
        store.counters().gauge("signpost_store_owed_messages", owed::size);
    }

    @Override
    public boolean claim(String message) {
        if (!own.claim(message)) {
            return false;
        }
        var name = name(CLAIM, message);
        var mark = UUID.randomUUID().toString();
        try {
            return isSet(name, mark);
        } catch (StoreUnavailableException away) {
            if (owed.size() < MOST_OWED) {
                owed.put(name, mark);
            }
            return true;
        }
    }

    private boolean isSet(String name, String mark) {
        return store.write(c -> {
            c.sendCommand(Command.EVAL, SET_ONCE, bytes("1"), bytes(name), bytes(mark), millis(REMEMBERED));
            return c.getIntegerReply();
        }) == 1;
    }

    private void settle() {
        try {
            for (var claim : Map.copyOf(owed).entrySet()) {
                isSet(claim.getKey(), claim.getValue());
                owed.remove(claim.getKey(), claim.getValue());
            }
        } catch (StoreUnavailableException away) {
            // the rest with the next try
        }
    }

    @Override
    public void answered(String message, String answer) {
        own.answered(message, answer);
        var name = name(ANSWER, message);
        try {
            store.write(c -> {
                c.sendCommand(Command.SET, bytes(name), seal.seal(name, answer), bytes("PX"), millis(SAME_ANSWER));
                return c.getStatusCodeReply();
            });
        } catch (StoreUnavailableException away) {
            // a copy that comes to another node gets an empty answer
        }
    }

    /// The answer of a message. While the message is being worked on, at most two seconds are spent waiting for it.
    @Override
    public Optional<String> answer(String message) {
        var mine = own.answer(message);
        if (mine.isPresent()) {
            return mine;
        }
        try {
            for (var waited = Duration.ZERO; ; waited = waited.plus(STEP)) {
                var theirs = given(message);
                if (theirs.isPresent() || waited.compareTo(PATIENCE) >= 0 || !isFresh(message)) {
                    return theirs;
                }
                Thread.sleep(STEP);
            }
        } catch (StoreUnavailableException away) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<String> given(String message) {
        var name = name(ANSWER, message);
        var value = store.<byte @Nullable []>read(c -> {
            c.sendCommand(Command.GET, bytes(name));
            return c.getBinaryBulkReply();
        });
        if (value == null) {
            return Optional.empty();
        }
        var answer = seal.open(name, value);
        if (answer.isEmpty()) {
            store.counters().count("signpost_store_unreadable_total");
        }
        return answer;
    }

    /// Whether the message was claimed so lately that somebody may be working on it.
    private boolean isFresh(String message) {
        long left = store.read(c -> {
            c.sendCommand(Command.PTTL, bytes(name(CLAIM, message)));
            return c.getIntegerReply();
        });
        return left > REMEMBERED.minus(PATIENCE).toMillis();
    }

    private String name(String kind, String message) {
        return kind + Base64.getUrlEncoder().withoutPadding().encodeToString(pseudonyms.sign("store message", message));
    }

    private static byte[] millis(Duration time) {
        return bytes(String.valueOf(time.toMillis()));
    }
}
