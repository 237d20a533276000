package signpost.app.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import signpost.app.load.Load;
import signpost.app.load.Pace;

/// REL-4: hours of people, each a session of its own. Memory and threads stay where they are after the first part.
final class Soak implements Row {
    private static final double PER_SECOND = 40;
    private static final int CONNECTIONS = 32;
    private static final int PARTS = 6;

    /// As many as the program keeps.
    private static final double MOST_SESSIONS = 100_000;
    private static final double MEGA = 1024 * 1024;

    @Override
    public String id() {
        return "REL-4";
    }

    @Override
    public String shows() {
        return "forty requests a second for an hour, each turn of a new session: memory, threads and errors, the last part beside the first";
    }

    /// How the process stands at the end of a part.
    private record Standing(OptionalLong resident, OptionalLong threads, long sessions, long failed) {
        @Override
        public String toString() {
            return "%.1f MB, %d threads, %d sessions, %d errors".formatted((double) resident.orElse(0) / MEGA, threads.orElse(0), sessions, failed);
        }
    }

    @Override
    public List<Finding> run(Trial trial) throws IOException, InterruptedException {
        try (var node = Node.ready(trial, Map.of())) {
            var stood = new ArrayList<Standing>();
            var traffic = new Traffic(node.child(), false); // one for all parts: a text that came before would be answered as a copy
            var part = trial.extent().soak().dividedBy(PARTS);
            for (var i = 1; i <= PARTS; i++) {
                stood.add(after(node, traffic, part));
                trial.say().accept("  after %d of %d parts of %s: %s".formatted(i, PARTS, part, stood.getLast()));
            }
            var first = stood.getFirst();
            var last = stood.getLast();
            return List.of(
                    Finding.exactly("errors", stood.stream().mapToLong(Standing::failed).sum(), 0),
                    Finding.told("after the first part", first.toString()),
                    Finding.told("at the end", last.toString()),
                    Finding.within("memory at the end, as a share of the first part", (double) last.resident.orElse(0) / (double) first.resident.orElse(1), 1.1),
                    Finding.within("threads more than after the first part", (double) (last.threads.orElse(0) - first.threads.orElse(0)), 0),
                    Finding.within("sessions at the end", (double) last.sessions, MOST_SESSIONS),
                    Finding.exactly("turns that broke", node.metric("signpost_turn_failures_total"), 0));
        }
    }

    private static Standing after(Node node, Traffic traffic, Duration part) throws IOException, InterruptedException {
        var pace = new Pace.Open(PER_SECOND, CONNECTIONS);
        var failed = Load.run(node.child().address(), pace, traffic.usual(), part).all().failed();
        collect(node.child().pid());
        return new Standing(node.child().resident(), node.child().threads(), node.metric("signpost_sessions"), failed);
    }

    /// Has the garbage of the process collected, where the JDK is whole.
    private static void collect(long pid) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        if (Files.isExecutable(jcmd)) {
            new ProcessBuilder(jcmd.toString(), Long.toString(pid), "GC.run").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        }
    }
}
