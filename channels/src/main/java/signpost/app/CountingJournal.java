package signpost.app;

import java.util.List;
import signpost.channels.http.Counters;
import signpost.channels.http.FailureLog;
import signpost.core.turn.TurnEvent;
import signpost.core.turn.TurnJournal;

/// Keeps the counts of turns for the metrics: nodes, signals and totals, no words and no ids of sessions.
final class CountingJournal implements TurnJournal {
    private final Counters counters;

    CountingJournal(Counters counters) {
        this.counters = counters;
    }

    @Override
    public void record(List<TurnEvent> events) {
        counters.count("signpost_turns_total");
        events.forEach(this::count);
    }

    private void count(TurnEvent event) {
        switch (event) {
            case TurnEvent.NodeEntered(var node) -> counters.count("signpost_nodes_total", "node", node.toString());
            case TurnEvent.ServicesShown(var number) -> counters.add("signpost_services_shown_total", number);
            case TurnEvent.NotUnderstood() -> counters.count("signpost_not_understood_total");
            case TurnEvent.SignalSeen(var signal) -> counters.count("signpost_signals_total", "signal", signal.slug());
        }
    }

    @Override
    public void failure(Throwable broken) {
        counters.count("signpost_turn_failures_total");
        FailureLog.write(broken);
    }
}
