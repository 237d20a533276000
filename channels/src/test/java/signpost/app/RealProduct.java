package signpost.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.Audience;
import signpost.core.message.Channel;

/// The whole product on its real content, built once for all tests that ask it something.
final class RealProduct {
    /// A Wednesday at noon, on which offices are open.
    static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    /// A Saturday at 11pm, on which they are not.
    static final Instant SATURDAY_NIGHT = Instant.parse("2026-11-21T23:00:00Z");

    static final Assembly ASSEMBLY = Assembly.of(AppConfig.read(Map.of()), InstantSource.fixed(NOON));
    private static final Answerer ANSWERER = new Answerer(ASSEMBLY.talk());

    private RealProduct() {}

    /// The answer to a first message, as its reader gets it.
    static Answerer.Answer ask(Channel channel, @Nullable Audience audience, Instant at, String text) {
        return ANSWERER.once(text, new Answerer.Asking(channel, audience, at));
    }
}
