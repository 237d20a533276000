package signpost.channels.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signpost.core.directory.Link;
import signpost.core.directory.Phone;
import signpost.core.directory.Service;
import signpost.core.message.Choice;
import signpost.core.message.Message;
import signpost.core.turn.ClockWords;

/// Turns messages into HTML for browsers without JavaScript. Pure; every word is escaped. The class names are those of `pages.css`.
public final class HtmlRenderer {
    /// The address says nothing of the service: it would stay in the history (SAFE-25).
    private static final String REPORT = "<p><a class=\"report\" href=\"" + StaticPages.WRONG_NUMBER
            + "\" rel=\"noopener noreferrer nofollow\">Report a wrong number</a></p>";

    String messages(List<Message> messages) {
        return messages.stream().map(this::message).collect(Collectors.joining("\n"));
    }

    private String message(Message message) {
        return switch (message) {
            case Message.Text(var text) -> Html.element("p", "say", text);
            case Message.Jargon(var term, var text) ->
                text.startsWith(term)
                        ? Html.element("p", "say", text)
                        : "<p class=\"say\"><b>" + Html.escape(term) + ":</b> " + Html.escape(text) + "</p>";
            case Message.InLanguage said -> foreign(said);
            case Message.Safety(var signal, var text, var phones) -> safety(text, phones);
            case Message.ServiceCard card -> card(card);
        };
    }

    /// The number stands right below the first line: what comes after can be longer than the screen.
    private static String safety(String text, List<Phone> phones) {
        var lines = Stream.of(text.split("\n", -1)).map(line -> Html.element("p", line)).toList();
        return "<div class=\"safety\">" + lines.getFirst() + dials(phones) + String.join("", lines.subList(1, lines.size())) + "</div>";
    }

    private static String foreign(Message.InLanguage said) {
        return "<div class=\"" + (said.phones().isEmpty() ? "say" : "safety") + "\">"
                + "<p lang=\"" + Html.escape(said.language()) + "\" dir=\"" + said.direction().slug() + "\">" + Html.escape(said.shown()) + "</p>"
                + dials(said.phones()) + "</div>";
    }

    private static String dials(List<Phone> phones) {
        var items = phones.stream().map(p -> "<li>" + dial(p) + "</li>").collect(Collectors.joining());
        return phones.isEmpty() ? "" : "<ul class=\"phones\" role=\"list\">" + items + "</ul>";
    }

    private static String dial(Phone phone) {
        return "<a class=\"tel\" href=\"" + Html.escape(phone.href()) + "\">"
                + (phone.kind() == Phone.Kind.TEXT ? "Text " : "Call ") + Html.escape(phone.number()) + "</a>";
    }

    /// A service as a card.
    public String card(Message.ServiceCard card) {
        var service = card.service();
        return "<section class=\"card\">"
                + Html.element("h3", service.name())
                + Html.element("p", service.about().summary())
                + lines(card.phones())
                + facts(service)
                + overdue(card)
                + checked(card)
                + REPORT
                + "</section>";
    }

    /// What a record says of a service beside its name and its numbers.
    String about(Message.ServiceCard card) {
        return Html.element("p", card.service().about().summary()) + facts(card.service()) + checked(card) + REPORT;
    }

    /// The way into a service that has no number of its own.
    static String withoutNumber(Service service) {
        var call = service.access().call();
        return (call.isEmpty() ? "" : Html.element("p", call)) + links(service.access().links());
    }

    private static String facts(Service service) {
        return fact("Who it is for", service.about().forWhom())
                + fact("Area", service.eligibility().area().label())
                + fact("What happens when you call", service.access().call())
                + links(service.access().links());
    }

    /// The note on a record past its review day; empty for others (SAFE-03).
    static String overdue(Message.ServiceCard card) {
        return card.overdue() ? Html.element("p", "overdue", "We were due to check this again. If it does not work, try another number on this page.") : "";
    }

    private static String checked(Message.ServiceCard card) {
        var checked = card.service().assurance();
        return Html.element("p", "checked", "Checked " + ClockWords.date(checked.checked()) + ". Source: " + checked.source());
    }

    static String lines(List<Message.PhoneNow> phones) {
        var items = phones.stream()
                .map(now -> "<li>" + dial(now.phone()) + "<span class=\"facts\">" + line(now) + "</span></li>")
                .collect(Collectors.joining());
        return phones.isEmpty() ? "" : "<ul class=\"phones\" role=\"list\">" + items + "</ul>";
    }

    /// The numbers for a table: dialled with a press, without what "now" means for them.
    static String plainLines(List<Message.PhoneNow> phones) {
        return phones.stream()
                .map(Message.PhoneNow::phone)
                .map(phone -> ": <a class=\"line\" href=\"" + Html.escape(phone.href()) + "\">" + (phone.kind() == Phone.Kind.TEXT ? "text " : "")
                        + Html.escape(phone.number()) + "</a>. " + Html.escape(PhoneWords.hours(phone)))
                .collect(Collectors.joining());
    }

    /// Whether it is answered now is not for paper: tomorrow it would be wrong.
    private static String line(Message.PhoneNow now) {
        var words = PhoneWords.now(now);
        var hours = PhoneWords.hours(now.phone());
        var free = now.phone().cost() != Phone.Cost.FREE ? "" : hours.endsWith(".") ? " Free" : ". Free";
        return Html.element("span", "no-print", Character.toUpperCase(words.charAt(0)) + words.substring(1) + ". ") + Html.escape(hours + free);
    }

    private static String fact(String name, String value) {
        return value.isEmpty() ? "" : "<p><b>" + name + ":</b> " + Html.escape(value) + "</p>";
    }

    private static String links(List<Link> links) {
        var items = links.stream()
                .map(l -> "<li><a href=\"" + Html.escape(l.href()) + "\" rel=\"noopener noreferrer nofollow\">"
                        + Html.escape(l.label()) + "</a></li>")
                .collect(Collectors.joining());
        return links.isEmpty() ? "" : "<ul>" + items + "</ul>";
    }

    /// Choices as the buttons of a form.
    String choices(List<Choice> choices) {
        return choices.stream()
                .map(c -> "<button name=\"choice\" value=\"" + Html.escape(c.id()) + "\">" + Html.escape(c.label())
                        + "</button>")
                .collect(Collectors.joining("\n"));
    }
}
