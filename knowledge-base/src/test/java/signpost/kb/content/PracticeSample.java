package signpost.kb.content;

/// The sample with a practice register: `menu/plain` rests on S1.
final class PracticeSample {
    static final String WORDS = new PracticeWording.Words("You can ring them.", "You can ring them.").digest();

    private static final String REGISTER = """
            lines:
              - line: S1
                topic: Listening helps
                sources: listeners.example.org.uk
                confidence: high
                review-by: 2027-05-21
                sign-off: {priority: 2, by: [doctor or nurse, privacy lead]}
              - line: S2
                topic: Letters help
                sources: none
                confidence: none
                review-when: before go-live
                sign-off: {priority: 1, by: [writer]}
              - line: S3
                topic: Calling back helps
                sources: a printed list
                confidence: medium-low
                unsupported: [at night]
                review-by: 2027-05-21
                never-say: [At once]
                sign-off: {priority: 1, by: [writer]}
            """;

    private PracticeSample() {}

    static Sample good() {
        return resting(Sample.good());
    }

    /// One that keeps every rule without exception.
    static Sample whole() {
        return resting(Sample.whole());
    }

    private static Sample resting(Sample sample) {
        return sample.with("practice.yaml", REGISTER).flow("signal: none", "signal: none\n    rests-on: [S1]");
    }

    /// With rows of `sign-off.tsv`.
    static Sample signed(String... rows) {
        return good().with("sign-off.tsv", "wording\trole\tdate\twords\n" + String.join("\n", rows));
    }
}
