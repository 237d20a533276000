package signpost.app;

import java.io.IOException;
import java.util.List;

/// Something the program can do.
@FunctionalInterface
interface Command {

    /// Runs to its end.
    ///
    /// @param args what follows the command's name
    /// @return the exit status, 0 if all is well
    /// @throws UsageException if the arguments make no sense
    int run(List<String> args, Terminal terminal) throws IOException;
}
