package signpost.kb.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.About;
import signpost.core.directory.Access;
import signpost.core.directory.Assurance;
import signpost.core.directory.Audience;
import signpost.core.directory.Eligibility;
import signpost.core.directory.Hours;
import signpost.core.directory.Link;
import signpost.core.directory.Organization;
import signpost.core.directory.Phone;
import signpost.core.directory.Service;
import signpost.kb.format.OrganizationFile;
import signpost.kb.format.OrganizationFile.AccessEntry;
import signpost.kb.format.OrganizationFile.AgesEntry;
import signpost.kb.format.OrganizationFile.AssuranceEntry;
import signpost.kb.format.OrganizationFile.EligibilityEntry;
import signpost.kb.format.OrganizationFile.PhoneEntry;
import signpost.kb.format.OrganizationFile.ServiceEntry;

/// Organisations and services, from their files.
final class Services {
    private Services() {}

    /// An organisation with the services that may be shown.
    static Organization organization(OrganizationFile file) {
        return new Organization(
                file.organization(),
                file.name(),
                file.services().stream()
                        .filter(entry -> !entry.eligibility().publish().equals(Draft.NOBODY))
                        .map(Services::service)
                        .toList());
    }

    static Service service(ServiceEntry entry) {
        var about = entry.about();
        return new Service(
                entry.service(),
                entry.name(),
                new About(about.summary(), about.shortText(), about.forWhom()),
                eligibility(entry.eligibility()),
                access(entry.access()),
                assurance(entry.assurance()));
    }

    private static Eligibility eligibility(EligibilityEntry entry) {
        return new Eligibility(
                entry.publish().equals("professionals") ? Audience.PROFESSIONAL : Audience.PUBLIC,
                ages(entry.ages()),
                entry.gender() == null ? Eligibility.Gender.ANY : Slugs.constant(Eligibility.Gender.class, entry.gender()),
                Areas.area(entry.area()),
                entry.needs());
    }

    private static Eligibility.Ages ages(@Nullable AgesEntry ages) {
        var any = Eligibility.Ages.ANY;
        return ages == null
                ? any
                : new Eligibility.Ages(
                        ages.from() == null ? any.from() : ages.from(), ages.to() == null ? any.to() : ages.to());
    }

    private static Access access(AccessEntry entry) {
        return new Access(
                entry.phones().stream().map(p -> phone(p, entry.phones())).toList(),
                entry.links().stream().map(l -> new Link(l.label(), l.href())).toList(),
                entry.call() == null ? "" : entry.call(),
                entry.through());
    }

    private static Phone phone(PhoneEntry entry, List<PhoneEntry> all) {
        var when = entry.when();
        return new Phone(
                entry.number(),
                Slugs.constant(Phone.Kind.class, entry.kind()),
                Slugs.constant(Phone.Cost.class, entry.cost()),
                new Hours(Schedules.schedule(when, all), when.hoursText(), when.shortHours()),
                entry.label(),
                entry.keyword());
    }

    private static Assurance assurance(AssuranceEntry entry) {
        return new Assurance(entry.source(), entry.checked(), entry.by(), entry.how(), entry.reviewBy());
    }
}
