package signpost.core.message;

/// What the safety screen may find, most urgent first: the words and the order of `contracts.md`.
///
/// Stands here, below the safety package, because every message on the wire names its signal.
public enum Signal {
    IMMEDIATE_DANGER("immediate_danger"),
    SUICIDE("suicide"),
    UNSAFE_REQUEST("unsafe_request"),
    SERIOUS_HARM("serious_harm"),
    CHILD_AT_RISK("child_at_risk"),
    NONE("none");

    private final String slug;

    Signal(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }
}
