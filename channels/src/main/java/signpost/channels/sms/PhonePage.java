package signpost.channels.sms;

import java.util.List;
import java.util.stream.Collectors;

/// The sandbox page: a phone with its texts, what its lock screen shows, and what each answer costs. Works without JavaScript.
///
/// @param phone  the number that the page texts from, as +447700900…
/// @param thread what is on its screen
record PhonePage(String phone, PhoneThread thread) {
    /// The button that comes first is the one that Enter presses, so Send stands before these.
    private static final List<String> KEYS = List.of("MENU", "MORE", "BACK", "CLEAR", "STOP");

    /// The whole page.
    String html() {
        return """
                <!doctype html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <title>Text message sandbox</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="referrer" content="no-referrer">
                <meta name="format-detection" content="telephone=no">
                <link rel="stylesheet" href="/widget/pages.css">
                <link rel="stylesheet" href="/sms/phone.css">
                </head>
                <body>
                <div class="exit-bar" role="region" aria-label="Leaving"><a class="exit" href="/exit" rel="noreferrer nofollow">Exit this page</a></div>
                <main class="sandbox">
                <div class="about">
                <h1>Text message sandbox</h1>
                <p>For demonstrations on this machine. No text is sent: this is what a phone would receive.</p>
                <p>The texts are in this page alone. Close it and they are gone. The conversation itself ends as it does on a phone: on CLEAR, on STOP, or after 30 minutes.</p>
                <dl class="total">
                <dt>Lock screen</dt><dd>%s</dd>
                <dt>In total</dt><dd>%s</dd>
                </dl>
                <p><a class="button plain" href="/sms">Start over with another phone</a></p>
                </div>
                <section class="phone" aria-label="Phone">
                <p class="title">07700 %s</p>
                <div class="screen" role="log" aria-label="Texts" tabindex="0"><ol class="thread" role="list">
                %s</ol></div>
                <form method="post" action="/sms" autocomplete="off">
                <input type="hidden" name="phone" value="%s">
                <input type="hidden" name="thread" value="%s">
                <label for="body">Your text</label>
                <div class="write"><input type="text" id="body" name="body" maxlength="1600" autocomplete="off" spellcheck="false" autofocus>
                <button>Send</button></div>
                <div class="keys" role="group" aria-label="Words to send">%s</div>
                </form>
                </section>
                </main>
                </body>
                </html>
                """.formatted(lockScreen(), total(), phone.substring("+447700".length()), bubbles(), phone, escape(thread.written()), keys());
    }

    private String lockScreen() {
        if (thread.exchanges().isEmpty()) {
            return "Nothing received yet.";
        }
        var newest = thread.exchanges().getLast().received();
        return newest.isSilent() ? ReceivedText.SILENT : escape(newest.preview());
    }

    private String total() {
        var answers = thread.exchanges().stream().filter(exchange -> !exchange.received().isSilent()).count();
        return ReceivedText.inWords(thread.segments()) + " in " + answers + (answers == 1 ? " answer" : " answers");
    }

    private String bubbles() {
        return thread.exchanges().stream().map(PhonePage::bubbles).collect(Collectors.joining());
    }

    private static String bubbles(PhoneThread.Exchange exchange) {
        var answer = exchange.received();
        var said = "<li class=\"sent\"><span class=\"quiet\">You: </span>" + escape(exchange.said()) + "</li>\n";
        if (answer.isSilent()) {
            return said + "<li class=\"note\">" + ReceivedText.SILENT + "</li>\n";
        }
        return said + "<li class=\"received\"><span class=\"quiet\">Answer: </span>" + escape(answer.text()) + "</li>\n"
                + "<li class=\"note\">Lock screen: " + escape(answer.preview()) + "<br>" + answer.cost() + "</li>\n";
    }

    private static String keys() {
        return KEYS.stream()
                .map(key -> "<button class=\"plain\" name=\"key\" value=\"" + key + "\">" + key + "</button>")
                .collect(Collectors.joining("\n"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
