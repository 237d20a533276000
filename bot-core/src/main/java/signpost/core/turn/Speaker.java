package signpost.core.turn;

import signpost.core.directory.Audience;
import signpost.core.flow.Slot;
import signpost.core.message.Signal;
import signpost.core.safety.Screening;
import signpost.core.session.Slots;

/// Whether a child speaks, from an age that was given, what is wanted and the sound of the words.
final class Speaker {
    private Speaker() {}

    /// Whether a child speaks for sure: by an age that was given, or by what is wanted. Words of a grown-up outweigh both.
    static boolean childSpeaks(Slots slots, Hearing heard) {
        return heard.voice() != Voice.GROWN && (slots.is(Slot.SPEAKER, "child") || heard.wants(IntentGroup.CHILD_SELF));
    }

    /// The same, or the voice is young, which counts only beside a sign that something is wrong.
    static boolean soundsLikeChild(Slots slots, Hearing heard) {
        return childSpeaks(slots, heard) || (heard.voice() == Voice.YOUNG && slots.audience() != Audience.PROFESSIONAL);
    }

    static boolean answersAsChild(Slots slots, Hearing heard, Screening screening) {
        var childAtRisk = screening.has(Signal.CHILD_AT_RISK);
        if (childSpeaks(slots, heard) && (childAtRisk || IntentGroup.general(heard))) {
            return true;
        }
        if (heard.voice() == Voice.PERHAPS_YOUNG && childAtRisk && !screening.has(Signal.SERIOUS_HARM)) {
            return true;
        }
        var wrong = childAtRisk || screening.has(Signal.SERIOUS_HARM) || heard.wouldOfferFirst(IntentGroup.CHILD_SELF);
        return soundsLikeChild(slots, heard) && wrong;
    }
}
