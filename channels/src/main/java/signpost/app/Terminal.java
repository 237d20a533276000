package signpost.app;

import java.io.BufferedReader;
import java.io.PrintStream;

/// Where a command reads and writes.
record Terminal(BufferedReader in, PrintStream out, PrintStream err) {}
