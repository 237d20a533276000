package signpost.app;

/// One benchmark. It prints ratios measured side by side in one run, because an absolute number of a busy machine says little.
interface Bench {

    /// What it measures, in one line.
    String about();

    void run(Terminal terminal);
}
