package signpost.kb.content;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import signpost.kb.content.PracticeWording.Words;
import signpost.kb.format.JargonFile;
import signpost.kb.format.PathwayFile;

/// A wording as written, with what it says it rests on.
///
/// @param id      see [PracticeWording]
/// @param file    where it stands
/// @param pointer where it stands in the file; empty for the whole file
/// @param restsOn ids of practice lines; may be empty
record Rested(String id, Parsed<?> file, String pointer, Words words, List<String> restsOn) {

    /// Every wording that may rest on practice, in the order of the files.
    static List<Rested> in(Draft draft) {
        return Stream.of(nodes(draft), terms(draft), steps(draft)).flatMap(wordings -> wordings).toList();
    }

    Spot at(String inner) {
        return file.at(pointer + inner);
    }

    private static Stream<Rested> nodes(Draft draft) {
        return draft.nodes().stream()
                .map(node -> new Rested(
                        node.id().toString(),
                        node.file(),
                        node.pointer(),
                        new Words(node.entry().web(), node.entry().sms()),
                        node.entry().restsOn()));
    }

    private static Stream<Rested> terms(Draft draft) {
        return draft.jargon().stream()
                .map(file -> new Rested("term/" + file.stem(), file, "", words(file.value()), file.value().restsOn()));
    }

    private static Words words(JargonFile term) {
        return new Words(term.expansion() + "\n" + term.plain(), term.shortText());
    }

    /// A step that is written several times, for situations that never meet, is one wording each: the second one is called `marac-2`.
    private static Stream<Rested> steps(Draft draft) {
        return draft.pathways().stream()
                .flatMap(file -> IntStream.range(0, file.value().steps().size()).mapToObj(i -> step(file, i)));
    }

    private static Rested step(Parsed<PathwayFile> file, int i) {
        var steps = file.value().steps();
        var step = steps.get(i);
        var earlier = steps.subList(0, i).stream().filter(other -> other.step().equals(step.step())).count();
        var id = "pathway/" + step.step() + (earlier == 0 ? "" : "-" + (earlier + 1));
        return new Rested(id, file, "/steps/" + i, new Words(step.web(), step.sms()), step.restsOn());
    }
}
