package signpost.kb.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// Reads a day written as 2026-11-21.
final class DayReader extends StdScalarDeserializer<LocalDate> {
    DayReader() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return LocalDate.parse(parser.getText());
        } catch (DateTimeParseException e) {
            throw context.weirdStringException(parser.getText(), LocalDate.class, "write a day as 2026-11-21");
        }
    }
}
