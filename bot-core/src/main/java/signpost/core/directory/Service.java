package signpost.core.directory;

/// Something a person can use: what, for whom, where, how to reach it. Shape: the HSDS 3.0 `service` object with its parts nested.
///
/// @param id          stable, lower case with hyphens
/// @param name        as the service writes it
public record Service(
        String id, String name, About about, Eligibility eligibility, Access access, Assurance assurance) {

    /// Whether one of its own numbers is answered day and night.
    public boolean alwaysOpen() {
        return access.phones().stream().anyMatch(p -> p.hours().schedule() instanceof Schedule.Always);
    }
}
