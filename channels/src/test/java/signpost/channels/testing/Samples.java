package signpost.channels.testing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import signpost.channels.web.PathwayQuestions;
import signpost.channels.web.PathwayQuestions.Question;
import signpost.core.directory.About;
import signpost.core.directory.Access;
import signpost.core.directory.Assurance;
import signpost.core.directory.Audience;
import signpost.core.directory.District;
import signpost.core.directory.Eligibility;
import signpost.core.directory.Grade;
import signpost.core.directory.HolidayCalendar;
import signpost.core.directory.Hours;
import signpost.core.directory.Link;
import signpost.core.directory.Opening;
import signpost.core.directory.Phone;
import signpost.core.directory.ReferralPathway;
import signpost.core.directory.Schedule;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceArea;
import signpost.core.directory.ServiceDirectory;
import signpost.core.directory.ServiceMatch;
import signpost.core.directory.ServiceQuery;
import signpost.core.intent.JargonBuster;
import signpost.core.intent.JargonTerm;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Signal;

/// Made-up records with Ofcom's numbers for drama, and replies made of them.
public final class Samples {
    /// A Friday, 13:00 in the UK.
    public static final Instant FRIDAY_NOON = Instant.parse("2026-11-20T13:00:00Z");

    /// A Saturday, 23:00 in the UK.
    public static final Instant SATURDAY_NIGHT = Instant.parse("2026-11-21T23:00:00Z");

    public static final Schedule OFFICE = new Schedule.Weekly(
            Arrays.stream(DayOfWeek.values())
                    .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                    .map(day -> new Opening(day, 9 * 60, 17 * 60))
                    .toList(),
            Schedule.Holidays.CLOSED);

    public static final Service ALWAYS = service("always-line", "Example Line", ServiceArea.Cover.UK, voice("0808 157 0001", always()));
    public static final Service LOCAL =
            service("local-service", "Victim Aid & <Friends>", ServiceArea.Cover.DISTRICTS, voice("01632 960001", office()));
    public static final Service NO_PHONE = service("web-only", "Page Alone", ServiceArea.Cover.KENT);

    private Samples() {}

    public static Hours always() {
        return new Hours(new Schedule.Always(), "24 hours a day, 7 days a week", "24 hours");
    }

    public static Hours office() {
        return new Hours(OFFICE, "Monday to Friday, 9am to 5pm", "Mon to Fri 9am to 5pm");
    }

    public static Hours unknown() {
        return new Hours(new Schedule.Unknown(), "We do not know the hours", "");
    }

    public static Phone voice(String number, Hours hours) {
        return new Phone(number, Phone.Kind.VOICE, Phone.Cost.FREE, hours, null, null);
    }

    public static Service service(String id, String name, ServiceArea.Cover cover, Phone... phones) {
        var districts = cover == ServiceArea.Cover.DISTRICTS ? Set.of(District.SEVENOAKS) : Set.<District>of();
        return new Service(
                id,
                name,
                new About("Listens and helps you plan.", "Listens and helps.", "Anybody"),
                new Eligibility(
                        Audience.PUBLIC,
                        Eligibility.Ages.ANY,
                        Eligibility.Gender.ANY,
                        new ServiceArea(cover, cover == ServiceArea.Cover.KENT ? Set.of(District.SEVENOAKS) : districts),
                        List.of()),
                new Access(List.of(phones), List.of(new Link("Its page", "https://www.example.org/" + id)), "Somebody listens.", null),
                new Assurance("example.org, help page", LocalDate.of(2026, 11, 21), "editor", "read", LocalDate.of(2027, 2, 21)));
    }

    public static Message.ServiceCard card(Service service, Instant at) {
        var phones = service.access().phones().stream()
                .map(p -> new Message.PhoneNow(
                        p,
                        p.hours().schedule().at(at, noHolidays()),
                        p.hours()
                                .schedule()
                                .opensNext(at, noHolidays())
                                .map(next -> new Message.OpensNext(next.toOffsetDateTime().toString(), "Monday 9am"))))
                .toList();
        return new Message.ServiceCard(service, "Covers your area", phones, false);
    }

    public static Reply reply(Message... messages) {
        return new Reply(List.of(messages), List.of(), Reply.Context.at("test/node"));
    }

    public static Message.Safety danger(String text) {
        return new Message.Safety(Signal.IMMEDIATE_DANGER, text, List.of());
    }

    public static HolidayCalendar noHolidays() {
        return day -> false;
    }

    /// A directory of the sample services.
    public static ServiceDirectory directory() {
        var services = List.of(ALWAYS, LOCAL, NO_PHONE);
        return new ServiceDirectory() {
            @Override
            public List<ServiceMatch> find(ServiceQuery query) {
                return List.of();
            }

            @Override
            public Optional<Service> service(String id, Instant at) {
                return services.stream().filter(s -> s.id().equals(id)).findFirst();
            }

            @Override
            public HolidayCalendar holidays() {
                return noHolidays();
            }
        };
    }

    /// A pathway that names the local service everywhere, and one more step for a child.
    public static ReferralPathway pathway() {
        var providers = new EnumMap<District, Map<Grade, List<String>>>(District.class);
        for (var district : District.values()) {
            var byGrade = new EnumMap<Grade, List<String>>(Grade.class);
            Arrays.stream(Grade.values()).forEach(grade -> byGrade.put(grade, List.of("local-service")));
            providers.put(district, byGrade);
        }
        var always = new ReferralPathway.Condition(Set.of(), Set.of(), false, false, null);
        var child = new ReferralPathway.Condition(Set.of(), Set.of(), true, false, null);
        var steps = new ArrayList<ReferralPathway.Step>();
        steps.add(new ReferralPathway.Step("specialist", always, "Call {provider} for {place}.", "Call {provider}.", List.of("provider")));
        steps.add(new ReferralPathway.Step("child", child, "A child is in it.", "A child.", List.of("web-only")));
        return new ReferralPathway(providers, steps, List.of("always-line"));
    }

    /// Questions and a note whose words have to be escaped.
    public static PathwayQuestions questions() {
        return new PathwayQuestions(
                new Question("Is a child in it & near?", "A child who <sees> it."),
                new Question("Is an adult at risk?", ""),
                new Question("Has the person agreed?", "Ask where that is safe."),
                "Any one of these.\nTicks.",
                "Area: {place}.\nSafe contact: ____");
    }

    /// Two terms; each is found by its own letters alone.
    public static JargonBuster jargon() {
        var origin = new JargonTerm.Origin("example.org", LocalDate.of(2026, 11, 21), LocalDate.of(2027, 2, 21));
        var terms = List.of(
                new JargonTerm("abc", "ABC", List.of(), "A & <B> Conference", "People who <meet>.", "ABC: a meeting.", origin),
                new JargonTerm("refuge", "Refuge", List.of(), "Refuge", "A place to live.", "Refuge: a place.", origin));
        return new JargonBuster() {
            @Override
            public List<JargonTerm> all() {
                return terms;
            }

            @Override
            public List<JargonTerm> find(String words, int limit) {
                return terms.stream().filter(term -> term.id().equals(words)).toList();
            }
        };
    }
}
