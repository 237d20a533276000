package signpost.channels.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Counts things and prints them in Prometheus' text format, version 0.0.4.
///
/// A label's value is always one of our own closed words, never text of a person. The number of series is bounded all the same.
public final class Counters {
    public static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";
    static final int MOST_SERIES = 200;

    private final Map<String, LongAdder> series = new ConcurrentHashMap<>();
    private final Map<String, Supplier<String>> gauges = new ConcurrentSkipListMap<>();

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

    /// Shows a value as it is whenever it is printed.
    public void gauge(String name, LongSupplier value) {
        gauges.put(name, () -> name + " " + value.getAsLong());
    }

    /// Shows one of our own words as it is whenever it is printed: the label of a gauge that is always 1.
    public void info(String name, String label, Supplier<String> value) {
        gauges.put(name, () -> name + "{" + label + "=\"" + value.get() + "\"} 1");
    }

    /// Everything counted so far, sorted by name, one series a line; then the gauges.
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
        gauges.forEach((name, line) -> text.append("# TYPE ").append(name).append(" gauge\n").append(line.get()).append('\n'));
        return text.toString();
    }
}
