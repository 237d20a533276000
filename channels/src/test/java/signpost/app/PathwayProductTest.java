package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signpost.app.Anywhere.Setting;
import signpost.app.Anywhere.Shown;
import signpost.core.directory.District;
import signpost.core.directory.Grade;
import signpost.core.directory.ReferralPathway;
import signpost.core.directory.Schedule;
import signpost.core.flow.NodeId;
import signpost.core.flow.Slot;
import signpost.core.message.Channel;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.session.Slots;
import signpost.core.turn.Conversation.Knowledge;

/// Every professional's question there is: district × grade × child × adult × agreement × moment, each answered by the real conversation on both channels.
///
/// What has to come out is written here once more, from the partnership's chart and the rules beside it, and nothing of it is read from the product.
class PathwayProductTest {
    private static final Knowledge REAL = RealProduct.ASSEMBLY.knowledge().forConversation();
    private static final NodeId START = NodeId.of("who-do-i-call/start");

    private static final String VICTIM_SUPPORT = "victim-support";
    private static final String VICTIM_SUPPORT_LINE = "0808 168 9111";
    private static final String OUT_OF_HOURS = "children-out-of-hours";
    private static final String OUT_OF_HOURS_LINE = "03000 41 91 91";
    private static final String MEDWAY_LINE = "0800 917 9948";

    /// The chart: who takes high and who takes medium risk, by district. Services of which each alone is enough to be right stand in one set: the Medway
    /// Domestic Abuse Service is run by Oasis. Standard risk, and a case without a DASH, go to Victim Support everywhere.
    private record Row(Set<String> high, Set<String> medium) {
        Row(String... both) {
            this(Set.of(both), Set.of(both));
        }
    }

    private static final Row WEST_KENT = new Row(Set.of("look-ahead"), Set.of("davss"));
    private static final Row EAST_KENT = new Row("clarion", "rising-sun");
    private static final Row OASIS = new Row("oasis");
    private static final Map<District, Row> CHART = new EnumMap<>(Map.ofEntries(
            Map.entry(District.SEVENOAKS, WEST_KENT),
            Map.entry(District.TONBRIDGE_MALLING, WEST_KENT),
            Map.entry(District.TUNBRIDGE_WELLS, WEST_KENT),
            Map.entry(District.THANET, OASIS),
            Map.entry(District.DOVER, OASIS),
            Map.entry(District.ASHFORD, EAST_KENT),
            Map.entry(District.CANTERBURY, EAST_KENT),
            Map.entry(District.FOLKESTONE_HYTHE, EAST_KENT),
            Map.entry(District.DARTFORD, OASIS),
            Map.entry(District.GRAVESHAM, OASIS),
            Map.entry(District.MAIDSTONE, OASIS),
            Map.entry(District.SWALE, OASIS),
            Map.entry(District.MEDWAY, new Row("oasis", "mdas"))));

    /// The names by which a provider may be known in words.
    private static final Map<String, Pattern> NAMES = Map.of(
            "look-ahead", Pattern.compile("Look Ahead"),
            "davss", Pattern.compile("DAVSS"),
            "clarion", Pattern.compile("Clarion"),
            "rising-sun", Pattern.compile("Rising Sun"),
            "oasis", Pattern.compile("Oasis"),
            "mdas", Pattern.compile("Medway Domestic Abuse Service"));

    /// Whom a professional may be sent to by this pathway: of these, each is shown exactly where it belongs.
    private static final Set<String> SENT_TO = Set.of(
            "look-ahead", "davss", "clarion", "rising-sun", "oasis", "mdas", "sateda", VICTIM_SUPPORT, "marac", "kent-front-door",
            "medway-first-response", "kent-adult-safeguarding", "medway-adult-safeguarding", OUT_OF_HOURS);

    /// A Monday at 10am, a Wednesday at noon, a Thursday at 1pm, a Saturday at 11pm, Christmas Day at 11am, a bank holiday Monday at 10am, and the hours in
    /// which the clocks change. The value says whether the line of the Medway service is known to be answered: Monday to Wednesday 9.30am to
    /// 11.30am and 12.30pm to 2.30pm, Thursday and Friday 9.30am to 11.30am, and nobody has said what holds on a bank holiday.
    private static final Map<Instant, Boolean> MOMENTS = Map.of(
            Instant.parse("2026-11-23T10:00:00Z"), true,
            Instant.parse("2026-11-25T12:00:00Z"), false,
            Instant.parse("2026-11-26T13:00:00Z"), false,
            Instant.parse("2026-11-21T23:00:00Z"), false,
            Instant.parse("2026-12-25T11:00:00Z"), false,
            Instant.parse("2026-08-31T09:00:00Z"), false,
            Instant.parse("2027-03-28T01:00:00Z"), false,
            Instant.parse("2026-10-25T01:00:00Z"), false);

    /// A case, as a professional describes it.
    ///
    /// @param agreed null if nothing was said of it
    private record Case(District district, Grade grade, boolean child, boolean adult, @Nullable Boolean agreed) {
        static List<Case> all() {
            var all = new ArrayList<Case>();
            for (var district : District.values()) {
                for (var grade : Grade.values()) {
                    for (var involved = 0; involved < 4; involved++) {
                        for (var agreed : Arrays.asList(true, false, null)) {
                            all.add(new Case(district, grade, involved % 2 == 1, involved > 1, agreed));
                        }
                    }
                }
            }
            return all;
        }

        Slots slots() {
            var slots = Slots.NONE
                    .with(Slot.AUDIENCE, "professional")
                    .with(Slot.AREA, district.slug())
                    .with(Slot.GRADE, grade.slug())
                    .with(Slot.CHILD, child ? "yes" : "no")
                    .with(Slot.ADULT, adult ? "yes" : "no");
            return agreed == null ? slots : slots.with(Slot.AGREED, agreed ? "yes" : "no");
        }

        Set<String> providers() {
            var row = CHART.getOrDefault(district, new Row());
            return switch (grade) {
                case HIGH -> row.high;
                case MEDIUM -> row.medium;
                case STANDARD, NO_DASH -> Set.of();
            };
        }

        boolean inMedway() {
            return district == District.MEDWAY;
        }

        String front() {
            return inMedway() ? "medway-first-response" : "kent-front-door";
        }

        String frontLine() {
            return inMedway() ? "01634 334 466" : "03000 41 11 11";
        }

        String adults() {
            return inMedway() ? "medway-adult-safeguarding" : "kent-adult-safeguarding";
        }

        String adultsLine() {
            return inMedway() ? "01634 334 466" : "03000 41 61 61";
        }

        /// Everybody that has to be shown, and nobody else of [#SENT_TO].
        Set<String> sentTo() {
            var to = new TreeSet<>(Set.of(VICTIM_SUPPORT));
            to.addAll(providers());
            if (grade == Grade.HIGH) {
                to.add("marac");
            }
            if (child) {
                to.addAll(Set.of(front(), OUT_OF_HOURS));
            }
            if (adult) {
                to.addAll(Set.of(adults(), OUT_OF_HOURS));
            }
            return to;
        }

        boolean is(boolean wanted) {
            return agreed != null && agreed == wanted;
        }
    }

    /// What is wrong with the answer to one case; a line for each fault.
    ///
    /// @param said what its reader gets, without the choices, which name what may be added
    private record Judged(Case of, Shown shown, String said, List<String> faults) {
        static List<String> judge(Case of, Shown shown) {
            var answer = new Reply(shown.reply().messages(), List.of(), shown.reply().context());
            var judged = new Judged(of, shown, new Shown(answer, shown.after(), shown.setting()).words(), new ArrayList<>());
            judged.node();
            judged.services();
            judged.words();
            judged.agreement();
            judged.lines();
            return judged.faults;
        }

        private void require(boolean holds, String fault) {
            if (!holds) {
                faults.add("%s, %s, child %s, adult %s, agreed %s, %s, %s: %s".formatted(
                        of.district.slug(), of.grade.slug(), of.child, of.adult, of.agreed, shown.setting().channel(), shown.setting().at(), fault));
            }
        }

        private void node() {
            require(shown.reply().context().node().equals(START.toString()), "is answered by " + shown.reply().context().node());
        }

        /// On a text message the services are named in words alone.
        private void services() {
            var sent = new TreeSet<>(shown.reply().serviceIds());
            sent.retainAll(SENT_TO);
            var wanted = new TreeSet<>(of.sentTo());
            if (of.inMedway() && sent.containsAll(Set.of("oasis")) != sent.contains("mdas")) {
                wanted.removeAll(Set.of("oasis", "mdas"));
                wanted.addAll(sent.stream().filter(of.providers()::contains).toList());
            }
            require(sent.equals(wanted), "sends to " + sent + " and not to " + wanted);
            require(of.providers().isEmpty() || sent.stream().anyMatch(of.providers()::contains), "names no provider");
        }

        private void words() {
            NAMES.forEach((id, name) -> require(
                    name.matcher(said).find() == of.providers().contains(id) || (of.inMedway() && !of.providers().isEmpty() && of.providers().contains(id)),
                    "the words " + (of.providers().contains(id) ? "do not name " : "name ") + id));
            require(said.contains(VICTIM_SUPPORT_LINE), "misses " + VICTIM_SUPPORT_LINE);
            require(said.contains("999"), "misses 999");
            require(!of.child || said.contains(of.frontLine()), "misses the council's line for a child");
            require(!of.adult || said.contains(of.adultsLine()), "misses the council's line for an adult at risk");
            require(!(of.child || of.adult) || said.contains(OUT_OF_HOURS_LINE), "misses the line for nights and weekends");
            require(of.inMedway() || !said.contains(MEDWAY_LINE), "gives Medway's line for Kent");
            require(!said.matches("(?s).*" + MEDWAY_LINE + "[^.\n]{0,30}24 hours.*"), "says 24 hours beside Medway's line");
            require(of.grade != Grade.NO_DASH || says("risk assessment"), "does not offer a risk assessment");
        }

        /// Agreement is for the specialist service and for Victim Support; MARAC and safeguarding never wait for it.
        private void agreement() {
            var high = of.grade == Grade.HIGH;
            require(of.grade == Grade.NO_DASH || says("agreement|agreed"), "says nothing of agreement");
            require(!high || says("MARAC does not wait for it|MARAC and safeguarding go ahead|conference and safeguarding still go ahead"), "lets MARAC wait for agreement");
            require(high || !says("MARAC form|MARAC does not wait|refer to MARAC"), "sends to MARAC below high risk");
            require(says("not agreed") == of.is(false), of.is(false) ? "passes over that they have not agreed" : "says that they have not agreed");
            require(says("the referral waits") == (of.is(false) && !high), "is wrong about whether the referral waits");
            require(!of.is(false) || says("safeguarding (for a child or an adult at risk )?does not wait|safeguarding (still )?go ahead"), "lets safeguarding wait");
        }

        private boolean says(String pattern) {
            return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(said).find();
        }

        /// Victim Support is answered at every moment; no other line is said to be open when nobody knows that it is.
        private void lines() {
            var open = new HashSet<String>();
            phones().filter(phone -> phone.open() == Schedule.Answer.OPEN).forEach(phone -> open.add(phone.phone().number()));
            require(open.contains(VICTIM_SUPPORT_LINE), "has no line that is open now");
            var known = MOMENTS.getOrDefault(shown.setting().at(), false);
            require(open.contains(MEDWAY_LINE) == (known && of.providers().contains("mdas")), "is wrong about the hours of Medway's line");
            require(!open.contains("03000 41 11 11") && !open.contains("03000 41 61 61"), "says that a line of unknown hours is open");
        }

        private Stream<Message.PhoneNow> phones() {
            return shown.reply().messages().stream()
                    .flatMap(message -> message instanceof Message.ServiceCard card ? card.phones().stream() : Stream.of());
        }
    }

    private static List<String> faults(Knowledge knowledge, Channel channel, Set<Instant> moments) {
        var anywhere = new Anywhere(knowledge);
        return Case.all().stream()
                .flatMap(of -> moments.stream()
                        .flatMap(at -> Judged.judge(of, anywhere.show(START, new Setting(channel, at, of.slots()))).stream()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("SAFE-05")
    @Tag("SAFE-17")
    void everyCaseEndsWithWhomItBelongsToAtEveryMoment(Channel channel) {
        assertThat(Case.all()).hasSize(13 * 4 * 2 * 2 * 3);
        assertThat(MOMENTS).hasSize(8);

        assertThat(faults(REAL, channel, MOMENTS.keySet())).isEmpty();
    }

    /// The same cases in a professional's words, at one moment: what was typed fills the slots.
    @Test
    @Tag("SAFE-17")
    void everyCaseIsUnderstoodFromOneMessage() {
        var anywhere = new Anywhere(REAL);
        var faults = Case.all().stream()
                .flatMap(of -> {
                    var nothingKnown = new Setting(Channel.WEB, RealProduct.NOON, Slots.NONE.with(Slot.AUDIENCE, "professional"));
                    return Judged.judge(of, anywhere.types(anywhere.begin(nothingKnown), typed(of))).stream();
                })
                .toList();

        assertThat(faults).isEmpty();
    }

    private static String typed(Case of) {
        var grade = of.grade == Grade.NO_DASH ? "no dash done yet" : of.grade.slug() + " risk";
        var agreed = of.agreed == null ? "" : of.agreed ? ", she has consented" : ", no consent";
        return "who do i refer to, " + of.district.label().toLowerCase(Locale.ROOT) + ", " + grade + (of.child ? ", child aged 4" : "")
                + (of.adult ? ", adult at risk with care needs" : "") + agreed;
    }

    private static Knowledge with(ReferralPathway pathway) {
        return new Knowledge(REAL.directory(), REAL.services(), pathway, REAL.flows(), REAL.intents(), REAL.understanding());
    }

    @Test
    void findsAProviderThatTakesTheWrongGrade() {
        var providers = new EnumMap<>(REAL.pathway().providers());
        var sevenoaks = new EnumMap<>(providers.getOrDefault(District.SEVENOAKS, Map.of()));
        sevenoaks.put(Grade.MEDIUM, List.of("look-ahead"));
        providers.put(District.SEVENOAKS, sevenoaks);
        var wrong = new ReferralPathway(providers, REAL.pathway().steps(), REAL.pathway().always());

        assertThat(faults(with(wrong), Channel.WEB, Set.of(RealProduct.NOON)))
                .allMatch(fault -> fault.startsWith("sevenoaks, medium, "))
                .contains("sevenoaks, medium, child false, adult false, agreed true, WEB, 2026-11-25T12:00:00Z:"
                        + " sends to [look-ahead, victim-support] and not to [davss, victim-support]");
    }

    @Test
    void findsAConferenceThatIsForgotten() {
        var steps = REAL.pathway().steps().stream().filter(step -> !step.id().equals("marac")).toList();
        var wrong = new ReferralPathway(REAL.pathway().providers(), steps, REAL.pathway().always());

        assertThat(faults(with(wrong), Channel.SMS, Set.of(RealProduct.NOON)))
                .hasSizeGreaterThanOrEqualTo(13 * 12)
                .allMatch(fault -> fault.contains(", high, "));
    }

    @Test
    void findsACouncilThatIsNotTheRightOne() {
        var steps = REAL.pathway().steps().stream()
                .map(step -> step.id().equals("child")
                        ? new ReferralPathway.Step(step.id(), step.when(), step.web(), step.sms(), List.of("kent-front-door", OUT_OF_HOURS))
                        : step)
                .toList();
        var wrong = new ReferralPathway(REAL.pathway().providers(), steps, REAL.pathway().always());

        assertThat(faults(with(wrong), Channel.WEB, Set.of(RealProduct.NOON))).isNotEmpty().allMatch(fault -> fault.startsWith("medway, "));
    }
}
