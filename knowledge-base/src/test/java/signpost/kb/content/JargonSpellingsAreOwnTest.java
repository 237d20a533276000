package signpost.kb.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JargonSpellingsAreOwnTest {
    private static final String OTHER = """
            term: IDV
            expansion: Another thing
            also: [idvaa]
            plain: Something else.
            short: IDV means another thing.
            source: a jargon buster
            checked: 2026-11-21
            review-by: 2027-11-21
            """;

    private static java.util.List<String> problems(Sample sample) {
        return sample.problems(new JargonSpellingsAreOwn(sample.files()));
    }

    @Test
    void letsTheSamplePass() {
        assertThat(problems(Sample.good())).isEmpty();
    }

    @Test
    void findsASpellingOfTwoTerms() {
        assertThat(problems(Sample.good().with("jargon/idv.yaml", OTHER)))
                .singleElement()
                .asString()
                .contains("\"idvaa\" is a spelling of another term at content/jargon/idv.yaml:3:8");
    }

    @Test
    void findsATermThatIsASpellingOfAnother() {
        assertThat(problems(Sample.good().with("jargon/idv.yaml", OTHER.replace("also: [idvaa]", "also: [i.d.v, IDVA]")))).hasSize(1);
    }

    @Test
    void findsAnEverydayWord() {
        var lists = Sample.good()
                .with("places/everyday.tsv", "name\tkind\nidvaa\tword\n")
                .with("places/other-words.tsv", "text\tkind\nidvaa hall\tphrase\n");

        assertThat(problems(lists)).singleElement().asString().contains("is an everyday word");
    }
}
