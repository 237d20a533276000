/// All content as people can look at it: one book to read, print and sign, and a picture of every conversation.
///
/// The book knows no channel. How a service looks on the web and in a text message it gets from a [CardPrinter], which the program makes from
/// the real renderers, so that what is signed is what is sent. Every chapter writes into a [Markup], which escapes by construction.
@NullMarked
package signpost.kb.preview;

import org.jspecify.annotations.NullMarked;
