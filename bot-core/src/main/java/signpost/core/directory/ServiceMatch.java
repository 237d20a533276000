package signpost.core.directory;

/// A service that fits a query.
///
/// @param why  the reason, in fixed words for the person, such as "Covers Sevenoaks, for ages 8 to 17"; never empty
/// @param open whether one of its numbers is answered at the moment asked about
public record ServiceMatch(Service service, String why, Schedule.Answer open) {}
