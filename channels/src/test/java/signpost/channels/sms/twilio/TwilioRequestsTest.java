package signpost.channels.sms.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.channels.sms.InboundText.Handled.ANSWERED;
import static signpost.channels.sms.InboundText.Handled.NOT;
import static signpost.channels.sms.InboundText.Handled.STOPPED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.channels.http.Form;
import signpost.channels.sms.InboundText.Handled;
import signpost.channels.testing.SignedText;
import signpost.channels.testing.TestServer;

/// Request bodies as Twilio posts them, one file each in `src/test/resources`, all with a signature that fits.
@Tag("SAFE-34")
class TwilioRequestsTest {
    private static final Path FOLDER = Path.of("src/test/resources/signpost/channels/sms/twilio");
    private static final TwilioAccount OURS =
            new TwilioAccount(TestServer.TOKEN, SignedText.ACCOUNT, Set.of(SignedText.OURS));
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.with(TestServer.Setup.usual().account(OURS));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forgetWhatWasAsked() {
        server.talk.reset();
    }

    static Stream<Arguments> genuine() {
        return Stream.of(
                Arguments.of("plain", "who do i call in ashford", NOT, 0),
                Arguments.of("gsm-accents", "où est le café à Dover, señor", NOT, 0),
                Arguments.of("emoji", "he took my phone 😢👩🏽‍🚒", NOT, 0),
                Arguments.of("polish", "Boję się wrócić do domu, proszę o pomoc", NOT, 0),
                Arguments.of("several-lines", "first line\r\nsecond & third = 100%+\n last ", NOT, 0),
                Arguments.of("picture", "this is the letter", NOT, 0),
                Arguments.of("empty", "", NOT, 0),
                Arguments.of("opt-out-stop", "STOP", STOPPED, 0),
                Arguments.of("opt-out-help", "HELP", ANSWERED, 0),
                Arguments.of("opt-out-start", "START", ANSWERED, 0),
                Arguments.of("opt-out-unheard-of", "hello", NOT, 0),
                Arguments.of("profile-name", "hello", NOT, 0),
                Arguments.of("new-fields", "hello", NOT, 2),
                Arguments.of("landline", "hello", NOT, 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("genuine")
    void takesWhatIsGenuine(String name, String words, Handled handled, int newFields) {
        var body = read("genuine/" + name + ".form");
        var text = TwilioForm.read(Form.parse(body), OURS).orElseThrow();

        assertThat(text.words()).isEqualTo(words);
        assertThat(text.sender()).isEqualTo(name.equals("landline") ? "+441632960001" : SignedText.SENDER);
        assertThat(text.handled()).isEqualTo(handled);
        assertThat(text.newFields()).isEqualTo(newFields);
        assertThat(text.toString()).doesNotContain("7700900", "Canary");
        assertThat(post(body)).isEqualTo(200);
        assertThat(server.talk.turns().toString()).doesNotContain("7700900", "Canary");
    }

    /// By name, so that nobody adds a file in vain.
    static Stream<String> refused() {
        return names("refused");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWhatIsOutOfShapeThoughItIsSigned(String name) {
        var body = read("refused/" + name + ".form");
        var unreadable = Set.of("broken-escape", "not-utf-8", "too-many-fields").contains(name);

        assertThat(post(body)).isEqualTo(unreadable ? 400 : 403);
        assertThat(server.talk.count()).isZero();
    }

    @Test
    void everyFileOfThisFolderIsTaken() {
        assertThat(names("genuine")).containsExactlyInAnyOrderElementsOf(
                genuine().map(row -> (String) row.get()[0]).toList());
        assertThat(names("refused")).hasSizeGreaterThan(20);
    }

    private static int post(String body) {
        return SignedText.post(server.browser, body, new SignedText(signed(body), TestServer.TOKEN, TestServer.WEBHOOK).signature())
                .statusCode();
    }

    /// The fields of a body as a carrier would sign them, a repeated one with every value; none where nobody could read it.
    private static Map<String, String> signed(String body) {
        try {
            return Form.parse(body).fields().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().stream().distinct().sorted().collect(Collectors.joining(field.getKey()))));
        } catch (io.javalin.http.BadRequestResponse unreadable) {
            return Map.of();
        }
    }

    private static Stream<String> names(String folder) {
        try (var files = Files.list(FOLDER.resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replace(".form", "")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
