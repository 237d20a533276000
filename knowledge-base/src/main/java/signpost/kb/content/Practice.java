package signpost.kb.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the fixed wording rests on, who has signed it, and what nobody could find out yet.
///
/// @param lines    in the order of `practice.yaml`
/// @param wordings every wording that rests on a line, in the order of the files
/// @param findOuts in the order of `to-find-out.tsv`
public record Practice(List<PracticeLine> lines, List<PracticeWording> wordings, List<FindOut> findOuts) {
    public Practice {
        lines = List.copyOf(lines);
        wordings = List.copyOf(wordings);
        findOuts = List.copyOf(findOuts);
    }

    /// The wording of an id; empty if there is none, or if it rests on no line.
    public Optional<PracticeWording> wording(String id) {
        return wordings.stream().filter(wording -> wording.id().equals(id)).findFirst();
    }

    /// The wordings that somebody still has to sign, the most urgent first.
    public List<PracticeWording> unsigned() {
        return wordings.stream()
                .filter(wording -> !wording.isSigned())
                .sorted(Comparator.comparingInt(PracticeWording::priority))
                .toList();
    }
}
