package signpost.app;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import signpost.channels.sms.SmsRenderer;
import signpost.channels.sms.SmsSegments;
import signpost.core.message.Channel;
import signpost.core.turn.Responder;
import signpost.kb.preview.ConversationScript;
import signpost.kb.preview.ConversationScript.Said;
import signpost.kb.preview.Conversations;

/// How many segments the conversations of the content take, held again by text as the content is now.
final class SmsSegmentBench {
    private static final double BAR = 1.4;

    private final Map<String, String> environment;
    private final InstantSource clock;

    SmsSegmentBench(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    void run(Terminal terminal) {
        var assembly = Assembly.of(AppConfig.read(ConversationsApproveCommand.sameEverywhere(environment)), clock);
        var scripts = Conversations.in(assembly.knowledge().bundle().files()).scripts().values();
        Supplier<Responder> responders = () -> assembly.content().get().responder();
        var byText = scripts.stream().filter(script -> script.setting().channel() == Channel.SMS).toList();
        say("written by text", Segments.of(byText, responders), terminal);
        say("all, web ones by text too", Segments.of(scripts, responders), terminal);
        terminal.out().flush();
    }

    private static void say(String which, Segments segments, Terminal terminal) {
        var all = segments.all();
        terminal.out().printf(
                "%s: %d conversations, %.1f answers and %.1f segments each, at most %d segments%n",
                which,
                segments.conversations().size(),
                (double) all.size() / segments.conversations().size(),
                mean(segments.conversations()),
                segments.conversations().stream().mapToInt(Integer::intValue).max().orElse(0));
        terminal.out().printf(
                "  first replies %.2f segments, later replies %.2f (%s)%n",
                mean(segments.firsts()), mean(segments.laters()), Figures.atMost(mean(segments.laters()), BAR));
        terminal.out().printf("  one segment %.0f %%, two %.0f %%, more %d%n", share(all, 1), share(all, 2),
                all.stream().filter(count -> count > SmsRenderer.MOST_SEGMENTS).count());
    }

    private static double mean(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    private static double share(List<Integer> counts, int segments) {
        return 100.0 * counts.stream().filter(count -> count == segments).count() / counts.size();
    }

    /// Segments of the answers that are sent, silent ones left out.
    ///
    /// @param firsts        of the first answer of each conversation
    /// @param laters        of every other answer
    /// @param conversations of all answers of each conversation together
    record Segments(List<Integer> firsts, List<Integer> laters, List<Integer> conversations) {
        Segments {
            firsts = List.copyOf(firsts);
            laters = List.copyOf(laters);
            conversations = List.copyOf(conversations);
        }

        /// Holds conversations by text. Where a choice was picked on the web, its label is written.
        static Segments of(Collection<ConversationScript> scripts, Supplier<Responder> responders) {
            var firsts = new ArrayList<Integer>();
            var laters = new ArrayList<Integer>();
            var conversations = new ArrayList<Integer>();
            for (var script : scripts) {
                var counts = held(script, responders);
                conversations.add(counts.stream().mapToInt(Integer::intValue).sum());
                if (!counts.isEmpty()) {
                    firsts.add(counts.getFirst());
                    laters.addAll(counts.subList(1, counts.size()));
                }
            }
            return new Segments(firsts, laters, conversations);
        }

        private static List<Integer> held(ConversationScript script, Supplier<Responder> responders) {
            var setting = script.setting();
            var talk = RecordedTalk.at(
                    responders, new ConversationScript.Setting(Channel.SMS, setting.audience(), setting.at()));
            return script.exchanges().stream()
                    .map(exchange -> switch (exchange.said()) {
                        case Said.Typed typed -> typed;
                        case Said.Picked(var label) -> new Said.Typed(label);
                    })
                    .flatMap(said -> talk.say(said).stream())
                    .map(turned -> SmsSegments.count(turned.reader()))
                    .filter(count -> count > 0)
                    .toList();
        }

        List<Integer> all() {
            var all = new ArrayList<>(firsts);
            all.addAll(laters);
            return all;
        }
    }
}
