package signpost.app.reliability;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import signpost.app.ScaleFixture;
import signpost.kb.content.ContentLoader;

/// REL-5: ready soon after a start, and after an end without warning, with ten thousand services.
final class Start implements Row {
    private static final int SERVICES = 10_000;
    private static final double LONGEST = 5;

    @Override
    public String id() {
        return "REL-5";
    }

    @Override
    public String shows() {
        return "seconds from the start until it is ready, cold and after kill -9, with the content that ships and with 10,000 services more";
    }

    @Override
    public List<Finding> run(Trial trial) throws IOException, InterruptedException {
        var findings = new ArrayList<Finding>();
        findings.addAll(started("the content that ships", Map.of(), trial));
        if (!trial.isShort()) {
            var folder = trial.folder().resolve("ten-thousand");
            ScaleFixture.write(folder, ContentLoader.embedded().loadUnchecked(), SERVICES);
            findings.addAll(started("10,000 services in a folder", Map.of("SIGNPOST_CONTENT", folder.toString()), trial));
        }
        return findings;
    }

    private static List<Finding> started(String what, Map<String, String> settings, Trial trial) throws IOException, InterruptedException {
        try (var node = Node.start(trial, trial.program(), Traffic.settings(settings))) {
            var cold = node.awaitReady();
            var revision = node.revision();
            node.child().kill();
            node.child().exitValue(Trial.LONGEST_STOP);
            try (var again = node.again()) {
                var after = again.awaitReady();
                return List.of(
                        Finding.within(what + ": cold, s", cold.toMillis() / 1e3, LONGEST),
                        Finding.within(what + ": after kill -9, s", after.toMillis() / 1e3, LONGEST),
                        Finding.holds(what + ": the same content after kill -9", again.revision().equals(revision), again.revision()),
                        Finding.holds(what + ": help after kill -9", again.helps(), "asked once"));
            }
        }
    }
}
