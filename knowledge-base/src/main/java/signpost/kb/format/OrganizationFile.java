package signpost.kb.format;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `organizations/<id>.yaml`: one organisation and its services.
///
/// The keys of a service stand side by side in the file; here they are grouped by what they are about.
public record OrganizationFile(String organization, String name, List<ServiceEntry> services) {

    /// One service.
    ///
    /// @param takesOver null for a service that follows no other
    public record ServiceEntry(
            String service,
            String name,
            @Nullable TakesOverEntry takesOver,
            @JsonUnwrapped AboutEntry about,
            @JsonUnwrapped EligibilityEntry eligibility,
            @JsonUnwrapped AccessEntry access,
            AssuranceEntry assurance) {}

    /// What it is.
    public record AboutEntry(
            String summary, @JsonProperty("short") String shortText, @JsonProperty("for") String forWhom) {}

    /// Who may use it.
    ///
    /// @param area one word such as `kent`, or district slugs
    public record EligibilityEntry(
            String publish,
            List<String> needs,
            @Nullable AgesEntry ages,
            @Nullable String gender,
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> area) {}

    /// A service whose place this one takes.
    ///
    /// @param from its id
    /// @param on   the first day
    public record TakesOverEntry(String from, LocalDate on) {}

    /// Whole years, inclusive.
    public record AgesEntry(@Nullable Integer from, @Nullable Integer to) {}

    /// The ways in.
    public record AccessEntry(
            @Nullable String through, List<PhoneEntry> phones, List<LinkEntry> links, @Nullable String call) {}

    /// One number.
    ///
    /// @param sharedWith ids of the other services that are answered on it, by decision; empty for a number of its own
    public record PhoneEntry(
            String number,
            String kind,
            String cost,
            @JsonUnwrapped HoursEntry when,
            @Nullable String label,
            @Nullable String keyword,
            List<String> sharedWith) {}

    /// When it is answered.
    ///
    /// @param outsideOf the other number of the same service, for hours `outside`
    /// @param ownHours  true where a shared number has other hours for another service, by decision
    public record HoursEntry(
            String hours,
            String hoursText,
            String shortHours,
            List<WeeklyEntry> weekly,
            @Nullable String bankHolidays,
            @Nullable String outsideOf,
            @Nullable Boolean ownHours) {}

    /// The same stretch on several days; from 00:00 to 24:00.
    public record WeeklyEntry(List<String> days, String from, String to) {}

    /// One page.
    public record LinkEntry(String label, String href) {}

    /// Who checked, when, against what.
    public record AssuranceEntry(
            String source, LocalDate checked, String by, String how, String tier, LocalDate reviewBy) {}
}
