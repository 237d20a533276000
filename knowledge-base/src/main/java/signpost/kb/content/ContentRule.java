package signpost.kb.content;

import java.util.List;

/// One claim about the content as a whole, held by one small class that is named after it.
interface ContentRule {

    /// The id under which problems are printed, such as `phone-is-dialable`.
    String id();

    /// Everything that breaks the claim, in any order.
    List<ContentProblem> check(Draft draft);
}
