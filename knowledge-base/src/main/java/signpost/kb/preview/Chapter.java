package signpost.kb.preview;

/// A chapter of the book. It begins on a page of its own when printed.
sealed interface Chapter
        permits DueChapter, PathwayChapter, PhoneChapter, ServiceChapter, FlowChapter, ConversationChapter, JargonChapter {

    /// The id that links lead to.
    String anchor();

    String title();

    /// What a reader does with it, in one sentence for the list of contents.
    String purpose();

    /// Writes everything below the title.
    void write(Markup html);
}
