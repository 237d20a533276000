package signpost.core.safety;

import java.util.List;
import signpost.core.directory.Hours;
import signpost.core.directory.Phone;
import signpost.core.directory.Schedule;
import signpost.core.message.Channel;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Signal;

/// The reply for when everything else is broken. Made at start-up from constants; needs nothing to be working (SAFE-14).
///
/// Its numbers are constants here and nowhere else; a test holds them equal to their records.
public final class LastResort {
    /// The node name under which a last-resort reply is counted.
    public static final String NODE = "last-resort/reply";

    public static final Phone EMERGENCY = line("999", "24 hours");
    public static final Phone LOCAL_LINE = line("0808 168 9111", "24 hours");
    public static final Phone NATIONAL_LINE = line("0808 2000 247", "24 hours");

    private static final String DANGER = "Call 999 now if you can. If you cannot speak on a mobile, listen, then press 55 when asked.";
    private static final String OTHERWISE = "If you are in danger, call 999.";
    private static final String LINES = " For free, confidential support in Kent and Medway call 0808 168 9111, 24 hours a day."
            + " Anywhere in England call 0808 2000 247, 24 hours a day.";
    private static final String SORRY = " Something went wrong here. Please try again.";

    private final Reply inDanger = reply(Signal.IMMEDIATE_DANGER, DANGER + LINES);
    private final Reply ordinary = reply(Signal.NONE, OTHERWISE + LINES + SORRY);

    private static Phone line(String number, String hours) {
        return new Phone(
                number, Phone.Kind.VOICE, Phone.Cost.FREE, new Hours(new Schedule.Always(), hours, hours), null, null);
    }

    private static Reply reply(Signal signal, String text) {
        return new Reply(
                List.of(new Message.Safety(signal, text, List.of(EMERGENCY, LOCAL_LINE, NATIONAL_LINE))),
                List.of(),
                new Reply.Context(signal, null, NODE, 0, null, java.util.Set.of(), false));
    }

    /// The reply to a message whose screening is known, as far as it is known.
    public Reply reply(Screening screening, Channel channel) {
        return screening.has(Signal.IMMEDIATE_DANGER) || screening.doubt() == Signal.IMMEDIATE_DANGER ? inDanger : reply(channel);
    }

    /// The reply to a message of which nothing is known. The same on every channel: short enough for two segments.
    public Reply reply(Channel channel) {
        return switch (channel) {
            case WEB, SMS -> ordinary;
        };
    }
}
