package signpost.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import signpost.channels.http.Talk;
import signpost.channels.sms.SmsRenderer;
import signpost.channels.sms.SmsSegments;
import signpost.channels.web.PlainRenderer;
import signpost.core.directory.Audience;
import signpost.core.message.Channel;
import signpost.core.message.Reply;
import signpost.core.message.Utterance;
import signpost.core.session.SessionId;
import signpost.core.turn.Turn;

/// Answers in plain text, as a channel's reader gets it, with what a program needs to know about the answer.
final class Answerer {
    private final Talk talk;
    private final SmsRenderer sms = new SmsRenderer();
    private final PlainRenderer web = new PlainRenderer();

    Answerer(Talk talk) {
        this.talk = talk;
    }

    /// An answer.
    ///
    /// @param reply empty for a silent reply
    record Answer(String reply, Meta meta) {}

    /// What is known about an answer.
    ///
    /// @param services what the answer shows, in its order
    /// @param segments of the text message; 0 on the web
    /// @param more     whether MORE sends another part
    record Meta(
            String signal, @Nullable String area, List<String> services, String node, int segments, boolean more) {
        Meta {
            services = List.copyOf(services);
        }
    }

    /// Who asks, how, and when.
    record Asking(Channel channel, @Nullable Audience audience, Instant at) {}

    /// A session that nobody else has.
    static SessionId fresh() {
        return new SessionId(UUID.randomUUID().toString());
    }

    /// One message in a conversation of its own.
    Answer once(String text, Asking asking) {
        var session = fresh();
        var answer = plain(reply(session, text, asking), asking.channel());
        talk.forget(session);
        return answer;
    }

    /// One message in a conversation that goes on.
    Reply reply(SessionId session, String text, Asking asking) {
        return talk.turn(new Turn(session, asking.channel(), new Utterance.Typed(text), asking.audience(), asking.at()));
    }

    /// A reply as its reader gets it.
    Answer plain(Reply reply, Channel channel) {
        return switch (channel) {
            case WEB -> new Answer(web.render(reply), meta(reply, 0, false));
            case SMS -> {
                var text = sms.part(reply).orElse("");
                var more = reply.context().part() < sms.parts(reply).size() - 1;
                yield new Answer(text, meta(reply, SmsSegments.count(text), more));
            }
        };
    }

    private static Meta meta(Reply reply, int segments, boolean more) {
        var context = reply.context();
        return new Meta(context.signal().slug(), context.area(), reply.serviceIds(), context.node(), segments, more);
    }
}
