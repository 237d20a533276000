package signpost.core.message;

import java.util.List;
import java.util.Optional;
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
