package signpost.kb.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signpost.core.flow.Flow;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;
import signpost.core.flow.Route;
import signpost.core.flow.Wording;

class FlowDiagramTest {
    private static final Path COMMITTED = Path.of("../docs/flows");
    private static final String REWRITE = "The diagrams are not those of the flows. Write them again: ./signpost content preview --diagrams docs/flows";

    static List<Flow> flows() {
        return Books.CONTENT.flows().flows();
    }

    @Test
    void theCommittedDiagramsAreThoseOfTheFlows() throws IOException {
        var expected = flows().stream().collect(Collectors.toMap(flow -> flow.name() + ".md", FlowDiagram::page));
        try (var files = Files.list(COMMITTED)) {
            var committed = files.filter(file -> !file.endsWith("README.md")).collect(Collectors.toMap(file -> file.getFileName().toString(), FlowDiagramTest::read));

            assertThat(committed).as(REWRITE).isEqualTo(expected);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void drawsABoxForEachStepAndAnArrowForEachWay() {
        var flow = new Flow("tea", id("ask"), List.of(
                new Node.Ask(id("ask"), new Wording("Tea?", "Tea?"), null, List.of(
                        new Route("yes", "Yes, \"please\" <now>", id("end")),
                        new Route("menu", "Something #1", NodeId.of("menu/main"))), id("ask")),
                new Node.End(id("end"), new Wording("Bye.", "Bye."))));

        assertThat(FlowDiagram.mermaid(flow)).isEqualTo("""
                flowchart TD
                  n0["ask<br/>asks"]
                  n1["end<br/>says goodbye and forgets"]
                  start((start)) --> n0
                  n0 -->|"Yes, #quot;please#quot; #lt;now#gt;"| n1
                  n0 -->|"Something #35;1"| n2
                  n0 -.->|"not understood twice"| n0
                  n2(["menu/main"])
                  classDef safety stroke-width:4px
                """);
    }

    private static NodeId id(String node) {
        return new NodeId("tea", node);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void theDrawingHasRoomForEverything(Flow flow) {
        var layout = FlowLayout.of(flow);
        var boxes = layout.boxes();

        assertThat(boxes).hasSameSizeAs(flow.nodes());
        for (var i = 1; i < boxes.size(); i++) {
            assertThat(boxes.get(i).y()).isGreaterThan(boxes.get(i - 1).bottom());
        }
        boxes.forEach(box -> box.rows().forEach(row -> {
            assertThat(row.y()).isBetween(box.y(), box.bottom());
            assertThat(row.label()).allMatch(line -> line.length() <= 44);
        }));
        for (var lane : layout.lanes()) {
            assertThat(layout.lanes().stream().filter(other -> !other.equals(lane) && other.column() == lane.column()))
                    .noneMatch(other -> other.top() <= lane.bottom() && lane.top() <= other.bottom());
        }
    }

    @ParameterizedTest
    @MethodSource("flows")
    void everyWayInsideAFlowIsDrawn(Flow flow) {
        var layout = FlowLayout.of(flow);
        var ways = flow.nodes().stream()
                .flatMap(node -> Exits.of(node).stream())
                .filter(exit -> exit.to().flow().equals(flow.name()))
                .count();
        var inLanes = layout.lanes().stream().mapToInt(lane -> lane.from().size()).sum();
        var falling = layout.boxes().stream().filter(FlowLayout.Box::falls).count();

        assertThat(inLanes + falling).isEqualTo(ways);
    }

    @Test
    void everyKindOfStepHasItsOwnName() {
        var kinds = flows().stream()
                .flatMap(flow -> flow.nodes().stream())
                .collect(Collectors.toMap(node -> Exits.kind(node).split(":")[0], Object::getClass, (a, b) -> a));

        assertThat(kinds.values()).doesNotHaveDuplicates();
        assertThat(Map.copyOf(kinds)).containsKeys("SAFETY REPLY", "asks", "shows services");
    }
}
