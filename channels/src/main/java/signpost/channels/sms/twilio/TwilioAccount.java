package signpost.channels.sms.twilio;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which carrier account is ours.
///
/// @param authToken  what webhooks are signed with; null if there is none, and then nothing is genuine
/// @param accountSid null if any account with that token will do
/// @param numbers    our numbers as the carrier writes them; empty for any of the account
public record TwilioAccount(@Nullable String authToken, @Nullable String accountSid, Set<String> numbers) {
    public static final TwilioAccount NONE = new TwilioAccount(null, null, Set.of());

    public TwilioAccount {
        numbers = Set.copyOf(numbers);
    }

    /// Hides the token.
    @Override
    public String toString() {
        return "TwilioAccount[" + (authToken == null ? "none" : "set") + "]";
    }
}
