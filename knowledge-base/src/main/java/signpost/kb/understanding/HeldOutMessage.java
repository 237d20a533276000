package signpost.kb.understanding;

import org.jspecify.annotations.Nullable;
import signpost.core.message.Signal;

/// One message of the held-out set, which measures the recogniser and never teaches it.
///
/// @param id      its own, and never given to another message
/// @param writer  the voice it was written in: one of [HeldOut#WRITERS]
/// @param persona who speaks: one of [HeldOut#PERSONAS]
/// @param group   what it tries: one of [HeldOut#GROUPS]; a group ending in `-near` looks like its namesake and is not
/// @param signal  the signal that must be raised; null when none may take the answer over
/// @param intent  the intent that is right; null where only the signal matters
/// @param text    the message as typed, on one line
public record HeldOutMessage(
        String id,
        String writer,
        String persona,
        String group,
        @Nullable Signal signal,
        @Nullable String intent,
        String text) {}
