package signpost.kb.review;

/// One thing that content says, small enough to be shown beside what it said before.
///
/// @param kind  how closely a reviewer has to look
/// @param about what it is about, the same in every state of the content, such as `service galop, phone 1, hours`
/// @param says  the words or values
record Fact(Kind kind, String about, String says) {

    /// Kinds of fact, those that can cost a life first.
    enum Kind {
        CONTACT("Numbers, hours and links"),
        ELIGIBILITY("Who and where"),
        ROUTE("Where things lead"),
        WORDING("Words"),
        ASSURANCE("Checks"),
        OTHER("Everything else");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }
}
