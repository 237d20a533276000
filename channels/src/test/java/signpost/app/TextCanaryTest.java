package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.channels.http.Counters;
import signpost.channels.http.Talk;
import signpost.channels.testing.SignedText;
import signpost.channels.testing.TextServer;
import signpost.core.message.Channel;
import signpost.core.session.InMemorySessionStore;
import signpost.core.testing.Chat;
import signpost.core.testing.FakeClock;
import signpost.core.testing.FakeRecognizer;
import signpost.core.turn.Conversation;
import signpost.core.turn.Responder;

/// Words and numbers that nobody else uses, sent by text through everything that can come of a text, and then looked for.
@Tag("SAFE-38")
@Tag("SAFE-39")
class TextCanaryTest {
    private static final int ROUNDS = 25;
    private static final int CONTROL = 999_999;

    private static final long FIRST_NUMBER = 447_700_900_500L;

    private final FakeClock clock = new FakeClock(RealProduct.NOON);
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicBoolean broken = new AtomicBoolean();
    private final Counters counters = new Counters();
    private final InMemorySessionStore sessions = new InMemorySessionStore(clock, 1000);
    private final LogLines log = new LogLines();
    private int texts;

    /// Every line that is logged.
    private static final class LogLines extends Handler {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(new java.util.logging.SimpleFormatter().format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static String word(int number) {
        return Kind.WORD.start + (1_000_000 + number);
    }

    private static String sender(int number) {
        return "+" + (FIRST_NUMBER + number % 300);
    }

    private Conversation conversation() {
        var real = RealProduct.ASSEMBLY.content();
        var failing = new Responder(Chat.on(Channel.SMS).with(FakeRecognizer.small().breaking()).knowledge());
        return new Conversation(
                () -> broken.get() ? failing : real.get().responder(), sessions, new CountingJournal(counters), clock);
    }

    /// A text with a word and a number of its own; every other one in letters that take two bytes each.
    private SignedText next(String words) {
        texts++;
        var own = texts % 2 == 0 ? word(texts) : word(texts) + " żółć";
        return SignedText.of(texts, words + " " + own)
                .with("From", sender(texts))
                .with("ProfileName", word(texts))
                .with("NewThing", word(texts));
    }

    /// Posts without a client that might keep what it sent.
    private static String post(TextServer server, String body, String signature) {
        return server.browser.raw("POST /sms/twilio HTTP/1.1\r\nHost: signpost.example\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nX-Twilio-Signature: " + signature
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private static String post(TextServer server, SignedText text) {
        return post(server, text.body(), text.signature());
    }

    private void assertAnswered(String answer, String with) {
        assertThat(answer).startsWith("HTTP/1.1 200").contains(with);
        assertClean(answer);
    }

    private void assertRefused(String answer, int status) {
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertClean(answer);
    }

    private static void assertClean(String text) {
        assertThat(hits(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    /// Everything that can come of a text, each with words of its own.
    private void sendOneOfEach(TextServer server) {
        assertAnswered(post(server, next("who do i call in ashford")), "<Body>");
        assertAnswered(post(server, next("hes going to kill me")), "999");
        assertAnswered(post(server, next("")), "<Body>");
        var repeated = next("i need a refuge");
        var first = post(server, repeated);
        assertAnswered(first, "<Body>");
        assertAnswered(post(server, repeated), "<Body>");
        assertRefused(post(server, next("hello").body(), "AAAA"), 403);
        assertRefused(post(server, next("hello").with("Body[]", word(texts))), 403);
        assertRefused(post(server, next("hello").body() + "&X=%4", "AAAA"), 400);
        assertRefused(post(server, next("a".repeat(70_000))), 413);
        assertAnswered(post(server, next("hello").with("From", "+441632960" + (500 + texts % 300))), "<Response/>");
        assertAnswered(post(server, next("stop").with("OptOutType", "STOP")), "<Response/>");
        broken.set(true);
        assertAnswered(post(server, next("hello")), "999");
        broken.set(false);
    }

    @Test
    void nothingOfATextIsLeftInLogMetricsOrMemory() throws IOException {
        // In the dump as well, so that a search that finds nothing would not pass.
        var control = List.of(word(CONTROL), word(CONTROL - 1) + " ż", sender(299), sender(298) + " ż");
        var root = Logger.getLogger("");
        root.addHandler(log);
        try (var server = new TextServer(Talk.with(conversation()), counters, clock, nanos::get)) {
            for (var round = 0; round < ROUNDS; round++) {
                sendOneOfEach(server);
            }
            assertThat(sessions.size()).isPositive();
            clock.moveBy(Duration.ofMinutes(31));
            nanos.addAndGet(Duration.ofMinutes(31).toNanos());
            sessions.sweep(clock.instant());
            assertThat(sessions.size()).isZero();

            assertThat(log.lines).anyMatch(line -> line.contains("IllegalStateException"));
            assertClean(String.join("\n", log.lines));
            assertThat(counters.print()).contains("signpost_turn_failures_total " + ROUNDS);
            assertClean(counters.print());
            assertThat(hitsInMemory()).isEqualTo(hitsOf(control));
        } finally {
            root.removeHandler(log);
        }
    }

    /// How the JVM keeps these strings: in one byte a letter where it can, in two elsewhere.
    private static Set<String> hitsOf(List<String> texts) {
        var found = new TreeSet<String>();
        for (var text : texts) {
            var narrow = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
            found.addAll(hits(text.getBytes(narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE)));
        }
        assertThat(found).hasSize(texts.size());
        return found;
    }

    /// What a dump of everything that is reachable holds of our words and numbers.
    private static Set<String> hitsInMemory() throws IOException {
        var folder = Files.createTempDirectory("canary");
        var dump = folder.resolve("heap.hprof");
        try {
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
            assertThat(Files.size(dump)).isGreaterThan(1_000_000);
            return hitsIn(dump);
        } finally {
            Files.deleteIfExists(dump);
            Files.delete(folder);
        }
    }

    private static Set<String> hitsIn(Path file) throws IOException {
        var found = new TreeSet<String>();
        var step = 64 << 20;
        var overlap = 64;
        try (var channel = FileChannel.open(file)) {
            for (var at = 0L; at < channel.size(); at += step) {
                MappedByteBuffer window = channel.map(FileChannel.MapMode.READ_ONLY, at, Math.min(step + overlap, channel.size() - at));
                var bytes = new byte[window.remaining()];
                window.get(bytes);
                found.addAll(hits(bytes));
            }
        }
        return found;
    }

    /// Our words and numbers in some bytes, as Latin-1, UTF-8 and UTF-16LE have them; the first two are the same for these.
    private static Set<String> hits(byte[] bytes) {
        var found = new TreeSet<String>();
        for (var i = 0; i < bytes.length; i++) {
            for (var kind : Kind.values()) {
                if (bytes[i] == kind.start.charAt(0)) {
                    kind.addTo(found, bytes, i, StandardCharsets.ISO_8859_1);
                    kind.addTo(found, bytes, i, StandardCharsets.UTF_16LE);
                }
            }
        }
        return found;
    }

    /// What is looked for: a made-up word, or a number for drama, each told apart by its last digits. No string of this class holds one whole.
    private enum Kind {
        WORD("qzv" + "xk", Pattern.compile("1\\d{6}")),
        NUMBER("7700" + "900", Pattern.compile("[567]\\d\\d"));

        private static final int LONGEST = 7;
        private final String start;
        private final Pattern rest;

        Kind(String start, Pattern rest) {
            this.start = start;
            this.rest = rest;
        }

        private void addTo(Set<String> found, byte[] bytes, int at, Charset charset) {
            var width = charset.equals(StandardCharsets.UTF_16LE) ? 2 : 1;
            for (var i = 0; i < start.length(); i++) {
                var place = at + i * width;
                if (place + width > bytes.length || bytes[place] != start.charAt(i) || (width == 2 && bytes[place + 1] != 0)) {
                    return;
                }
            }
            var from = at + start.length() * width;
            var tail = new String(bytes, from, Math.min(LONGEST * width, bytes.length - from), charset);
            var match = rest.matcher(tail);
            if (match.lookingAt()) {
                found.add(name() + " " + match.group() + " as " + charset);
            }
        }
    }
}
