package signpost.kb.content;

/// Something an editor has to look at. Prints in the form that editors' programs turn into a link.
///
/// @param message what to do, in plain words
/// @param rule    the id of the rule, such as `phone-is-dialable`
public record ContentProblem(Spot spot, Level level, String message, String rule) {

    /// An error stops a start; a warning never does.
    public enum Level {
        ERROR,
        WARNING
    }

    static ContentProblem error(Spot spot, String message, String rule) {
        return new ContentProblem(spot, Level.ERROR, message, rule);
    }

    static ContentProblem warning(Spot spot, String message, String rule) {
        return new ContentProblem(spot, Level.WARNING, message, rule);
    }

    public boolean isError() {
        return level == Level.ERROR;
    }

    @Override
    public String toString() {
        return "%s: %s: %s [%s]".formatted(spot, isError() ? "error" : "warning", message, rule);
    }
}
