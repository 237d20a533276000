package signpost.core.directory;

import java.time.LocalDate;

/// A change of provider that is known beforehand: from a day on, one service stands wherever another was named.
///
/// @param from id of the service that ends; it is not shown from that day on
/// @param to   id of the service that takes over; it is not shown before
/// @param on   the first day, in UK time
public record Succession(String from, String to, LocalDate on) {}
