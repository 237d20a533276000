package signpost.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// `bench`: the benchmarks, one by name; without a name it lists them.
final class BenchCommand implements Command {
    private final TreeMap<String, Bench> benches;
    private final Bench target;

    BenchCommand(Map<String, String> environment, InstantSource clock) {
        this.target = new TargetBench(environment, clock);
        this.benches = new TreeMap<>(Map.of(
                "http", new HttpBench(environment),
                "start", new StartBench(environment),
                "memory", new MemoryBench(environment),
                "reliability", new ReliabilityBench(),
                "reload", new ReloadBench(clock),
                "scale", new ScaleBench(environment, clock),
                "sms", new SmsBench(environment, clock),
                "content", new ContentBench(environment, clock),
                "understanding", new UnderstandingBench(environment, clock),
                "web", new WebBench(environment, clock)));
    }

    @Override
    public int run(List<String> args, Terminal terminal) {
        if (args.isEmpty()) {
            terminal.out().print(known());
            return 0;
        }
        var name = args.getFirst();
        var bench = name.equals(TargetBench.NAME) ? target : benches.get(name);
        if (bench == null) {
            throw new UsageException("There is no such benchmark. There are:" + System.lineSeparator() + known().stripTrailing());
        }
        bench.run(args.subList(1, args.size()), terminal);
        return 0;
    }

    private String known() {
        return benches.entrySet().stream()
                .map(bench -> "%-12s %s%n".formatted(bench.getKey(), bench.getValue().about()))
                .collect(Collectors.joining());
    }
}
