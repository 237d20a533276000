package signpost.kb.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import signpost.kb.format.TranslationFile;
import signpost.kb.format.TranslationFile.SignatureEntry;

/// Who has signed a translation is a role, with a day that has come, for the words as they are now; two people have signed, not one twice. Other words
/// than those that were signed are only warned of: nobody is shown them.
final class TranslationSignaturesHold implements ContentRule {
    private final LocalDate today;

    TranslationSignaturesHold(LocalDate today) {
        this.today = today;
    }

    @Override
    public String id() {
        return "translation-signature-holds";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return draft.translations().stream().flatMap(this::problems).toList();
    }

    private Stream<ContentProblem> problems(Parsed<TranslationFile> file) {
        var speaker = file.value().nativeSpeaker();
        var reader = file.value().secondReader();
        var problems = new ArrayList<ContentProblem>();
        one(file, "/native-speaker", speaker, problems);
        one(file, "/second-reader", reader, problems);
        if (speaker != null && reader != null && speaker.role().strip().equalsIgnoreCase(reader.role().strip())) {
            problems.add(ContentProblem.error(
                    file.at("/second-reader"), "The same role has signed twice. Ask a second person, and write down as what.", id()));
        }
        return problems.stream();
    }

    private void one(Parsed<TranslationFile> file, String pointer, @Nullable SignatureEntry entry, List<ContentProblem> problems) {
        if (entry == null) {
            return;
        }
        if (entry.role().isBlank()) {
            problems.add(ContentProblem.error(file.at(pointer), "Nobody has signed this. Write the role of whoever did, never a name.", id()));
        }
        if (entry.date().isAfter(today)) {
            problems.add(ContentProblem.error(file.at(pointer), "This day has not come yet. Write the day on which it was signed.", id()));
        }
        var digest = Translations.digest(file.value());
        if (!entry.words().equals(digest)) {
            problems.add(ContentProblem.warning(
                    file.at(pointer),
                    "This was signed for other words, so nobody is shown them. Ask again, then write words: \"" + digest + "\".",
                    id()));
        }
    }
}
