package signpost.channels.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// Counts things and prints them in Prometheus' text format, version 0.0.4.
///
/// A label's value is always one of our own closed words, never text of a person. The number of series is bounded all the same.
public final class Counters {
    public static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";
    static final int MOST_SERIES = 200;

    private final Map<String, LongAdder> series = new ConcurrentHashMap<>();

    /// Adds one to a count without a label.
    public void count(String name) {
        add(name, 1);
    }

    /// Adds one to a count with one label.
    public void count(String name, String label, String value) {
        add(name + "{" + label + "=\"" + value + "\"}", 1);
    }

    /// Adds to a count without a label.
    public void add(String name, long amount) {
        if (series.size() < MOST_SERIES || series.containsKey(name)) {
            series.computeIfAbsent(name, ignored -> new LongAdder()).add(amount);
        }
    }

    /// Everything counted so far, sorted by name, one series a line.
    public String print() {
        var text = new StringBuilder();
        var last = "";
        for (var entry : new TreeMap<>(series).entrySet()) {
            var name = entry.getKey().replaceAll("\\{.*", "");
            if (!name.equals(last)) {
                text.append("# TYPE ").append(name).append(" counter\n");
            }
            text.append(entry.getKey()).append(' ').append(entry.getValue().sum()).append('\n');
            last = name;
        }
        return text.toString();
    }
}
