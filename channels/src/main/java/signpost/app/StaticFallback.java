package signpost.app;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import signpost.channels.sms.SmsRenderer;
import signpost.core.directory.Phone;
import signpost.core.directory.Service;
import signpost.core.message.Channel;
import signpost.core.safety.LastResort;

/// What others serve in our place while the program is dead: one text for the carrier, and one page for browsers.
///
/// The words are those of the last resort, the lines are the floor set from their records (SAFE-02, SAFE-03, SAFE-14).
///
/// @param services every service of the content
/// @param exit     where the page is left for
record StaticFallback(List<Service> services, URI exit) {
    /// TwiML with one text.
    static final String TEXT = "sms.xml";

    static final String PAGE = "unavailable.html";
    static final String STYLE = "unavailable.css";

    /// The lines that are never withheld, in the order of the page.
    private static final List<String> FLOOR_SET = List.of("999", "0808 168 9111", "0808 2000 247", "116 123", "0800 1111");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    StaticFallback {
        services = List.copyOf(services);
    }

    /// A number and the service that it belongs to.
    private record Line(Phone phone, Service service) {}

    /// Every file by its name.
    ///
    /// @throws IllegalStateException if a line of the floor set has no record
    Map<String, String> files() {
        return new TreeMap<>(Map.of(TEXT, twiml(), PAGE, page(), STYLE, CSS));
    }

    /// The text that is sent.
    static String text() {
        return new SmsRenderer().part(new LastResort().reply(Channel.SMS)).orElseThrow();
    }

    /// The same words for a page: a text may hold spaces that keep a number in one segment.
    private static String words() {
        return text().replaceAll(" {2,}", " ");
    }

    private static String twiml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Response><Message><Body>%s</Body></Message></Response>
                """.formatted(escape(text()));
    }

    private String page() {
        return """
                <!doctype html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <title>This page is not working</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="referrer" content="no-referrer">
                <meta name="robots" content="noindex">
                <meta name="format-detection" content="telephone=no">
                <link rel="stylesheet" href="/%s">
                </head>
                <body>
                <p class="leave"><a href="%s" rel="noreferrer noopener nofollow">Exit this page</a></p>
                <main>
                <h1>Numbers you can call</h1>
                <p class="urgent">%s</p>
                <ul>
                %s
                </ul>
                </main>
                </body>
                </html>
                """.formatted(STYLE, escape(exit.toString()), escape(words()), FLOOR_SET.stream().map(this::line).map(StaticFallback::item).collect(Collectors.joining("\n")));
    }

    private Line line(String number) {
        return services.stream()
                .flatMap(service -> service.access().phones().stream().map(phone -> new Line(phone, service)))
                .filter(line -> line.phone().number().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no record of " + number));
    }

    private static String item(Line line) {
        var phone = line.phone();
        var service = line.service();
        var name = service.name().equals(phone.number()) ? "" : service.name() + ": ";
        return """
                <li><a href="%s">Call %s</a>
                <p>%s</p>
                <p>%s. %s</p>
                <p class="checked">Checked %s</p></li>""".formatted(
                phone.href(),
                phone.number(),
                escape(name + service.about().summary()),
                escape(phone.hours().text()),
                cost(phone),
                DAY.format(service.assurance().checked()));
    }

    private static String cost(Phone phone) {
        return switch (phone.cost()) {
            case FREE -> "Free.";
            case STANDARD -> "Charged at your usual rate.";
            case CHARGED -> "You may be charged.";
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static final String CSS = """
            * { box-sizing: border-box }
            body { margin: 0; font: 1.125rem/1.45 arial, sans-serif; color: #0b0c0c; background: #fff; overflow-wrap: break-word }
            main { max-width: 42rem; margin: 0 auto; padding: 16px }
            h1 { font-size: 1.8em; line-height: 1.15; margin: 0 0 .6em }
            p { margin: 0 0 .4em }
            a { display: inline-block; min-height: 44px; padding: 9px 16px; margin-bottom: .4em; font-weight: 700; text-decoration: none; color: #fff; background: #00703c }
            a:focus { outline: 3px solid #0b0c0c; color: #0b0c0c; background: #fd0 }
            .leave { position: sticky; top: 0; margin: 0; padding: 8px 16px; background: #fff; border-bottom: 1px solid #b1b4b6 }
            .leave a { display: block; margin: 0; text-align: center; background: #d4351c }
            .leave a:focus { background: #fd0 }
            .urgent { padding: 12px 14px; margin-bottom: 1.2em; border-left: 10px solid #d4351c; font-weight: 700 }
            ul { list-style: none; margin: 0; padding: 0 }
            li { padding: 12px 0; border-top: 1px solid #b1b4b6 }
            .checked { color: #505a5f; font-size: .9em }
            @media (forced-colors: active) { a { border: 2px solid LinkText } }
            """;
}
