package signpost.core.intent;

import java.util.List;
import java.util.Optional;

/// Finds the jargon in a sentence.
public interface Glossary {

    /// The term that the message asks the meaning of, by acronym, expansion or sound; empty if it asks for something else.
    Optional<JargonTerm> askedAbout(String text);

    /// Every term that the message uses, in its order.
    List<JargonTerm> mentionedIn(String text);

    /// The term of that id.
    Optional<JargonTerm> term(String id);
}
