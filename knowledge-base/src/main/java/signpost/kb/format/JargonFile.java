package signpost.kb.format;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/// `jargon/<id>.yaml`: one term.
///
/// @param restsOn ids of the practice lines that the meaning rests on
public record JargonFile(
        String term,
        String expansion,
        List<String> also,
        String plain,
        @JsonProperty("short") String shortText,
        List<String> restsOn,
        @JsonUnwrapped OriginEntry origin) {

    /// Where the meaning comes from.
    public record OriginEntry(String source, LocalDate checked, LocalDate reviewBy) {}
}
