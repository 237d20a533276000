package signpost.kb.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what can be dialled, opened or written to in a text.
final class Numbers {
    private static final int SHORTEST = 5;
    private static final Pattern RUN = Pattern.compile("(?<![\\d.])\\+?\\(?\\d[\\d ()-]*\\d(?![\\d])");
    private static final Pattern SHORT = Pattern.compile("(?<![\\d.,:])(?:999|112|111|101)(?![\\d.,:]\\d|\\d)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern WEB =
            Pattern.compile("(?:https?://)?(?:[a-z0-9-]+\\.)+(?:uk|com|org|net|info|co|bt)(?![a-z0-9-])(?:/[\\w./?=&%#-]*[\\w/])?", Pattern.CASE_INSENSITIVE);

    private Numbers() {}

    static String digits(String text) {
        var digits = text.replaceAll("\\D", "");
        return digits.startsWith("44") && text.strip().startsWith("+") ? "0" + digits.substring(2) : digits;
    }

    /// Telephone numbers as written: five digits or more with single gaps, and the short numbers of the emergency and health services.
    static List<String> phones(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        var plain = hasInnerPoint(text) ? MAIL.matcher(WEB.matcher(text).replaceAll(" ")).replaceAll(" ") : text;
        return Stream.concat(
                        RUN.matcher(plain).results().map(r -> r.group().strip()).filter(n -> digits(n).length() >= SHORTEST),
                        SHORT.matcher(RUN.matcher(plain).replaceAll(Numbers::unlessShort)).results().map(r -> r.group()))
                .toList();
    }

    private static String unlessShort(MatchResult run) {
        return digits(run.group()).length() >= SHORTEST ? " " : Matcher.quoteReplacement(run.group());
    }

    static List<String> mails(String text) {
        return text.indexOf('@') < 0 ? List.of() : MAIL.matcher(text).results().map(r -> r.group()).toList();
    }

    /// Web addresses, with or without `https://`.
    static List<String> webs(String text) {
        return hasInnerPoint(text) ? WEB.matcher(MAIL.matcher(text).replaceAll(" ")).results().map(r -> r.group()).toList() : List.of();
    }

    /// Whether a point stands before a letter, as in every address: most texts have none, and the patterns for addresses are slow.
    private static boolean hasInnerPoint(String text) {
        for (var i = text.indexOf('.'); i >= 0; i = text.indexOf('.', i + 1)) {
            if (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /// Hosts of web and mail addresses, without `www.`
    static List<String> hosts(String text) {
        return Stream.concat(webs(text).stream(), mails(text).stream().map(mail -> mail.substring(mail.indexOf('@') + 1)))
                .map(Numbers::host)
                .toList();
    }

    /// The host of a web address, without `www.`
    static String host(String web) {
        return web.replaceFirst("(?i)^https?://", "")
                .replaceFirst("[/?#:].*$", "")
                .replaceFirst("(?i)^www\\.", "")
                .toLowerCase(Locale.ROOT);
    }

    /// Every whole number that could be read out of a text: each group of digits, and each row of neighbouring groups joined.
    static List<String> whole(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        var all = new ArrayList<String>();
        RUN.matcher(text.replaceAll("[.-]", " ")).results().forEach(run -> {
            var groups = run.group().replaceAll("[^\\d ]", "").strip().split(" +");
            for (var from = 0; from < groups.length; from++) {
                var joined = new StringBuilder();
                for (var to = from; to < groups.length; to++) {
                    joined.append(groups[to]);
                    all.add(joined.toString().replaceFirst("^44(?=[1-9]\\d{8,9}$)", "0"));
                }
            }
        });
        return all;
    }
}
