package signpost.channels.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import signpost.channels.http.OneAnswer;
import signpost.channels.http.SecretKey;
import signpost.channels.http.Talk;
import signpost.core.directory.Audience;
import signpost.core.message.Channel;
import signpost.core.message.Reply;
import signpost.core.message.Utterance;
import signpost.core.session.SessionId;
import signpost.core.turn.Turn;
import signpost.core.turn.Turnstile;

/// The conversations of browsers, each named by its token.
///
/// What a browser sends twice has one effect: a turn that is sent again because its answer was lost, or a button that is pressed twice on a page without
/// JavaScript, names the same attempt and gets the same answer for a minute, while its session lives. The first turn of a conversation has no session to hold
/// on to yet: sent twice, it starts two, of which one is never heard of again.
public final class WebSessions {
    static final Duration SAME_ANSWER = Duration.ofMinutes(1);

    /// Longer than any turn takes.
    private static final Duration LEAVING = Duration.ofMinutes(1);

    private static final int MOST_LEAVING = 100_000;

    private static final Pattern ATTEMPT = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private final Talk talk;
    private final SecretKey key;
    private final SessionTokens tokens;
    private final OneAnswer<Attempt, Reply> answers;

    /// The sessions that were left in the last minute.
    private final Cache<SessionId, Boolean> left;

    /// @param key    signs the tokens
    /// @param ticker what a minute is told by
    public WebSessions(Talk talk, SecretKey key, Ticker ticker) {
        this.talk = talk;
        this.key = key;
        this.tokens = new SessionTokens(key);
        this.answers = new OneAnswer<>(ticker, SAME_ANSWER);
        this.left = Caffeine.newBuilder().ticker(ticker).expireAfterWrite(LEAVING).maximumSize(MOST_LEAVING).build();
    }

    /// What a browser sent.
    ///
    /// @param token    of the turn before; null or unknown starts a new session
    /// @param attempt  the same on a second try at the same turn; null, or no 1 to 100 visible ASCII characters, if it cannot be told
    /// @param audience counts with the first turn alone; null if not declared
    record Sent(@Nullable String token, @Nullable String attempt, Utterance said, @Nullable Audience audience, Instant at) {}

    /// @param token names the session from now on
    record Answered(String token, Reply reply) {}

    /// One piece of work. The words are in it as a signature of their hash alone (SAFE-38).
    private record Attempt(SessionId session, String signature) {}

    /// Answers what was sent. Does not throw.
    ///
    /// @param turnstile where ordinary turns may be turned away
    /// @return empty if it was; nothing has happened then
    Optional<Answered> turn(Sent sent, Turnstile turnstile) {
        // whoever is in danger waits for no store: what this node can tell is enough (SAFE-14, SAFE-40)
        var known = tokens.read(sent.token()).filter(named -> talk.isUrgent(sent.said()) ? talk.mayKnow(named) : talk.knows(named));
        var id = known.orElseGet(tokens::fresh);
        var turn = new Turn(id, Channel.WEB, sent.said(), known.isPresent() ? null : sent.audience(), sent.at());
        var attempt = sent.attempt();
        var reply = known.isEmpty() || attempt == null || !ATTEMPT.matcher(attempt).matches()
                ? talk.turn(turn, turnstile)
                : answers.to(new Attempt(id, signature(attempt, sent.said())), () -> talk.turn(turn, turnstile), lastResort());
        if (left.getIfPresent(id) != null) { // while the turn was under way, which would have begun the session anew (SAFE-24)
            talk.forget(id);
        }
        return reply.map(said -> new Answered(tokens.token(id), said));
    }

    /// Other words under the same attempt are another turn: somebody went back in the browser and said something else.
    private String signature(String attempt, Utterance said) {
        var kind = switch (said) {
            case Utterance.Typed typed -> "typed ";
            case Utterance.Picked picked -> "picked ";
        };
        return Arrays.toString(key.sign("web turn", kind + said.hashCode() + " " + attempt));
    }

    /// Ends the session of a token; nothing happens if there is none.
    void end(@Nullable String token) {
        tokens.read(token).ifPresent(id -> {
            left.put(id, Boolean.TRUE);
            talk.forget(id);
        });
    }

    /// A name for an attempt that no other page has.
    String freshAttempt() {
        return tokens.fresh().value();
    }

    /// The token of a session that does not exist.
    String freshToken() {
        return tokens.token(tokens.fresh());
    }

    Reply lastResort() {
        return talk.lastResort(Channel.WEB);
    }
}
