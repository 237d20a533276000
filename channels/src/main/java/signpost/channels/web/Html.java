package signpost.channels.web;

/// Makes text safe to stand in HTML, inside an element or a quoted attribute.
final class Html {
    private Html() {}

    static String escape(String text) {
        var safe = new StringBuilder(text.length() + 16);
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /// An element around text.
    static String element(String name, String text) {
        return "<" + name + ">" + escape(text) + "</" + name + ">";
    }

    /// An element of a class around text.
    static String element(String name, String cssClass, String text) {
        return "<" + name + " class=\"" + cssClass + "\">" + escape(text) + "</" + name + ">";
    }
}
