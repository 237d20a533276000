package signpost.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the text channel costs: a signed webhook beside the same turn on the web, the first webhook after a start, and segments.
final class SmsBench implements Bench {
    private static final String TURNS = "turns";
    private static final String STARTS = "starts";
    private static final String SEGMENTS = "segments";

    private final Map<String, String> environment;
    private final InstantSource clock;

    SmsBench(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public String about() {
        return "texts: a signed webhook against the same turn on the web, the first one after a start, segments; one part with turns, starts or segments";
    }

    @Override
    public void run(Terminal terminal) {
        run(List.of(), terminal);
    }

    @Override
    public void run(List<String> options, Terminal terminal) {
        if (options.size() > 1 || !Set.of(TURNS, STARTS, SEGMENTS).containsAll(options)) {
            throw new UsageException("This benchmark takes turns, starts, segments, or nothing for all three.");
        }
        var all = options.isEmpty();
        if (all || options.contains(SEGMENTS)) {
            new SmsSegmentBench(environment, clock).run(terminal);
        }
        if (all || options.contains(TURNS)) {
            Figures.sayIfBusy(terminal);
            new SmsTurnBench(environment, clock).run(terminal);
        }
        if (all || options.contains(STARTS)) {
            Figures.sayIfBusy(terminal);
            new SmsStartBench(environment).run(terminal);
        }
    }
}
