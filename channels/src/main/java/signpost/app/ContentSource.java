package signpost.app;

import signpost.kb.content.ContentFiles;

/// Where content comes from.
interface ContentSource {

    /// All files as they are at this moment.
    ///
    /// @throws java.io.UncheckedIOException if one cannot be read
    ContentFiles read();

    /// Something cheap that changes when the files may have changed. Does not throw: files that cannot be looked at have a fingerprint too.
    String fingerprint();

    /// Whether what it gives at the start was checked when the program was built, so that a start need not wait for it.
    boolean isBuiltIn();
}
