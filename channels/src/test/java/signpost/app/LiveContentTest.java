package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.channels.http.HttpServer;
import signpost.channels.http.Json;
import signpost.channels.testing.Browser;
import signpost.core.directory.Phone;
import signpost.kb.content.ContentFiles;
import signpost.kb.content.InvalidContentException;
import signpost.kb.content.Withdrawals;

/// A running server whose content is spoilt and mended under it, in every way that REL-8 names.
class LiveContentTest {
    private static final String GALOP = "organizations/galop.yaml";

    @TempDir
    private static Path temp;

    private static ContentCopy copy;
    private static Door door;
    private static Assembly assembly;
    private static HttpServer server;
    private static Browser browser;
    private static ContentLog log;

    /// The folder, with a door that can be shut: tests may run as an account that may read everything.
    private static final class Door implements ContentSource {
        private final ContentFolder behind;
        private boolean shut;
        private boolean noOpenFiles;
        private Runnable whileReading = () -> {};

        Door(Path folder) {
            this.behind = new ContentFolder(folder);
        }

        @Override
        public ContentFiles read() {
            if (shut) {
                throw new UncheckedIOException(new AccessDeniedException("taxonomy.yaml"));
            }
            if (noOpenFiles) {
                throw new UncheckedIOException(new FileSystemException("taxonomy.yaml", null, "Too many open files"));
            }
            var files = behind.read();
            whileReading.run();
            return files;
        }

        @Override
        public String fingerprint() {
            return shut + behind.fingerprint();
        }

        @Override
        public boolean isBuiltIn() {
            return false;
        }
    }

    @BeforeAll
    static void start() {
        copy = ContentCopy.in(temp.resolve("content"));
        door = new Door(copy.folder);
        assembly = Assembly.of(AppConfig.read(Map.of()), InstantSource.fixed(Console.NOW), door);
        server = assembly.server(new Assembly.Serving("127.0.0.1", 0, true, false)).start();
        browser = new Browser(server.port());
        log = new ContentLog();
    }

    @AfterAll
    static void stop() {
        log.close();
        server.stop(Duration.ZERO);
    }

    @BeforeEach
    void forgetTheLog() {
        log.forget();
    }

    @AfterEach
    void mend() {
        door.shut = false;
        door.noOpenFiles = false;
        door.whileReading = () -> {};
        copy.mend();
        settle();
    }

    /// One look sees the change, the next that it stands still.
    private static void settle() {
        assembly.content().look();
        assembly.content().look();
    }

    private static String revision() {
        return assembly.content().get().revision();
    }

    private static long counted(String outcome) {
        var line = Pattern.compile("signpost_content_reloads_total\\{outcome=\"" + outcome + "\"} (\\d+)").matcher(metrics());
        return line.find() ? Long.parseLong(line.group(1)) : 0;
    }

    private static String metrics() {
        return assembly.counters().print();
    }

    /// What everybody gets: an answer of the chat without its session, a page, and the routes.
    private static String answers() {
        var chat = Json.tree(browser.postJson("/api/chat/turns", "{\"text\":\"who do i call in sevenoaks\"}").body())
                .orElseThrow();
        return chat.get("messages").toString()
                + browser.get("/professionals?area=thanet&grade=high").body()
                + browser.get("/api/directory/routes?area=swale&grade=medium").body();
    }

    private static void isReadyWith(String revision) {
        var ready = browser.get("/readyz");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains(revision);
    }

    /// A state that must not be taken.
    private record Bad(String name, String outcome, String reason, Consumer<ContentCopy> spoils) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bad> badStates() {
        return Stream.of(
                new Bad("truncated file", "invalid", GALOP, copy -> copy.write(GALOP, half(copy.bytes(GALOP)))),
                new Bad("no YAML", "invalid", GALOP, copy -> copy.write(GALOP, "services: [")),
                new Bad("invalid schema", "invalid", GALOP, copy -> copy.edit(GALOP, "publish: public", "publish: everybody")),
                new Bad("no emergency record", "invalid", "error", copy -> copy.delete("organizations/kent-police.yaml")),
                new Bad("other emergency number", "invalid", "999",
                        copy -> copy.edit("organizations/kent-police.yaml", "number: \"999\"", "number: \"112\"")),
                new Bad("duplicate ids", "invalid", "galop", copy -> copy.write("organizations/galop-again.yaml", copy.bytes(GALOP))),
                new Bad("size drop", "too-small", "restart the service", copy -> copy.write(
                        "places/exceptions.tsv", String.join("\n", copy.text("places/exceptions.tsv").lines().limit(20).toList()) + "\n")),
                new Bad("NUL bytes", "invalid", "NUL", copy -> copy.write(GALOP, new byte[copy.bytes(GALOP).length])),
                new Bad("a NUL byte in a table", "invalid", "NUL",
                        copy -> copy.edit("places/places.tsv", "Margate", "Mar\0gate")),
                new Bad("wrong checksum", "invalid", "SHA256SUMS", copy -> {
                    copy.sum();
                    copy.edit(GALOP, "0800 999 5428", "0800 999 5482");
                }),
                new Bad("file not listed", "invalid", "SHA256SUMS", copy -> {
                    copy.sum();
                    copy.write("jargon/new.yaml", copy.bytes("jargon/idva.yaml"));
                }),
                new Bad("unreadable file", "unreadable", "AccessDeniedException", copy -> door.shut = true),
                new Bad("a folder for a file", "invalid", "error", copy -> {
                    copy.delete("taxonomy.yaml");
                    copy.write("taxonomy.yaml/within.txt", "");
                }),
                new Bad("places that mean nothing", "invalid", "places", copy -> copy.edit("places/places.tsv", "Margate\tthanet", "Margate\tatlantis")),
                new Bad("empty folder", "invalid", "", ContentCopy::clear),
                new Bad("folder removed", "unreadable", "NoSuchFileException", ContentCopy::remove));
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    @ParameterizedTest
    @MethodSource("badStates")
    @Tag("SAFE-02")
    @Tag("SAFE-14")
    void badContentChangesNothingAndSaysWhyOnce(Bad bad) {
        var before = revision();
        var answers = answers();
        var counted = counted(bad.outcome());

        bad.spoils().accept(copy);
        settle();
        settle();
        settle();

        assertThat(revision()).isEqualTo(before);
        isReadyWith(before);
        assertThat(answers()).isEqualTo(answers);
        assertThat(counted(bad.outcome())).isEqualTo(counted + 1);
        assertThat(metrics()).contains("signpost_content_refused 1\n");
        assertThat(log.warnings()).singleElement().asString().contains(before, bad.reason()).doesNotContain("\n");

        door.shut = false;
        copy.mend();
        settle();

        assertThat(revision()).isEqualTo(before);
        assertThat(metrics()).contains("signpost_content_refused 0\n");
        assertThat(log.warnings()).hasSize(1);
    }

    static Stream<Bad> oneOfEachKind() {
        return badStates().filter(bad -> Set.of("truncated file", "size drop", "unreadable file", "folder removed").contains(bad.name()));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void takesGoodContentAfterBadContent(Bad bad) {
        var before = revision();
        bad.spoils().accept(copy);
        settle();
        assertThat(log.warnings()).hasSize(1);

        door.shut = false;
        copy.mend();
        copy.say("mended after: " + bad.name());
        settle();

        assertThat(revision()).isNotEqualTo(before);
        isReadyWith(revision());
        assertThat(metrics()).contains("signpost_content_refused 0\n", "signpost_content_info{revision=\"" + revision() + "\"} 1");
        assertThat(log.warnings()).hasSize(1);
    }

    /// Somebody takes a wrong number out while the process has no open file left: it must not stay in use because of that.
    @Test
    @Tag("SAFE-02")
    @Tag("REL-14")
    void whatCouldNotBeReadIsTriedAgainThoughItsFilesStayAsTheyAre() {
        var before = revision();
        door.noOpenFiles = true;
        copy.say("a state that cannot be read for now");
        settle();
        for (var looks = 0; looks < 3 * Again.FIRST; looks++) {
            assembly.content().look();
        }

        assertThat(revision()).isEqualTo(before);
        assertThat(metrics()).contains("signpost_content_refused 1\n");
        assertThat(log.warnings()).singleElement().asString().contains("Too many open files");

        door.noOpenFiles = false;
        for (var looks = 0; looks < 4 * Again.FIRST; looks++) {
            assembly.content().look();
        }

        assertThat(revision()).isNotEqualTo(before);
        assertThat(metrics()).contains("signpost_content_refused 0\n");
        assertThat(log.warnings()).hasSize(1);
    }

    @Test
    void goodContentIsInEveryAnswerAtOnce() {
        var generation = assembly.content().get();
        var words = "Ring them and say where you are.";
        copy.edit("organizations/victim-support.yaml", "They ask what is happening", words + " They ask what is happening");
        settle();

        assertThat(log.warnings()).isEmpty();
        assertThat(answers()).contains(words);
        assertThat(assembly.content().get()).isNotSameAs(generation);
        assertThat(assembly.knowledge().recognizer()).isSameAs(generation.knowledge().recognizer());
    }

    @Test
    void aConversationGoesOnWithWhatItKnows() {
        var first = Json.tree(browser.postJson("/api/chat/turns", "{\"text\":\"who do i call in sevenoaks\"}").body())
                .orElseThrow();
        copy.say("other content");
        settle();

        var second = Json.tree(browser.postJson(
                                "/api/chat/turns",
                                "{\"session\":\"" + first.get("session").asText() + "\",\"text\":\"i need help with money\"}")
                        .body())
                .orElseThrow();

        assertThat(second.get("area").asText()).isEqualTo("sevenoaks");
        assertThat(second.get("session").asText()).isEqualTo(first.get("session").asText());
    }

    @Test
    void waitsUntilTheFilesStandStill() {
        var before = revision();

        for (var part = 0; part < 5; part++) {
            copy.say("part " + part);
            assembly.content().look();
        }
        assertThat(revision()).isEqualTo(before);
        assembly.content().look();

        assertThat(revision()).isNotEqualTo(before);
    }

    @Test
    void doesNotTakeFilesThatChangeWhileTheyAreRead() {
        var before = revision();
        var taken = counted("taken");
        door.whileReading = () -> copy.say("written while it was read");

        copy.say("written before");
        settle();
        assertThat(revision()).isEqualTo(before);
        door.whileReading = () -> {};
        settle();

        assertThat(revision()).isNotEqualTo(before);
        assertThat(counted("taken")).isEqualTo(taken + 1);
    }

    /// A program that is started again while somebody switches the content reads old files and new ones.
    @Test
    @Tag("REL-5")
    void doesNotStartFromFilesThatChangeWhileTheyAreRead(@TempDir Path home) {
        var other = ContentCopy.in(home);
        var source = new Door(home);
        source.whileReading = () -> {
            source.whileReading = () -> {};
            other.say("switched while the program started");
        };

        var started = Assembly.of(AppConfig.read(Map.of("SIGNPOST_MODEL", "off")), InstantSource.fixed(Console.NOW), source);

        assertThat(started.content().get().revision()).isEqualTo(ContentFiles.folder(home).revision());
    }

    @Test
    void filesThatWereTouchedAndAreTheSameChangeNothing() {
        var generation = assembly.content().get();
        var counted = counted("unchanged");

        copy.mend();
        settle();

        assertThat(assembly.content().get()).isSameAs(generation);
        assertThat(counted("unchanged")).isEqualTo(counted + 1);
        assertThat(log.warnings()).isEmpty();
    }

    @Test
    void takesContentWhoseSumsAreRight() {
        var before = revision();

        copy.say("summed");
        copy.sum();
        settle();

        assertThat(revision()).isNotEqualTo(before);
    }

    @Test
    void followsALinkThatIsSwitched(@TempDir Path volume) throws IOException {
        var old = ContentCopy.in(volume.resolve("..2026_11_22"));
        var next = ContentCopy.in(volume.resolve("..2026_11_23"));
        next.say("the next one");
        Files.createSymbolicLink(volume.resolve("..data"), old.folder.getFileName());
        Files.createSymbolicLink(volume.resolve("content"), Path.of("..data"));
        var source = new ContentFolder(volume.resolve("content"));
        var before = source.fingerprint();
        assertThat(source.read().names()).isEqualTo(ContentFiles.embedded().names());

        Files.createSymbolicLink(volume.resolve("..data_tmp"), next.folder.getFileName());
        Files.move(volume.resolve("..data_tmp"), volume.resolve("..data"), java.nio.file.StandardCopyOption.ATOMIC_MOVE);

        assertThat(source.fingerprint()).isNotEqualTo(before);
        assertThat(source.read().text("README.md")).isEqualTo("the next one");
    }

    @Test
    void doesNotStartFromBadContent() {
        copy.write(GALOP, "services: [");

        assertThatThrownBy(() -> Assembly.of(AppConfig.read(Map.of("SIGNPOST_CONTENT", copy.folder.toString())), InstantSource.fixed(Console.NOW)))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining(GALOP);
    }

    @Test
    @Tag("SAFE-03")
    void aRecordPastItsReviewDayIsNoReasonToRefuseContent() {
        var before = revision();
        copy.edit(GALOP, "checked: 2026-11-21", "checked: 2025-11-21");
        copy.write(GALOP, copy.text(GALOP).replaceAll("review-by: \\S+", "review-by: 2026-02-19"));
        settle();

        assertThat(revision()).isNotEqualTo(before);
        assertThat(log.warnings()).isEmpty();
    }

    @Test
    void laysTheListOfWithdrawnServicesOverTheContentInTheProgram(@TempDir Path home) throws IOException {
        var list = home.resolve("withdrawn.tsv");
        var source = new EmbeddedContent(list);
        var built = source.read();
        var before = source.fingerprint();
        assertThat(built.has("withdrawn.tsv")).isFalse();

        Files.writeString(list, "a list\n", StandardCharsets.UTF_8);
        assertThat(source.fingerprint()).isNotEqualTo(before);
        assertThat(source.read().text("withdrawn.tsv")).isEqualTo("a list\n");

        Files.delete(list);
        assertThat(source.fingerprint()).isEqualTo(before);
        assertThat(source.read().revision()).isEqualTo(built.revision());
    }

    @Test
    @Tag("SAFE-02")
    void aWithdrawnLineIsOutOfARunningServiceAndComesBack(@TempDir Path home) throws IOException {
        var list = home.resolve(Withdrawals.FILE);
        var running = Assembly.of(
                AppConfig.read(Map.of()), InstantSource.fixed(Console.NOW), new EmbeddedContent(list));
        assertThat(numbers(running)).contains("0800 999 5428");

        var withdrawn = Withdrawals.NONE.with(new Withdrawals.Withdrawal("galop", LocalDate.of(2026, 11, 23), "wrong number"));
        Files.writeString(list, withdrawn.tsv(), StandardCharsets.UTF_8);
        running.content().look();
        running.content().look();
        assertThat(numbers(running)).isNotEmpty().doesNotContain("0800 999 5428");

        Files.delete(list);
        running.content().look();
        running.content().look();
        assertThat(numbers(running)).contains("0800 999 5428");
        assertThat(log.warnings()).isEmpty();
    }

    private static List<String> numbers(Assembly running) {
        return running.knowledge().bundle().services().stream()
                .flatMap(service -> service.access().phones().stream())
                .map(Phone::number)
                .toList();
    }

    @Test
    void contentInTheProgramHasNothingToWatchWithoutAList() {
        assertThat(new EmbeddedContent(null).fingerprint()).isEmpty();
        assertThat(new EmbeddedContent(null).read().has("withdrawn.tsv")).isFalse();
    }
}
