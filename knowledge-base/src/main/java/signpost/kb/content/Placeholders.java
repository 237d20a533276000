package signpost.kb.content;

/// The gaps that words may hold. For measuring, each is filled with the longest thing that may stand there.
final class Placeholders {
    private static final String PLACE = "Tonbridge and Malling";
    private static final String GRADE = "Standard risk";
    private static final String LANGUAGE = "Bulgarian or Russian or Ukrainian";
    private static final String PROVIDER = "Domestic Abuse Volunteer Support Services (DAVSS)";

    private Placeholders() {}

    static String longest(String text) {
        return text.replace("{place}", PLACE).replace("{grade}", GRADE).replace("{language}", LANGUAGE).replace("{provider}", PROVIDER);
    }
}
