package signpost.channels.sms;

import java.time.Duration;
import java.util.Optional;

/// Remembers which messages have come, and for a while what they were answered (SAFE-35).
///
/// An answer is fixed wording, never what a person wrote. An implementation that several nodes share makes the claim good for all of them.
public interface SeenMessages {
    /// How long an answer is given again.
    Duration SAME_ANSWER = Duration.ofMinutes(30);

    /// How long a message is known as one that has come.
    Duration REMEMBERED = Duration.ofDays(2);

    /// Claims a message before any work is done for it: of all who ask, at whatever time within two days, one alone gets true.
    boolean claim(String message);

    /// Keeps the answer of a claimed message.
    void answered(String message, String answer);

    /// The answer of a message; empty if there is none yet, or half an hour after it was given.
    Optional<String> answer(String message);
}
