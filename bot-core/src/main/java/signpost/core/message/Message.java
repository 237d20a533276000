package signpost.core.message;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import signpost.core.directory.Phone;
import signpost.core.directory.Schedule;
import signpost.core.directory.Service;

/// One part of a reply: the message types of `contracts.md`.
public sealed interface Message {

    /// Fixed wording.
    record Text(String text) implements Message {}

    /// Fixed wording that answers a signal, with the numbers to dial at once.
    record Safety(Signal signal, String text, List<Phone> phones) implements Message {
        public Safety {
            phones = List.copyOf(phones);
        }
    }

    /// A term and what it means.
    record Jargon(String term, String text) implements Message {}

    /// Fixed words in another language than English: its own name, or a translation that was signed.
    ///
    /// @param language as BCP 47 writes it
    /// @param phones   the numbers to dial at once; empty for a bare name
    record InLanguage(String language, Direction direction, String text, List<Phone> phones) implements Message {
        private static final Pattern GAP = Pattern.compile("(?<=\\d) (?=\\d)");

        public InLanguage {
            phones = List.copyOf(phones);
        }

        /// The words as they have to be shown. Between the groups of a number stands a space that does not break: in a line that runs from right to
        /// left, plain spaces would let the groups change places, and the number would be another one.
        public String shown() {
            return direction == Direction.RIGHT_TO_LEFT ? GAP.matcher(text).replaceAll("\u00a0") : text;
        }
    }

    /// A service, as it stands at one moment.
    ///
    /// @param why     why it is shown, in words for the person
    /// @param phones  its numbers with what "now" means for each
    /// @param overdue whether its record is past its review day (SAFE-03)
    record ServiceCard(Service service, String why, List<PhoneNow> phones, boolean overdue) implements Message {
        public ServiceCard {
            phones = List.copyOf(phones);
        }
    }

    /// A number at one moment.
    ///
    /// @param next when a closed line opens again; empty if it is not closed or not known
    record PhoneNow(Phone phone, Schedule.Answer open, Optional<OpensNext> next) {}

    /// When a closed line opens again.
    ///
    /// @param at    ISO 8601 with offset
    /// @param words for people, such as "Monday 9am"
    record OpensNext(String at, String words) {}
}
