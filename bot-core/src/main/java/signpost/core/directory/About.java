package signpost.core.directory;

/// What a service is, in reviewed words.
///
/// @param summary   what it does, one or two sentences
/// @param shortText the same for a text message, under 70 GSM-7 characters
/// @param forWhom   who it is for
public record About(String summary, String shortText, String forWhom) {}
