package signpost.app.reliability;

import signpost.app.load.Outcome;

/// What is said of the requests of a trial.
final class Tallies {
    private Tallies() {}

    /// One line for each kind.
    static String lines(Outcome outcome) {
        var text = new StringBuilder();
        outcome.kinds().forEach((name, tally) -> text.append("  ").append(name).append(": ").append(tally).append(System.lineSeparator()));
        return text.toString().stripTrailing();
    }
}
