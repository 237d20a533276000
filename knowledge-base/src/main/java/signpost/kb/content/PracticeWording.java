package signpost.kb.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// Fixed words that state something from practice, and who has agreed to them.
///
/// @param id       `flow/node`, `term/<file>` for a meaning of the jargon buster, or `pathway/<step>`
/// @param words    what people read
/// @param lines    what it rests on, in the order of `practice.yaml`; never empty
/// @param signOffs those that were given for exactly these words, in the order of `sign-off.tsv`
public record PracticeWording(String id, Words words, List<PracticeLine> lines, List<SignOff> signOffs) {

    /// The words of one wording on both channels; empty where a channel has none.
    public record Words(String web, String sms) {
        private static final int DIGITS = 12;

        /// Twelve hexadecimal digits that change with every letter, so that changed words need a new sign-off.
        public String digest() {
            try {
                var sha = MessageDigest.getInstance("SHA-256");
                var both = web.strip() + "\n\n" + sms.strip();
                return HexFormat.of().formatHex(sha.digest(both.getBytes(StandardCharsets.UTF_8))).substring(0, DIGITS);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }
    }

    public PracticeWording {
        lines = List.copyOf(lines);
        signOffs = List.copyOf(signOffs);
    }

    /// The most urgent of its lines: 1, 2 or 3.
    public int priority() {
        return lines.stream().mapToInt(line -> line.signers().priority()).min().orElseThrow();
    }

    /// Everybody who signs, the most urgent first.
    public List<String> signers() {
        return lines.stream()
                .map(PracticeLine::signers)
                .sorted(Comparator.comparingInt(PracticeLine.Signers::priority))
                .flatMap(signers -> signers.by().stream())
                .distinct()
                .toList();
    }

    /// Those who have not signed these words yet, the most urgent first; empty once everybody has.
    public List<String> unsigned() {
        return signers().stream()
                .filter(signer -> signOffs.stream().noneMatch(s -> SignOff.fits(s.role(), signer)))
                .toList();
    }

    public boolean isSigned() {
        return unsigned().isEmpty();
    }
}
