package signpost.core.turn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import signpost.core.flow.Node;
import signpost.core.flow.Slot;
import signpost.core.intent.Language;
import signpost.core.intent.Languages;
import signpost.core.message.Channel;
import signpost.core.message.Message;
import signpost.core.session.Slots;

/// The languages that a message may be written in, and what is answered to them.
///
/// @param candidates several where they cannot be told apart; empty where none is known any more
record Spoken(List<Language> candidates) {
    /// The value of [Slot#LANGUAGE] for a language of which we have no record.
    static final String UNLISTED = "unlisted";

    private static final String BETWEEN = "+";

    /// The value of [Slot#LANGUAGE] for those languages.
    static String value(List<Language> candidates) {
        return candidates.stream().map(Language::code).collect(Collectors.joining(BETWEEN));
    }

    /// Whether the language of the message has a record.
    static boolean isListed(Slots slots) {
        return slots.has(Slot.LANGUAGE) && !slots.is(Slot.LANGUAGE, UNLISTED);
    }

    /// The languages that the slots name, as the content has them now.
    static Spoken in(Slots slots, Languages languages) {
        var codes = slots.get(Slot.LANGUAGE).map(value -> value.split("\\" + BETWEEN)).orElse(new String[0]);
        return new Spoken(Arrays.stream(codes).map(languages::language).flatMap(Optional::stream).toList());
    }

    /// A translation where it is signed; until then the numbers and how to ask for an interpreter in English, and the language's own name.
    List<Message> answer(Node.Safety node, Channel channel) {
        var messages = new ArrayList<Message>();
        if (candidates.isEmpty() || candidates.stream().anyMatch(language -> language.translation() == null)) {
            messages.add(new Message.Safety(node.signal(), english(node, channel), node.phones()));
        }
        candidates.forEach(language -> messages.add(message(language, node, channel)));
        return messages;
    }

    private String english(Node.Safety node, Channel channel) {
        var names = candidates.stream().map(Language::name).collect(Collectors.joining(" or "));
        return node.wording().on(channel).replace("{language}", names).replaceAll(" {2,}", " ").strip();
    }

    private static Message message(Language language, Node.Safety node, Channel channel) {
        var translation = language.translation();
        return translation == null
                ? new Message.InLanguage(language.code(), language.direction(), language.ownName(), List.of())
                : new Message.InLanguage(language.code(), language.direction(), translation.on(channel), node.phones());
    }
}
