package signpost.core.turn;

import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import signpost.core.directory.Audience;
import signpost.core.flow.NodeId;
import signpost.core.flow.Slot;
import signpost.core.intent.IntentMatch;
import signpost.core.message.Channel;
import signpost.core.message.Signal;
import signpost.core.safety.Screening;
import signpost.core.session.Session;
import signpost.core.session.Slots;

/// What is said of serious danger beside an answer (SAFE-16, SAFE-46).
final class WithSeriousHarm {
    private WithSeriousHarm() {}

    /// The decision with the words about serious danger before it, or in its place where nothing more telling was asked.
    static Decision of(Decision wanted, Session before, Hearing heard, Screening screening) {
        var main = wanted;
        var slots = wanted.slots();
        var first = new ArrayList<NodeId>();
        if (screening.has(Signal.SERIOUS_HARM) || clientStrangled(slots, heard)) {
            var toChild = main.start().equals(Landmarks.CHILD_SPEAKING);
            var harm = leadsWithSarc(before, heard) ? null : harmNode(slots, heard);
            if (toChild) {
                if (Landmarks.STRANGLED.equals(harm)) {
                    first.add(harm); // a child's words say nothing of A&E
                }
            } else if (harm != null && answersBelow(slots, heard)) {
                first.add(harm);
            } else if (harm != null) {
                main = Decision.to(harm, slots);
            }
        }
        return main.after(first);
    }

    /// Two segments cannot hold both replies: a text about rape or assault leads with the centre that is open, and the words about serious
    /// danger follow in its own wording.
    private static boolean leadsWithSarc(Session before, Hearing heard) {
        return before.channel() == Channel.SMS
                && heard.wants(Set.of("sexual-assault"))
                && !heard.facts().has(Slot.HARM);
    }

    /// A professional's report of strangling gets the medical words whatever the screen makes of its tense (SAFE-46).
    private static boolean clientStrangled(Slots slots, Hearing heard) {
        return slots.audience() == Audience.PROFESSIONAL && heard.facts().is(Slot.HARM, "strangled");
    }

    private static @Nullable NodeId harmNode(Slots slots, Hearing heard) {
        var harm = heard.facts().get(Slot.HARM).orElse("other");
        if (slots.audience() == Audience.PROFESSIONAL) {
            return harm.equals("strangled") ? Landmarks.STRANGLED_PROFESSIONAL : null;
        }
        return switch (harm) {
            case "strangled" -> Landmarks.STRANGLED;
            case "threatens-suicide" -> Landmarks.THREATENS_SUICIDE;
            default -> Landmarks.SERIOUS_HARM;
        };
    }

    private static boolean answersBelow(Slots slots, Hearing heard) {
        return slots.audience() == Audience.PROFESSIONAL
                || heard.term() != null
                || heard.facts().has(Slot.LANGUAGE)
                || (heard.match() instanceof IntentMatch.Understood && !heard.wants(IntentGroup.GENERAL));
    }
}
