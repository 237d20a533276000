package signpost.app;

import java.util.function.Function;
import java.util.stream.Collectors;
import signpost.channels.http.Readiness;
import signpost.channels.web.PathwayAnswers;
import signpost.channels.web.ProfessionalsPage;
import signpost.core.intent.Intent;
import signpost.core.turn.Conversation;
import signpost.core.turn.Responder;
import signpost.kb.KnowledgeBase;

/// One state of the content and all that is answered from it. Immutable: new content makes a new generation, and a request uses one from start
/// to end.
///
/// @param responder answers turns
/// @param sheet     answers professionals
record Generation(KnowledgeBase knowledge, Responder responder, ProfessionalsPage.Sheet sheet) {

    /// @throws IllegalArgumentException if the content misses a node that policy leads to
    static Generation of(KnowledgeBase kb) {
        return new Generation(
                kb,
                new Responder(knowledge(kb)),
                new ProfessionalsPage.Sheet(new PathwayAnswers(kb.pathway(), kb.directory()), kb.places()));
    }

    private static Conversation.Knowledge knowledge(KnowledgeBase kb) {
        var intents = kb.bundle().phrases().intents().stream()
                .map(phrases -> phrases.intent())
                .collect(Collectors.toMap(Intent::id, Function.identity()));
        return new Conversation.Knowledge(
                kb.directory(),
                kb.bundle().services(),
                kb.pathway(),
                kb.flows(),
                intents,
                new Conversation.Understanding(kb.recognizer(), kb.signals(), kb.places(), kb.glossary(), kb.named(), kb.languages()));
    }

    /// What `/readyz` says of it.
    ///
    /// @param warm whether a model helps with what the words leave open
    Readiness readiness(boolean warm) {
        return new Readiness(true, revision(), warm ? "warm" : "words");
    }

    String revision() {
        return knowledge.bundle().revision();
    }
}
