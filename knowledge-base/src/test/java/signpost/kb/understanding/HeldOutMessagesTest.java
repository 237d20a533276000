package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import signpost.core.message.PlainWords;
import signpost.core.message.Signal;
import signpost.kb.content.ContentLoader;

/// The held-out messages measure something only while they are as they were written and are nowhere in the content.
class HeldOutMessagesTest {
    private static final Path FILE = Path.of("held-out", "messages.tsv");
    private static final Path RECORD = Path.of("held-out", "record.tsv");
    private static final String RECORD_HEADINGS = "date\trows\twhy\tsha-256";

    private static final int GRAM = 4;
    /// Below this many letters and spaces, people who never met write the same: only the very same words count.
    private static final int SHORT = 20;
    /// Share of the letters that two texts have in common, by runs of four.
    private static final double NEARLY_THE_SAME = 0.6;

    private static final List<HeldOutMessage> MESSAGES = messages();

    private static List<HeldOutMessage> messages() {
        try {
            return HeldOut.read(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyGroupAndWriterHasEnoughToMeasure() {
        assertThat(MESSAGES.stream().collect(Collectors.groupingBy(HeldOutMessage::group, Collectors.counting())))
                .containsOnlyKeys(HeldOut.GROUPS)
                .allSatisfy((group, many) -> assertThat(many).as(group).isGreaterThanOrEqualTo(30));
        assertThat(MESSAGES.stream().collect(Collectors.groupingBy(HeldOutMessage::writer, Collectors.counting())))
                .containsOnlyKeys(HeldOut.WRITERS)
                .allSatisfy((writer, many) -> assertThat(many).as(writer).isGreaterThanOrEqualTo(100));
    }

    @Test
    void everyIntentOfTheContentIsTriedAndNoOther() {
        var intents = ContentLoader.embedded().loadUnchecked().phrases().intents().stream()
                .map(phrases -> phrases.intent().id())
                .toList();
        var tried = MESSAGES.stream()
                .filter(m -> m.group().equals("ordinary"))
                .filter(m -> m.intent() != null)
                .collect(Collectors.groupingBy(HeldOutMessage::intent, Collectors.counting()));

        assertThat(tried)
                .containsOnlyKeys(intents)
                .allSatisfy((intent, many) -> assertThat(many).as(intent).isGreaterThanOrEqualTo(4));
        assertThat(MESSAGES).filteredOn(m -> m.intent() != null).extracting(HeldOutMessage::intent).isSubsetOf(intents);
    }

    @Test
    void theSignalOfEveryMessageFitsItsGroup() {
        assertThat(MESSAGES).allSatisfy(message -> {
            if (message.group().endsWith("-near")) {
                assertThat(message.signal()).as(message.id()).isNotEqualTo(named(message.group().replace("-near", "")));
            } else {
                assertThat(message.signal()).as(message.id()).isEqualTo(named(message.group()));
            }
            assertThat(message.signal() == null && message.intent() == null).as(message.id()).isFalse();
        });
    }

    private static @Nullable Signal named(String group) {
        return switch (group) {
            case "danger" -> Signal.IMMEDIATE_DANGER;
            case "suicide" -> Signal.SUICIDE;
            case "serious-harm" -> Signal.SERIOUS_HARM;
            case "child" -> Signal.CHILD_AT_RISK;
            case "unsafe-request" -> Signal.UNSAFE_REQUEST;
            default -> null;
        };
    }

    @Test
    void everyTextIsTidyAndItsOwn() {
        assertThat(MESSAGES).allSatisfy(message -> {
            assertThat(message.text()).as(message.id()).isEqualTo(message.text().strip());
            assertThat(Normalizer.isNormalized(message.text(), Normalizer.Form.NFC)).as(message.id()).isTrue();
        });
        assertThat(nearlyTheSame(MESSAGES.stream().map(HeldOutMessage::text).toList(), false)).isEmpty();
    }

    /// What is named here is a phrase that has to go, never a message.
    @Test
    void noMessageIsOrNearlyIsAPhraseOfTheContent() {
        var phrases = ContentLoader.embedded().loadUnchecked().phrases();
        var texts = Example.of(phrases.intents(), phrases.signals()).stream().map(Example::text).toList();

        assertThat(nearlyTheSame(texts, true)).isEmpty();
    }

    /// Ids of messages that one of the texts comes near to, each with the nearest text.
    ///
    /// @param others false where the texts are the messages themselves, none of which is compared with itself
    private static Map<String, String> nearlyTheSame(List<String> texts, boolean others) {
        var plain = texts.stream().map(HeldOutMessagesTest::letters).toList();
        var sizes = plain.stream().mapToInt(text -> grams(text).size()).toArray();
        var holders = new HashMap<String, List<Integer>>();
        for (int i = 0; i < plain.size(); i++) {
            for (var gram : grams(plain.get(i))) {
                holders.computeIfAbsent(gram, g -> new ArrayList<>()).add(i);
            }
        }
        var found = new TreeMap<String, String>();
        for (int m = 0; m < MESSAGES.size(); m++) {
            var message = MESSAGES.get(m);
            var text = letters(message.text());
            var grams = grams(text);
            var common = new int[plain.size()];
            grams.forEach(gram -> holders.getOrDefault(gram, List.of()).forEach(i -> common[i]++));
            for (int i = 0; i < common.length; i++) {
                var alike = (double) common[i] / (grams.size() + sizes[i] - common[i]);
                var near = text.length() >= SHORT && alike >= NEARLY_THE_SAME;
                if ((near || text.equals(plain.get(i))) && (others || i != m)) {
                    found.put(message.id(), texts.get(i));
                }
            }
        }
        return found;
    }

    /// Letters and figures alone; a text without any as it is.
    private static String letters(String text) {
        var letters = PlainWords.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return letters.isEmpty() ? text : letters;
    }

    private static Set<String> grams(String letters) {
        var framed = " " + letters + " ";
        var grams = new HashSet<String>();
        for (int i = 0; i + GRAM <= framed.length(); i++) {
            grams.add(framed.substring(i, i + GRAM));
        }
        if (grams.isEmpty()) {
            grams.add(framed);
        }
        return grams;
    }

    /// A change to a message that was there before cannot pass unseen: the digest of everything up to it would be another.
    @Test
    void theRecordCoversEveryMessageAndNoneWasChangedSince() throws IOException {
        var lines = Files.readString(FILE).split("(?<=\n)", -1);
        var record = Files.readAllLines(RECORD);

        assertThat(record.getFirst()).isEqualTo(RECORD_HEADINGS);
        assertThat(record).hasSizeGreaterThan(1);
        int last = 0;
        var lastDay = LocalDate.MIN;
        for (var entry : record.subList(1, record.size())) {
            var cells = entry.split("\t", -1);
            assertThat(cells).as(entry).hasSize(4).allMatch(cell -> !cell.isBlank());
            var rows = cells[1].split("-", -1);
            assertThat(rows).as(entry).hasSize(2);
            assertThat(Integer.parseInt(rows[0])).as(entry).isEqualTo(last + 1);
            last = Integer.parseInt(rows[1]);
            assertThat(last).as(entry).isBetween(Integer.parseInt(rows[0]), MESSAGES.size());
            assertThat(LocalDate.parse(cells[0])).as(entry).isAfterOrEqualTo(lastDay);
            lastDay = LocalDate.parse(cells[0]);
            assertThat(sha256(String.join("", List.of(lines).subList(0, last + 1)))).as(entry).isEqualTo(cells[3]);
        }
        assertThat(last).as("messages that no line of the record covers").isEqualTo(MESSAGES.size());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
