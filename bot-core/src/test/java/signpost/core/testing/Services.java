package signpost.core.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.About;
import signpost.core.directory.Access;
import signpost.core.directory.Assurance;
import signpost.core.directory.Audience;
import signpost.core.directory.District;
import signpost.core.directory.Eligibility;
import signpost.core.directory.Eligibility.Ages;
import signpost.core.directory.Eligibility.Gender;
import signpost.core.directory.HolidayCalendar;
import signpost.core.directory.Hours;
import signpost.core.directory.Opening;
import signpost.core.directory.Phone;
import signpost.core.directory.Schedule;
import signpost.core.directory.Schedule.Holidays;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceArea;
import signpost.core.directory.ServiceArea.Cover;

/// Makes records for tests, and holds a small directory of them.
public final class Services {
    /// The need that most records of the small directory meet.
    public static final String SUPPORT = "domestic-abuse-support";

    /// A need that one record meets, whose only line has office hours.
    public static final String CHANGE = "own-behaviour";

    public static final LocalDate CHECKED = LocalDate.of(2026, 6, 1);
    public static final LocalDate REVIEW_BY = LocalDate.of(2027, 6, 1);

    /// No day is a bank holiday.
    public static final HolidayCalendar NO_HOLIDAYS = day -> false;

    /// Covers Thanet, weekdays 9am to 5pm.
    public static final Service THANET_TEAM = service("thanet-team")
            .named("Thanet Team")
            .in(District.THANET)
            .reachedOn(phone("01632 960101", weekdays(9, 17)))
            .made();

    /// Covers Sevenoaks, weekdays 9am to 5pm.
    public static final Service SEVENOAKS_TEAM = service("sevenoaks-team")
            .named("Sevenoaks Team")
            .in(District.SEVENOAKS)
            .reachedOn(phone("01632 960102", weekdays(9, 17)))
            .made();

    /// Covers Kent and Medway, day and night.
    public static final Service COUNTY_LINE = service("county-line")
            .named("County Line")
            .covering(Cover.KENT_AND_MEDWAY)
            .reachedOn(phone("0808 157 0101", new Schedule.Always()))
            .made();

    /// Covers the UK, day and night.
    public static final Service NATIONAL_LINE = service("national-line")
            .named("National Line")
            .covering(Cover.UK)
            .meeting(SUPPORT, CHANGE)
            .reachedOn(phone("0808 157 0102", new Schedule.Always()))
            .made();

    /// For people worried about their own behaviour: covers the UK, weekdays 10am to 5pm.
    public static final Service CHANGE_LINE = service("change-line")
            .named("Change Line")
            .covering(Cover.UK)
            .meeting(CHANGE)
            .reachedOn(phone("0808 157 0103", weekdays(10, 17)))
            .made();

    /// For professionals alone: the front door for children, weekdays 9am to 5pm, and outside of that.
    public static final Service FRONT_DOOR = service("front-door")
            .named("Front Door")
            .covering(Cover.KENT_AND_MEDWAY)
            .forProfessionals()
            .meeting("child-safeguarding")
            .reachedOn(phone("01632 960103", weekdays(9, 17)))
            .reachedOn(phone("01632 960104", new Schedule.OutsideOf(weekdays(9, 17))))
            .made();

    private Services() {}

    /// The small directory, in the order of its content.
    public static List<Service> small() {
        return List.of(NATIONAL_LINE, COUNTY_LINE, THANET_TEAM, SEVENOAKS_TEAM, CHANGE_LINE, FRONT_DOOR);
    }

    /// A record to be filled in; what is not said has a plain value: Kent and Medway, everybody, [#SUPPORT], no number.
    public static Builder service(String id) {
        return new Builder(id);
    }

    /// A voice line, free.
    public static Phone phone(String number, Schedule schedule) {
        return phone(number, Phone.Kind.VOICE, schedule);
    }

    public static Phone phone(String number, Phone.Kind kind, Schedule schedule) {
        return new Phone(number, kind, Phone.Cost.FREE, new Hours(schedule, words(schedule), words(schedule)), null, null);
    }

    private static String words(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Always() -> "24 hours a day";
            case Schedule.Unknown() -> "Hours not known";
            case Schedule.Weekly ignored -> "Office hours";
            case Schedule.OutsideOf ignored -> "Out of hours";
        };
    }

    /// Monday to Friday from one full hour to another, shut on bank holidays.
    public static Schedule.Weekly weekdays(int fromHour, int toHour) {
        return new Schedule.Weekly(
                IntStream.rangeClosed(1, 5)
                        .mapToObj(d -> new Opening(DayOfWeek.of(d), fromHour * 60, toHour * 60))
                        .toList(),
                Holidays.CLOSED);
    }

    /// Makes one record.
    public static final class Builder {
        private final String id;
        private String name;
        private Audience publish = Audience.PUBLIC;
        private ServiceArea area = new ServiceArea(Cover.KENT_AND_MEDWAY, EnumSet.allOf(District.class));
        private Ages ages = Ages.ANY;
        private Gender gender = Gender.ANY;
        private List<String> needs = List.of(SUPPORT);
        private final List<Phone> phones = new ArrayList<>();
        private @Nullable String through;
        private LocalDate reviewBy = REVIEW_BY;

        private Builder(String id) {
            this.id = id;
            this.name = "Service " + id;
        }

        public Builder named(String newName) {
            name = newName;
            return this;
        }

        /// Helps in those districts.
        public Builder in(District... districts) {
            area = new ServiceArea(Cover.DISTRICTS, Set.of(districts));
            return this;
        }

        /// Helps in a wider area.
        public Builder covering(Cover cover) {
            area = new ServiceArea(
                    cover,
                    switch (cover) {
                        case DISTRICTS -> throw new IllegalArgumentException("Name the districts");
                        case MEDWAY -> Set.of(District.MEDWAY);
                        case KENT -> EnumSet.complementOf(EnumSet.of(District.MEDWAY));
                        case KENT_AND_MEDWAY -> EnumSet.allOf(District.class);
                        case ENGLAND, ENGLAND_AND_WALES, UK -> Set.of();
                    });
            return this;
        }

        /// Helps people of those ages, both ends inclusive.
        public Builder aged(int from, int to) {
            ages = new Ages(from, to);
            return this;
        }

        public Builder helping(Gender newGender) {
            gender = newGender;
            return this;
        }

        public Builder forProfessionals() {
            publish = Audience.PROFESSIONAL;
            return this;
        }

        public Builder meeting(String... newNeeds) {
            needs = Arrays.asList(newNeeds);
            return this;
        }

        public Builder reachedOn(Phone phone) {
            phones.add(phone);
            return this;
        }

        /// Has no number of its own: it is reached through another service.
        public Builder reachedThrough(String serviceId) {
            through = serviceId;
            return this;
        }

        public Builder reviewBy(LocalDate day) {
            reviewBy = day;
            return this;
        }

        public Service made() {
            return new Service(
                    id,
                    name,
                    new About(name + " listens and helps.", name + " listens.", "Anyone"),
                    new Eligibility(publish, ages, gender, area, needs),
                    new Access(phones, List.of(), "Somebody answers.", through),
                    new Assurance("test", CHECKED, "tester", "made up", reviewBy));
        }
    }
}
