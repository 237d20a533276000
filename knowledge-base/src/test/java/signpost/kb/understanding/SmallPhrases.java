package signpost.kb.understanding;

import java.util.List;
import java.util.Map;
import signpost.core.flow.NodeId;
import signpost.core.intent.Intent;
import signpost.core.message.Signal;

/// A few made-up phrases, enough to tell three subjects and one signal apart.
final class SmallPhrases {
    static final List<IntentPhrases> INTENTS = List.of(
            intent(
                    "pets", "where can my dog stay", "who looks after cats", "my dog cannot come with me",
                    "kennel for a dog and a cat", "my cat and my dog"),
            intent(
                    "money", "my bank card is gone", "he keeps my wages", "i cannot pay the bills", "debts on my bank card",
                    "no money for bills"),
            intent("greeting", "hello", "hi there", "good evening", "hello there", "hi hello"));
    static final List<SignalPhrases> SIGNALS = List.of(new SignalPhrases(
            Signal.IMMEDIATE_DANGER,
            Map.of(
                    "ana", List.of("hes at the door", "hes kicking the door", "he is in the house now"),
                    "ben", List.of("he is outside the door now", "he is in the garden now", "he is kicking my door")),
            Map.of(
                    "pets", Map.of("ana", List.of("the dog is at the door", "the cat is in the garden now")),
                    "weather", Map.of("ben", List.of("it was raining in the garden", "the sun was at the door")))));

    private SmallPhrases() {}

    private static IntentPhrases intent(String id, String... phrases) {
        var half = phrases.length / 2;
        var all = List.of(phrases);
        return new IntentPhrases(
                new Intent(id, "About " + id, new NodeId(id, "start")),
                Map.of("ana", all.subList(0, half), "ben", all.subList(half, phrases.length)));
    }
}
