package signpost.channels.web;

import signpost.core.flow.FlowBook;
import signpost.core.flow.NodeId;

/// The questions of the referral pathway in the words of the conversation, so that the page and the chat ask the same.
///
/// @param child   whether a child is involved
/// @param adult   whether an adult at risk is
/// @param agreed  whether the person has agreed to be referred
/// @param grading what makes a grade high; nothing works it out
/// @param note    what to copy and fill in by hand, a line each; `{place}` stands for the district
public record PathwayQuestions(Question child, Question adult, Question agreed, String grading, String note) {
    private static final String FLOW = "who-do-i-call/";

    /// One question.
    ///
    /// @param asked the question itself, one line
    /// @param more  what helps to answer it; empty if nothing does
    public record Question(String asked, String more) {
        static Question of(String words) {
            var lines = words.strip().split("\n", 2);
            return new Question(lines[0], lines.length > 1 ? lines[1] : "");
        }
    }

    /// @throws IllegalArgumentException if the content misses one of their nodes
    public static PathwayQuestions of(FlowBook flows) {
        return new PathwayQuestions(
                Question.of(words(flows, "child")),
                Question.of(words(flows, "adult")),
                Question.of(words(flows, "agreed")),
                words(flows, "grading"),
                words(flows, "summary"));
    }

    private static String words(FlowBook flows, String node) {
        return flows.node(NodeId.of(FLOW + node)).wording().web();
    }
}
