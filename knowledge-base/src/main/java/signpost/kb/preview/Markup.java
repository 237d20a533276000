package signpost.kb.preview;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/// Writes HTML that is XML as well: every element is closed and every word is escaped, because the JDK's XML writer does both.
final class Markup {
    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter writer;

    Markup() {
        try {
            this.writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
            writer.writeDTD("<!DOCTYPE html>");
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /// An element around whatever `inside` writes.
    Markup in(Tag tag, Runnable inside) {
        try {
            writer.writeStartElement(tag.name());
            attributes(tag);
            inside.run();
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return this;
    }

    Markup in(String name, Runnable inside) {
        return in(Tag.of(name), inside);
    }

    /// An element around text.
    Markup put(Tag tag, String text) {
        return in(tag, () -> text(text));
    }

    Markup put(String name, String text) {
        return put(Tag.of(name), text);
    }

    /// An element that never holds anything, such as a line break.
    Markup empty(Tag tag) {
        try {
            writer.writeEmptyElement(tag.name());
            attributes(tag);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return this;
    }

    Markup text(String text) {
        try {
            writer.writeCharacters(text);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return this;
    }

    /// Copies elements that somebody else has written.
    ///
    /// @throws IllegalArgumentException if it is not one well-formed element
    Markup copy(String element) {
        try {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            var reader = factory.createXMLStreamReader(new StringReader(element));
            while (reader.hasNext()) {
                copyNext(reader);
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("A card is not one well-formed element", e);
        }
        return this;
    }

    private void copyNext(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                writer.writeStartElement(reader.getLocalName());
                for (var i = 0; i < reader.getAttributeCount(); i++) {
                    writer.writeAttribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                }
            }
            case XMLStreamConstants.CHARACTERS -> writer.writeCharacters(reader.getText());
            case XMLStreamConstants.END_ELEMENT -> writer.writeEndElement();
            default -> {} // comments and the end of the document say nothing to a reader
        }
    }

    private void attributes(Tag tag) throws XMLStreamException {
        for (var i = 0; i < tag.attributes().size(); i += 2) {
            writer.writeAttribute(tag.attributes().get(i), tag.attributes().get(i + 1));
        }
    }

    /// Everything written so far.
    String html() {
        try {
            writer.flush();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return written.toString();
    }

    /// Writing to a string fails only for a character that XML does not have.
    private static IllegalStateException broken(XMLStreamException cause) {
        return new IllegalStateException("This cannot be written as HTML", cause);
    }
}
