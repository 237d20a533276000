package signpost.app.reliability;

import java.io.IOException;
import java.util.List;

/// One promise and how it is tried.
public interface Row {

    /// Such as `REL-14`.
    String id();

    /// What is tried, in one line.
    String shows();

    /// Tries it.
    ///
    /// @return what was found, in the order in which it is to be read
    /// @throws IOException          if a client or a folder of the trial broke, not the program
    /// @throws InterruptedException if it was stopped
    List<Finding> run(Trial trial) throws IOException, InterruptedException;
}
