package signpost.kb.preview;

import java.util.List;
import signpost.core.directory.Service;

/// Shows content as the channels show it.
public interface CardPrinter {

    /// A text message.
    ///
    /// @param text       what arrives
    /// @param segments   what it costs, in segments; 0 for the empty text
    /// @param characters as a phone counts them
    record Sent(String text, int segments, int characters) {}

    /// The web card of a service at the moment of the book: one element of well-formed HTML, without a script.
    String webCard(Service service);

    /// The text messages that a service takes, in the order of sending.
    List<Sent> textMessage(Service service);

    /// Words of ours as they go into a text message, and what they cost alone.
    Sent text(String words);
}
