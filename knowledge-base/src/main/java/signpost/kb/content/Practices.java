package signpost.kb.content;

import java.util.List;
import java.util.stream.Stream;
import signpost.kb.content.PracticeLine.Confidence;
import signpost.kb.format.PracticeFile.LineEntry;

/// The practice register, from its files.
final class Practices {
    private Practices() {}

    static Practice practice(Draft draft, SignOffs signOffs, List<FindOut> findOuts) {
        var lines = draft.practice().stream().map(line -> line(line.entry())).toList();
        var given = signOffs.all();
        var wordings = Rested.in(draft).stream()
                .flatMap(rested -> wording(rested, lines, given))
                .toList();
        return new Practice(lines, wordings, findOuts);
    }

    private static Stream<PracticeWording> wording(Rested rested, List<PracticeLine> lines, List<SignOff> given) {
        var words = rested.words();
        var own = lines.stream().filter(line -> rested.restsOn().contains(line.id())).toList();
        var signed = given.stream()
                .filter(s -> s.wording().equals(rested.id()) && s.words().equals(words.digest()))
                .toList();
        return own.isEmpty() ? Stream.empty() : Stream.of(new PracticeWording(rested.id(), words, own, signed));
    }

    private static PracticeLine line(LineEntry entry) {
        var ground = entry.ground();
        return new PracticeLine(
                entry.line(),
                entry.topic(),
                new PracticeLine.Ground(
                        ground.sources(), Slugs.constant(Confidence.class, ground.confidence()), ground.unsupported()),
                new PracticeLine.Review(entry.reviewBy(), entry.reviewWhen()),
                entry.neverSay(),
                new PracticeLine.Signers(entry.signOff().priority(), entry.signOff().by()));
    }
}
