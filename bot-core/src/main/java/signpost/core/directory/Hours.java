package signpost.core.directory;

/// When a line is answered: for the computer, and in the words people read.
///
/// @param schedule  what "open now" is worked out from
/// @param text      as shown on the web, such as "24 hours a day, 7 days a week"
/// @param shortText as shown in a text message, at most 30 GSM-7 characters
public record Hours(Schedule schedule, String text, String shortText) {}
