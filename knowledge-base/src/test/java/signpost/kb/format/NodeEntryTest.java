package signpost.kb.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeEntryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {say: a, web: w, sms: s, to: x}                                                             | Say       | [x]
            {safety: a, signal: none, phones: [p], web: w, sms: s, to: x}                               | Safety    | [x]
            {ask: a, web: w, sms: s, routes: [{choice: c, label: l, to: x}], otherwise: y}              | Ask       | [x, y]
            {collect: a, web: w, sms: s, to: x, otherwise: y}                                           | Collect   | [x, y]
            {signpost: a, web: w, sms: s, need: n, to: x}                                               | Signpost  | [x]
            {pathway: a, web: w, sms: s, to: x, otherwise: y}                                           | Pathway   | [x, y]
            {explain: a, web: w, sms: s, to: x}                                                         | Explain   | [x]
            {end: a, web: w, sms: s}                                                                    | End       | []
            """)
    void isOfTheKindThatItsKeySays(String yaml, String kind, String targets) {
        var reading = new YamlReader().read(yaml.getBytes(UTF_8), NodeEntry.class, FileSchema.ANY);

        var node = reading instanceof Reading.Whole<NodeEntry>(var value, var ignored) ? value : null;
        assertThat(node).isNotNull();
        assertThat(node.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(node.node()).isEqualTo("a");
        assertThat(node.targets().stream().map(NodeEntry.Target::to).toList()).hasToString(targets);
    }
}
