package signpost.kb.content;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import signpost.kb.format.OrganizationFile.WeeklyEntry;

/// Hours as people read them, turned into the stretches of a week that they claim.
///
/// Read are days and times together ("Monday to Friday, 9am to 5pm", "weekdays 9.30am to 11.30am and 12.30pm to 2.30pm", "weekdays before 9am and after
/// 5pm"), and "weekends" alone for both days whole. "Nights" and "bank holidays" claim no stretch.
///
/// @param stretches by day, each as minutes of the day from and to, in order
/// @param opening   by day, the minute at which words such as "from 8.45am" say that it opens
/// @param rest      what was not understood, without points and small words; empty if all was
record HoursWords(Map<DayOfWeek, Set<Stretch>> stretches, Map<DayOfWeek, Integer> opening, String rest) {
    private static final int HOUR = 60;
    private static final int HALF_DAY = 12;
    private static final int DAY_END = 24 * HOUR;
    private static final String NAME = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?";
    private static final String SPAN = NAME + "(?:(?: to | ?- ?)" + NAME + ")?";
    private static final String DAYS = "(?:every day|weekdays|weekends|" + SPAN + "(?:(?:, and |, | and )" + SPAN + ")*)";
    private static final String TIME = "(?:\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm)|midday|noon|midnight)";
    private static final String FROM_TO = TIME + "(?: to | ?[-\\u2013] ?)" + TIME;
    private static final Pattern TIMES = Pattern.compile(FROM_TO);
    private static final Pattern CLAUSE = Pattern.compile(
            "\\b(?<days>" + DAYS + "),? (?:(?<times>" + FROM_TO + "(?:(?:, and |, | and )" + FROM_TO + ")*)"
                    + "|before (?<before>" + TIME + ") and after (?<after>" + TIME + ")"
                    + "|from (?<from>" + TIME + "))");
    private static final Pattern WEEKENDS = Pattern.compile("\\bweekends\\b");
    private static final Pattern SMALL = Pattern.compile("\\b(?:nights|bank holidays|and)\\b|[,.]");

    /// A part of a day, in minutes.
    record Stretch(int from, int to) implements Comparable<Stretch> {
        @Override
        public int compareTo(Stretch other) {
            return from == other.from ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
        }
    }

    /// Whether a text states a time of day.
    static boolean hasTimes(String text) {
        return Pattern.compile("\\b" + TIME + "\\b").matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    static HoursWords read(String text) {
        var words = new HoursWords(new TreeMap<>(), new TreeMap<>(), "");
        var plain = text.toLowerCase(Locale.ROOT).replace('\n', ' ');
        var clauses = CLAUSE.matcher(plain);
        while (clauses.find()) {
            words.add(clauses);
        }
        var left = CLAUSE.matcher(plain).replaceAll(" ");
        if (WEEKENDS.matcher(left).find()) {
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).forEach(day -> words.add(day, new Stretch(0, DAY_END)));
        }
        var rest = SMALL.matcher(WEEKENDS.matcher(left).replaceAll(" ")).replaceAll(" ").strip();
        return new HoursWords(words.stretches, words.opening, rest);
    }

    /// The weekly table of a record in the same form.
    static Map<DayOfWeek, Set<Stretch>> table(List<WeeklyEntry> weekly) {
        var words = new HoursWords(new TreeMap<>(), new TreeMap<>(), "");
        weekly.forEach(entry -> entry.days().stream()
                .flatMap(day -> days(day).stream())
                .forEach(day -> words.add(day, new Stretch(clock(entry.from()), clock(entry.to())))));
        return words.stretches;
    }

    /// Whether anything was understood.
    boolean claims() {
        return !stretches.isEmpty() || !opening.isEmpty();
    }

    /// Whether each stretch that the words claim is one of the table's, and each opening one of its openings.
    boolean agreeWith(Map<DayOfWeek, Set<Stretch>> table) {
        return stretches.entrySet().stream().allMatch(e -> table.getOrDefault(e.getKey(), Set.of()).containsAll(e.getValue()))
                && opening.entrySet().stream()
                        .allMatch(e -> table.getOrDefault(e.getKey(), Set.of()).stream()
                                .mapToInt(Stretch::from)
                                .min()
                                .orElse(-1) == e.getValue());
    }

    private void add(Matcher clause) {
        for (var day : days(clause.group("days"))) {
            if (clause.group("times") != null) {
                stretchesOf(clause.group("times")).forEach(stretch -> add(day, stretch));
            } else if (clause.group("from") != null) {
                opening.put(day, minutes(clause.group("from"), false));
            } else {
                add(day, new Stretch(0, minutes(clause.group("before"), false)));
                add(day, new Stretch(minutes(clause.group("after"), false), DAY_END));
            }
        }
    }

    private void add(DayOfWeek day, Stretch stretch) {
        stretches.computeIfAbsent(day, ignored -> new TreeSet<>()).add(stretch);
    }

    private static List<Stretch> stretchesOf(String times) {
        return TIMES.matcher(times).results()
                .map(found -> found.group().split(" to | ?[-\\u2013] ?"))
                .map(pair -> new Stretch(minutes(pair[0], false), minutes(pair[1], true)))
                .toList();
    }

    private static List<DayOfWeek> days(String words) {
        var days = new ArrayList<DayOfWeek>();
        switch (words) {
            case "every day" -> days.addAll(EnumSet.allOf(DayOfWeek.class));
            case "weekdays" -> days.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
            case "weekends" -> days.addAll(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
            default -> {
                for (var span : words.split(", and |, | and ")) {
                    var ends = span.split(" to | ?- ?");
                    days.addAll(EnumSet.range(day(ends[0]), day(ends[ends.length - 1])));
                }
            }
        }
        return days;
    }

    private static DayOfWeek day(String word) {
        for (var day : DayOfWeek.values()) {
            if (word.startsWith(day.name().toLowerCase(Locale.ROOT).substring(0, 3))) {
                return day;
            }
        }
        throw new IllegalArgumentException("There is no day " + word);
    }

    private static int minutes(String time, boolean end) {
        if (time.equals("midnight")) {
            return end ? DAY_END : 0;
        }
        if (time.equals("midday") || time.equals("noon")) {
            return HALF_DAY * HOUR;
        }
        var digits = time.replaceAll("[^\\d.:]", "").split("[.:]");
        var hour = Integer.parseInt(digits[0]) % HALF_DAY + (time.endsWith("pm") ? HALF_DAY : 0);
        return hour * HOUR + (digits.length > 1 ? Integer.parseInt(digits[1]) : 0);
    }

    private static int clock(String time) {
        return Integer.parseInt(time.substring(0, 2)) * HOUR + Integer.parseInt(time.substring(3));
    }
}
