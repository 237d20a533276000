package signpost.core.testing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import signpost.core.flow.NodeId;
import signpost.core.intent.Intent;
import signpost.core.intent.IntentMatch;
import signpost.core.intent.IntentRecognizer;
import signpost.core.message.PlainWords;

/// Understands the messages it was told of, and no other.
public final class FakeRecognizer implements IntentRecognizer {
    private static final double CERTAIN = 0.9;

    private final Map<String, IntentMatch> matches = new HashMap<>();
    private final Set<String> young = new HashSet<>();
    private boolean broken;
    private boolean brokenAroundTurns;

    /// Understands one or two messages for each intent of [SmallFlows#intents].
    public static FakeRecognizer small() {
        return new FakeRecognizer()
                .understands("i need help at home", SmallFlows.intent("find-service"))
                .understands("my partner frightens me", SmallFlows.intent("da-disclosure"))
                .understands("i want to make a referral", SmallFlows.intent("referral"))
                .understands("can i check his record", SmallFlows.intent("clares-law"))
                .understands("i keep losing my temper with my partner", SmallFlows.intent("own-behaviour"))
                .understands("he reads my texts", SmallFlows.intent("watched"))
                .understands("who is this", SmallFlows.intent("about-bot"))
                .hears(
                        "record or help",
                        new IntentMatch.Ambiguous(List.of(
                                SmallFlows.intent("clares-law"), SmallFlows.intent("find-service"))));
    }

    /// An intent that leads to a node.
    public static Intent intent(String id, String node) {
        return new Intent(id, "About " + id, NodeId.of(node));
    }

    public FakeRecognizer understands(String text, Intent intent) {
        return hears(text, new IntentMatch.Understood(intent, CERTAIN));
    }

    /// Makes that of a message, read in plain form.
    public FakeRecognizer hears(String text, IntentMatch match) {
        matches.put(PlainWords.of(text), match);
        return this;
    }

    /// Several messages of one intent.
    public FakeRecognizer understandsAll(Intent intent, String... texts) {
        Arrays.stream(texts).forEach(text -> understands(text, intent));
        return this;
    }

    /// Takes a message, read in plain form, for a child's.
    public FakeRecognizer takesForYoung(String text) {
        young.add(PlainWords.of(text));
        return this;
    }

    /// Throws from now on, against its contract.
    public FakeRecognizer breaking() {
        broken = true;
        return this;
    }

    /// Fails before a turn begins.
    public FakeRecognizer breakingAroundTurns() {
        brokenAroundTurns = true;
        return this;
    }

    @Override
    public <T> T during(Supplier<T> turn) {
        if (brokenAroundTurns) {
            throw new NoClassDefFoundError("broken for a test");
        }
        return turn.get();
    }

    @Override
    public IntentMatch recognize(String text) {
        if (broken) {
            throw new IllegalStateException("broken for a test: " + text);
        }
        return matches.getOrDefault(PlainWords.of(text), new IntentMatch.NotUnderstood());
    }

    @Override
    public boolean soundsYoung(String text) {
        return young.contains(PlainWords.of(text));
    }
}
