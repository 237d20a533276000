package signpost.app;

import java.util.List;

/// One benchmark. It prints ratios measured side by side in one run, because an absolute number of a busy machine says little.
interface Bench {

    /// What it measures, in one line.
    String about();

    void run(Terminal terminal);

    /// The same with what follows its name on the command line. Most take no options.
    ///
    /// @throws UsageException if they make no sense
    default void run(List<String> options, Terminal terminal) {
        if (!options.isEmpty()) {
            throw new UsageException("This benchmark takes no options.");
        }
        run(terminal);
    }
}
