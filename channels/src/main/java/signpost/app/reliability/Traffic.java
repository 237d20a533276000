package signpost.app.reliability;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import signpost.app.load.Answer;
import signpost.app.load.Child;
import signpost.app.load.Kind;
import signpost.app.load.Mix;
import signpost.app.load.Mix.Share;

/// What people, the carrier and other programs send. Every number is one of those set aside for drama.
final class Traffic {
    static final String WEB = "web";
    static final String FREE = "free text";
    static final String SMS = "text";
    static final String ROUTES = "directory";
    static final String DANGER = "danger";
    private static final String TOKEN = "a token for trials of thirty-two c";
    private static final String ACCOUNT = "AC" + "0".repeat(32);
    private static final URI PUBLIC = URI.create("https://signpost.example");
    private static final List<String> ASKED = List.of(
            "who do i call in sevenoaks", "i need somewhere safe to stay", "what does MARAC mean", "i live in margate", "menu", "help with money");
    private static final List<String> WHO = List.of("my sister", "a friend of mine", "a lady i work with", "my neighbour", "my mum", "my cousin");
    private static final List<String> WHAT = List.of(
            "is worried about money", "wants to talk to somebody", "needs advice about her flat", "does not sleep any more", "asked me about the children", "wants to leave");
    private static final List<String> WHERE = List.of("in dover", "near ashford", "in swale", "from gravesend", "in maidstone", "by the sea");

    private final Child child;
    private final boolean closing;
    private final Random random = new Random(20_261_122);
    private final AtomicLong count = new AtomicLong();
    private final AtomicLong addresses = new AtomicLong();

    /// @param closing whether each request comes over a connection of its own, as from a proxy that keeps none open
    Traffic(Child child, boolean closing) {
        this.child = child;
        this.closing = closing;
    }

    /// What the program needs to take signed texts, and to tell people apart who all come from this machine.
    static Map<String, String> settings() {
        return Map.of("SIGNPOST_TWILIO_AUTH_TOKEN", TOKEN, "SIGNPOST_PUBLIC_URL", PUBLIC.toString(), "SIGNPOST_TRUSTED_PROXIES", "127.0.0.1");
    }

    /// Those and others.
    static Map<String, String> settings(Map<String, String> others) {
        var all = new HashMap<>(settings());
        all.putAll(others);
        return all;
    }

    /// Of 40: 21 turns of the web with phrases, 7 with free text that nobody has sent before, 8 signed texts, 4 questions of other programs.
    Mix usual() {
        return Mix.of(List.of(new Share(web(), 21), new Share(free(), 7), new Share(text(), 8), new Share(routes(), 4)));
    }

    /// Without texts, and with a sign of danger in every tenth turn.
    Mix crowd() {
        return Mix.of(List.of(new Share(web(), 20), new Share(free(), 7), new Share(danger(), 3), new Share(routes(), 4)));
    }

    /// The usual one, with a sign of danger as every tenth of the turns of the web.
    Mix withDanger() {
        return Mix.of(List.of(new Share(web(), 18), new Share(free(), 7), new Share(danger(), 3), new Share(text(), 8), new Share(routes(), 4)));
    }

    Kind web() {
        return turns(WEB, () -> ASKED.get((int) (count.incrementAndGet() % ASKED.size()))).answered(Traffic::isTurn);
    }

    Kind free() {
        return turns(FREE, this::words).answered(Traffic::isTurn);
    }

    Kind danger() {
        return turns(DANGER, () -> "he is breaking the door down").answered(Traffic::isHelp);
    }

    static boolean isTurn(Answer answer) {
        return answer.status() == 200 && answer.holds("\"messages\":[{");
    }

    /// Whether it tells of 999, as the reply to danger does.
    static boolean isHelp(Answer answer) {
        return answer.status() == 200 && answer.holds("\"tel:999\"");
    }

    private String words() {
        var number = count.incrementAndGet();
        return any(WHO) + " " + any(WHAT) + " " + any(WHERE) + ", flat " + number;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Kind turns(String name, Supplier<String> words) {
        return Kind.of(name, () -> request("POST", "/api/chat/turns", Map.of("Content-Type", "application/json"), "{\"text\":\"" + words.get() + "\"}"));
    }

    /// Signed texts, each from another number and with an id of its own.
    Kind text() {
        return Kind.of(SMS, () -> text(count.incrementAndGet(), ASKED.get((int) (count.get() % ASKED.size()))))
                .answered(answer -> answer.status() == 200 && answer.holds("<Response>"));
    }

    private byte[] text(long number, String words) {
        var fields = new TreeMap<>(Map.of(
                "MessageSid", "SM%032x".formatted(number),
                "AccountSid", ACCOUNT,
                "From", "+4477009%05d".formatted(number % 1000),
                "To", "+447700900999",
                "Body", words));
        var address = PUBLIC.resolve("/sms/twilio").toString();
        var signed = address + fields.entrySet().stream().map(field -> field.getKey() + field.getValue()).collect(Collectors.joining());
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request("POST", "/sms/twilio", Map.of("Content-Type", "application/x-www-form-urlencoded", "X-Twilio-Signature", signature(signed)), body);
    }

    /// An address of the range that is set aside for measurements.
    private String somebody() {
        var number = addresses.incrementAndGet();
        return "198." + (18 + number / 65_536 % 2) + "." + number / 256 % 256 + "." + number % 256;
    }

    private static String signature(String signed) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException none) {
            throw new IllegalStateException(none);
        }
    }

    private Kind routes() {
        return Kind.of(ROUTES, () -> request("GET", "/api/directory/routes?area=sevenoaks&grade=high", Map.of(), ""))
                .answered(answer -> answer.status() == 200 && answer.holds("\"steps\":[{"));
    }

    /// A fixed answer, to measure against.
    Kind health() {
        return Kind.of("fixed", request("GET", "/healthz", Map.of(), "")).answered(answer -> answer.status() == 200);
    }

    private byte[] request(String method, String path, Map<String, String> headers, String body) {
        var all = new TreeMap<>(headers);
        all.put("X-Forwarded-For", somebody());
        if (closing) {
            all.put("Connection", "close");
        }
        return Kind.request(method, child.at(path), all, body);
    }
}
