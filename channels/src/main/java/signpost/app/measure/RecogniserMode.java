package signpost.app.measure;

import java.time.Instant;
import signpost.channels.http.Talk;
import signpost.core.message.Channel;
import signpost.core.message.Utterance;
import signpost.core.safety.SafetyGate;
import signpost.core.session.SessionId;
import signpost.core.turn.Turn;
import signpost.kb.understanding.PhraseRecognizer;

/// The program's own recogniser, and the conversation that stands on it.
public final class RecogniserMode implements Mode {
    private static final SessionId SESSION = new SessionId("bench");

    private final String name;
    private final PhraseRecognizer recognizer;
    private final SafetyGate gate;
    private final Talk talk;
    private final Instant now;

    /// @param talk answers from the same recogniser
    /// @param now  the moment at which every message is answered
    public RecogniserMode(String name, PhraseRecognizer recognizer, Talk talk, Instant now) {
        this.name = name;
        this.recognizer = recognizer;
        this.gate = new SafetyGate(recognizer);
        this.talk = talk;
        this.now = now;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Scores scores(String text) {
        return Scores.of(recognizer.likelihoods(text), recognizer.read(text).scores());
    }

    @Override
    public Decided decide(String text) {
        var said = new Utterance.Typed(text);
        var reply = talk.turn(new Turn(SESSION, Channel.WEB, said, null, now));
        talk.forget(SESSION);
        return new Decided(gate.screen(said), recognizer.recognize(text), reply.context().node());
    }

    /// The screen and the intent, which is what a turn pays for its words.
    @Override
    public void read(String text) {
        gate.screen(new Utterance.Typed(text));
        recognizer.recognize(text);
    }
}
