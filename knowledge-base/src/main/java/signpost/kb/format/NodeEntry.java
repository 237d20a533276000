package signpost.kb.format;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A node as written: the key that carries its name says what kind it is. Targets are `node` in the same flow, or `flow/node`.
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(NodeEntry.Say.class),
    @JsonSubTypes.Type(NodeEntry.Safety.class),
    @JsonSubTypes.Type(NodeEntry.Ask.class),
    @JsonSubTypes.Type(NodeEntry.Collect.class),
    @JsonSubTypes.Type(NodeEntry.Signpost.class),
    @JsonSubTypes.Type(NodeEntry.Pathway.class),
    @JsonSubTypes.Type(NodeEntry.Explain.class),
    @JsonSubTypes.Type(NodeEntry.End.class)
})
public sealed interface NodeEntry {
    String web();

    String sms();

    /// Ids of the practice lines that the words rest on; empty if they state nothing of that kind.
    List<String> restsOn();

    /// The name of the node within its flow.
    default String node() {
        return switch (this) {
            case Say n -> n.say;
            case Safety n -> n.safety;
            case Ask n -> n.ask;
            case Collect n -> n.collect;
            case Signpost n -> n.signpost;
            case Pathway n -> n.pathway;
            case Explain n -> n.explain;
            case End n -> n.end;
        };
    }

    /// Where it leads when the same thing is asked for once more; null if there is no more to say.
    default @Nullable String again() {
        return null;
    }

    /// Where it may lead, with the pointer of each target from the node on.
    default List<Target> targets() {
        var again = again();
        return again == null ? routed() : Stream.concat(routed().stream(), Stream.of(new Target(again, "/again"))).toList();
    }

    private List<Target> routed() {
        return switch (this) {
            case Say n -> List.of(new Target(n.to, "/to"));
            case Safety n -> List.of(new Target(n.to, "/to"));
            case Ask n ->
                Stream.concat(
                                IntStream.range(0, n.routes().size())
                                        .mapToObj(i -> new Target(n.routes().get(i).to, "/routes/" + i + "/to")),
                                Stream.of(new Target(n.otherwise, "/otherwise")))
                        .toList();
            case Collect n -> List.of(new Target(n.to, "/to"), new Target(n.otherwise, "/otherwise"));
            case Signpost n -> List.of(new Target(n.to, "/to"));
            case Pathway n -> List.of(new Target(n.to, "/to"), new Target(n.otherwise, "/otherwise"));
            case Explain n -> List.of(new Target(n.to, "/to"));
            case End ignored -> List.of();
        };
    }

    /// Ids of services that the node names.
    default List<String> services() {
        return switch (this) {
            case Safety n -> n.phones();
            case Signpost n -> n.pinned();
            case Say ignored -> List.of();
            case Ask ignored -> List.of();
            case Collect ignored -> List.of();
            case Pathway ignored -> List.of();
            case Explain ignored -> List.of();
            case End ignored -> List.of();
        };
    }

    /// A node that this one may lead to.
    ///
    /// @param pointer from the node on, such as `/routes/2/to`
    record Target(String to, String pointer) {}

    record Say(String say, String web, String sms, List<String> restsOn, String to, @Nullable String again) implements NodeEntry {}

    record Safety(
            String safety,
            String web,
            String sms,
            List<String> restsOn,
            @JsonUnwrapped AnswerEntry answer,
            String to,
            @Nullable String again)
            implements NodeEntry {
        public String signal() {
            return answer.signal;
        }

        public List<String> phones() {
            return answer.phones;
        }
    }

    /// What a safety node answers, and with which numbers.
    ///
    /// @param phones ids of services whose numbers are to be dialled
    record AnswerEntry(String signal, List<String> phones) {}

    record Ask(
            String ask,
            String web,
            String sms,
            List<String> restsOn,
            @JsonUnwrapped QuestionEntry question,
            String otherwise,
            @Nullable String again)
            implements NodeEntry {
        public @Nullable String fills() {
            return question.fills;
        }

        public List<RouteEntry> routes() {
            return question.routes;
        }
    }

    /// What a node asks for.
    record QuestionEntry(@Nullable String fills, List<RouteEntry> routes) {}

    /// @param sets further slots and their values
    record RouteEntry(String choice, String label, String to, Map<String, String> sets) {}

    record Collect(String collect, String web, String sms, List<String> restsOn, String to, String otherwise)
            implements NodeEntry {}

    record Signpost(
            String signpost,
            String web,
            String sms,
            List<String> restsOn,
            @JsonUnwrapped ShowEntry show,
            String to,
            @Nullable String again)
            implements NodeEntry {
        public String need() {
            return show.need;
        }

        public List<String> pinned() {
            return show.pinned;
        }

        public @Nullable Integer limit() {
            return show.limit;
        }
    }

    /// What a signpost node shows.
    record ShowEntry(String need, List<String> pinned, @Nullable Integer limit) {}

    record Pathway(
            String pathway, String web, String sms, List<String> restsOn, String to, String otherwise, @Nullable String again)
            implements NodeEntry {}

    record Explain(String explain, String web, String sms, List<String> restsOn, String to) implements NodeEntry {}

    record End(String end, String web, String sms, List<String> restsOn) implements NodeEntry {}
}
