package signpost.channels.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to one turn, as `contracts.md` writes it.
public record TurnResponse(
        String session,
        List<Body> messages,
        List<Option> choices,
        String signal,
        @Nullable String area,
        boolean ended) {
    public TurnResponse {
        messages = List.copyOf(messages);
        choices = List.copyOf(choices);
    }

    /// One message.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = TextBody.class, name = "text"),
        @JsonSubTypes.Type(value = SafetyBody.class, name = "safety"),
        @JsonSubTypes.Type(value = JargonBody.class, name = "jargon"),
        @JsonSubTypes.Type(value = ServiceBody.class, name = "service")
    })
    public sealed interface Body {}

    /// @param lang the language of the text where it is not English, as BCP 47 writes it; left out on the wire if null
    /// @param dir  `ltr` or `rtl`, with `lang` alone
    public record TextBody(
            String text,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String lang,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String dir)
            implements Body {}

    /// @param lang as in [TextBody]
    /// @param dir  as in [TextBody]
    public record SafetyBody(
            String signal,
            String text,
            List<Dial> phones,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String lang,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String dir)
            implements Body {
        public SafetyBody {
            phones = List.copyOf(phones);
        }
    }

    public record JargonBody(String term, String text) implements Body {}

    /// A service; on the wire its three parts are one object.
    public record ServiceBody(
            String id,
            String name,
            @JsonUnwrapped What what,
            @JsonUnwrapped Ways ways,
            @JsonUnwrapped Checked assurance)
            implements Body {}

    public record What(String summary, String area, @JsonProperty("for") String forWhom, String why) {}

    /// The ways in.
    ///
    /// @param call what happens when you ring; empty if we do not know
    public record Ways(List<Line> phones, List<Anchor> links, String call) {
        public Ways {
            phones = List.copyOf(phones);
            links = List.copyOf(links);
        }
    }

    public record Checked(String checked, boolean overdue, String source) {}

    /// A number to dial at once.
    public record Dial(String number, String href) {}

    /// A number with when it is answered.
    public record Line(
            String number,
            String href,
            String kind,
            String cost,
            String hours,
            String open,
            @Nullable String opensNext) {}

    public record Anchor(String label, String href) {}

    public record Option(String id, String label) {}
}
