package signpost.core.testing;

import signpost.core.turn.TurnJournal;

class FakeJournalTest extends TurnJournalContract {
    private final FakeJournal journal = new FakeJournal();

    @Override
    protected TurnJournal journal() {
        return journal;
    }

    @Override
    protected String kept() {
        return String.join("\n", journal.lines());
    }
}
