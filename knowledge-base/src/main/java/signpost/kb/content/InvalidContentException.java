package signpost.kb.content;

import java.util.List;
import java.util.stream.Collectors;

/// The content has errors, so nothing may be answered from it. The message lists every problem, one a line.
public final class InvalidContentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ContentProblem> problems;

    public InvalidContentException(List<ContentProblem> problems) {
        super(problems.stream().map(ContentProblem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    public List<ContentProblem> problems() {
        return problems;
    }
}
