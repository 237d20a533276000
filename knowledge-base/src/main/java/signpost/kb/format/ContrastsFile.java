package signpost.kb.format;

import java.util.List;

/// `contrasts.yaml`: phrases that look alike and mean different things, in sets of two or a few.
public record ContrastsFile(List<SetEntry> sets) {

    /// One set.
    ///
    /// @param set     its id
    /// @param differs what sets the phrases apart
    /// @param phrases each as it stands under its intent or signal, which is its label
    public record SetEntry(String set, String differs, List<String> phrases) {}
}
