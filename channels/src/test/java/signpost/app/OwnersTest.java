package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import signpost.core.flow.Node;

/// What people in danger are told has two owners, one of them a specialist.
class OwnersTest {
    private static final String CONTENT = "/knowledge-base/content/";
    private static final Set<String> NUMBERS_IN_DANGER = Set.of("999", "18000", "116 123", "0800 1111", "0808 168 9111", "0808 2000 247", "111");

    private static Set<String> ownedByTwo() throws IOException {
        var here = Path.of("").toAbsolutePath();
        var root = Files.isDirectory(here.resolve("docs")) ? here : here.getParent();
        return Files.readAllLines(root.resolve(".github/CODEOWNERS")).stream()
                .map(line -> List.of(line.split("\\s+")))
                .filter(line -> line.contains("@signpost/content-editors") && line.contains("@signpost/safety-specialists"))
                .map(List::getFirst)
                .collect(Collectors.toSet());
    }

    @Test
    void flowsWithSafetyRepliesHaveTwoOwners() throws IOException {
        var flows = RealProduct.ASSEMBLY.knowledge().flows().flows().stream()
                .filter(flow -> flow.nodes().stream().anyMatch(node -> node instanceof Node.Safety))
                .map(flow -> CONTENT + "flows/" + flow.name() + ".yaml")
                .toList();

        assertThat(flows).isNotEmpty();
        assertThat(ownedByTwo()).containsAll(flows);
    }

    @Test
    void recordsOfTheNumbersForDangerHaveTwoOwners() throws IOException {
        var files = RealProduct.ASSEMBLY.knowledge().bundle().organizations().stream()
                .filter(o -> o.services().stream()
                        .flatMap(s -> s.access().phones().stream())
                        .anyMatch(phone -> NUMBERS_IN_DANGER.contains(phone.number())))
                .map(o -> CONTENT + "organizations/" + o.id() + ".yaml")
                .toList();

        assertThat(files).hasSizeGreaterThan(5);
        assertThat(ownedByTwo()).containsAll(files);
    }

    @Test
    void whatTheWordsRestOnHasTwoOwners() throws IOException {
        assertThat(ownedByTwo())
                .containsAll(Stream.of("safety/", "practice.yaml", "sign-off.tsv", "pathway/").map(CONTENT::concat).toList());
    }
}
