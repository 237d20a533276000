package signpost.core.message;

/// How a conversation is carried.
public enum Channel {
    WEB("web"),
    SMS("sms");

    private final String slug;

    Channel(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }
}
