package signpost.app.reliability;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import signpost.app.load.FaultProxy;
import signpost.app.load.FaultProxy.Mode;
import signpost.app.load.Load;
import signpost.app.load.Pace;
import signpost.app.load.StoreServer;

/// REL-10: the store that nodes share fails in every way, and people are answered all the same.
final class StoreAway implements Row {
    private static final int CONNECTIONS = 64;
    private static final Duration LONGEST_RETURN = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    @Override
    public String id() {
        return "REL-10";
    }

    @Override
    public String shows() {
        return "a store behind a network that fails: slow, silent, reset, cut short, stopped, empty; errors and p99 meanwhile, and the way back";
    }

    static Map<String, String> settings(int port) {
        return Traffic.settings(Map.of(
                "SIGNPOST_SESSIONS", "redis://127.0.0.1:" + port,
                "SIGNPOST_STORE_KEY", "a key for the store of thirty-two characters",
                "SIGNPOST_PSEUDONYM_KEY", "a key for pseudonyms of thirty-two characters"));
    }

    @Override
    public List<Finding> run(Trial trial) throws IOException, InterruptedException {
        if (!StoreServer.isHere()) {
            return List.of(Finding.skipped("a store", "neither redis-server nor valkey-server is installed"));
        }
        try (var store = StoreServer.start();
                var proxy = FaultProxy.before(store.port());
                var node = Node.ready(trial, settings(proxy.port()))) {
            Steady.warm(node, trial);
            var findings = new ArrayList<Finding>();
            for (var fault : faults(trial.isShort()).entrySet()) {
                proxy.set(fault.getValue());
                findings.addAll(during(fault.getKey(), node, trial));
                proxy.set(new Mode.Pass());
                findings.addAll(back(fault.getKey(), node));
            }
            store.stop();
            findings.addAll(during("stopped", node, trial));
            store.startAgain();
            findings.addAll(back("stopped, and empty again", node));
            return findings;
        }
    }

    private static Map<String, Mode> faults(boolean few) {
        var faults = new LinkedHashMap<String, Mode>();
        faults.put("half-open", new Mode.BlackHole());
        if (!few) {
            faults.put("5 s late", new Mode.Late(Duration.ofSeconds(5)));
            faults.put("200 ms late", new Mode.Late(Duration.ofMillis(200)));
            faults.put("reset", new Mode.Reset());
            faults.put("cut short", new Mode.Cut(3));
        }
        return faults;
    }

    private static List<Finding> during(String fault, Node node, Trial trial) throws IOException {
        var all = Load.run(
                        node.child().address(), new Pace.Open(trial.extent().rate(), CONNECTIONS), new Traffic(node.child(), false).withDanger(), trial.extent().load().dividedBy(4))
                .all();
        return List.of(Finding.exactly(fault + ": errors", all.failed(), 0), Finding.within(fault + ": p99, ms", all.millis(0.99), 300));
    }

    private static List<Finding> back(String fault, Node node) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var until = begun + LONGEST_RETURN.multipliedBy(6).toNanos();
        while (node.metric("signpost_store_degraded") != 0 && System.nanoTime() < until) {
            Thread.sleep(BETWEEN_LOOKS);
        }
        return List.of(
                Finding.exactly("after " + fault + ": left alone", node.metric("signpost_store_degraded"), 0),
                Finding.within("after " + fault + ": used again, s", (System.nanoTime() - begun) / 1e9, (double) LONGEST_RETURN.toSeconds()));
    }
}
