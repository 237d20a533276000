package signpost.core.turn;

import java.util.Set;
import signpost.core.intent.IntentMatch;

/// Groups of intents that policy treats alike.
final class IntentGroup {
    /// Intents that a professional's pathway answers better than a page for the public does.
    static final Set<String> PATHWAY =
            Set.of("referral", "da-disclosure", "find-service", "worried-about-other", "greeting");

    /// Their answers begin with a line for exactly that.
    static final Set<String> NUMBER_FIRST = Set.of("sexual-assault", "own-behaviour");

    /// Whoever speaks may harm somebody.
    static final Set<String> OWN_BEHAVIOUR = Set.of("own-behaviour");

    /// A question about how referrals work names a grade without wanting a referral's answer.
    static final Set<String> PROCESS = Set.of("referral-process");

    /// Intents so general that a more telling reply, a child's or a serious-harm one, takes their place.
    static final Set<String> GENERAL = Set.of(
            "da-disclosure", "find-service", "worried-about-other", "greeting", "out-of-scope", "gibberish", "mental-health",
            "police-report", "emergency-info", "insult", "injection", "thanks", "change-mind", "plain-fact",
            "child-self", "child-concern", "child-concern-professional");

    /// Intents whose answer holds in Kent and Medway alone: elsewhere the lines for all of England take its place (SAFE-07).
    static final Set<String> LOCAL_ALONE = Set.of("drop-in");

    static final Set<String> CHILD_SELF = Set.of("child-self");

    static final Set<String> OWN_ABUSE = Set.of("da-disclosure", "find-service", "housing", "safety-plan", "legal");

    /// Something told, with nothing asked.
    static final Set<String> STORY = Set.of("da-disclosure");

    /// Help is looked for, without a word of what for.
    static final Set<String> HELP = Set.of("find-service");

    /// A fact of somebody's life, with no wish in it.
    static final Set<String> PLAIN = Set.of("plain-fact");

    /// What a call is like, who hears of it, what it costs and shows.
    static final Set<String> CALLS = Set.of("call-worries");

    static final Set<String> UNDER_COVER =
            Set.of("about-bot", "insult", "greeting", "gibberish", "out-of-scope", "injection", "thanks", "change-mind", "plain-fact");

    private IntentGroup() {}

    /// Whether nothing in particular is wanted, or nothing clearly.
    static boolean general(Hearing heard) {
        return !(heard.match() instanceof IntentMatch.Understood) || heard.wants(GENERAL);
    }
}
