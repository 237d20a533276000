package signpost.app;

import signpost.channels.http.Readiness;
import signpost.channels.web.PathwayAnswers;
import signpost.channels.web.PathwayQuestions;
import signpost.channels.web.ProfessionalsPage;
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
                new Responder(kb.forConversation()),
                new ProfessionalsPage.Sheet(
                        new PathwayAnswers(kb.pathway(), kb.directory()), kb.places(), PathwayQuestions.of(kb.flows())));
    }

    /// What `/readyz` says of it.
    ///
    /// @param warm whether a model helps with what the words leave open
    /// @param sessions where conversations are remembered
    Readiness readiness(boolean warm, String sessions) {
        return new Readiness(true, revision(), warm ? "warm" : "words", sessions);
    }

    String revision() {
        return knowledge.bundle().revision();
    }
}
