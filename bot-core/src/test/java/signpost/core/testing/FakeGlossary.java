package signpost.core.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import signpost.core.intent.Glossary;
import signpost.core.intent.JargonTerm;
import signpost.core.intent.JargonTerm.Origin;
import signpost.core.message.PlainWords;

/// Knows the terms it is given; a message that begins with "what" asks for the meaning of the term in it.
public final class FakeGlossary implements Glossary {
    private final List<JargonTerm> terms;

    public FakeGlossary(JargonTerm... terms) {
        this.terms = List.of(terms);
    }

    /// Knows MARAC and IDVA.
    public static FakeGlossary small() {
        return new FakeGlossary(
                term("marac", "MARAC", "Multi-Agency Risk Assessment Conference", "A meeting about people at high risk."),
                term("idva", "IDVA", "Independent Domestic Violence Advisor", "A specialist who supports people at high risk."));
    }

    public static JargonTerm term(String id, String term, String expansion, String plain) {
        var origin = new Origin("test", Services.CHECKED, Services.REVIEW_BY);
        return new JargonTerm(id, term, List.of(), expansion, plain, term + ": " + expansion + ".", origin);
    }

    @Override
    public Optional<JargonTerm> askedAbout(String text) {
        return PlainWords.of(text).startsWith("what") ? mentionedIn(text).stream().findFirst() : Optional.empty();
    }

    @Override
    public List<JargonTerm> mentionedIn(String text) {
        var words = Arrays.asList(PlainWords.of(text).split("[^a-z]+"));
        return terms.stream().filter(t -> words.contains(t.term().toLowerCase(Locale.ROOT))).toList();
    }

    @Override
    public Optional<JargonTerm> term(String id) {
        return terms.stream().filter(t -> t.id().equals(id)).findFirst();
    }
}
