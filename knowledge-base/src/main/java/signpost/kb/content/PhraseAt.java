package signpost.kb.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import signpost.kb.understanding.PhraseForm;

/// A phrase and where it stands.
///
/// @param form   what it shares with phrases that say the same (see [PhraseForm])
/// @param label  what a recogniser has to make of it: an intent, or a signal
/// @param sign   whether the label is a signal
record PhraseAt(String text, String form, String label, boolean sign, Parsed<?> file, String pointer) {

    Spot spot() {
        return file.at(pointer);
    }

    /// The label in words.
    String said() {
        return sign ? "a sign of " + label : label;
    }

    boolean hasLabelOf(PhraseAt other) {
        return sign == other.sign && label.equals(other.label);
    }

    /// Every phrase, in the order of the files.
    static List<PhraseAt> in(Draft draft) {
        return plain(draft).parallelStream().map(PhraseAt::formed).toList();
    }

    /// The same with empty forms, for those who compare words alone.
    static List<PhraseAt> plain(Draft draft) {
        var all = new ArrayList<PhraseAt>();
        for (var file : draft.intents()) {
            add(all, file.value().phrases(), new PhraseAt("", "", file.value().intent(), false, file, "/phrases/"));
        }
        for (var file : draft.safety()) {
            add(all, file.value().phrases(), new PhraseAt("", "", file.value().signal(), true, file, "/phrases/"));
            file.value().nearMisses().forEach((intent, byAuthor) ->
                    add(all, byAuthor, new PhraseAt("", "", intent, false, file, "/near-misses/" + intent + "/")));
        }
        return all;
    }

    private static void add(List<PhraseAt> all, Map<String, List<String>> byAuthor, PhraseAt like) {
        byAuthor.forEach((author, phrases) -> {
            for (var i = 0; i < phrases.size(); i++) {
                all.add(new PhraseAt(phrases.get(i), "", like.label, like.sign, like.file, like.pointer + author + "/" + i));
            }
        });
    }

    private PhraseAt formed() {
        return new PhraseAt(text, PhraseForm.of(text), label, sign, file, pointer);
    }
}
