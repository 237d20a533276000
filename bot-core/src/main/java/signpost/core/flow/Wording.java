package signpost.core.flow;

import signpost.core.message.Channel;

/// The same thing said for the web and for a text message. `{place}` stands for the district's name.
public record Wording(String web, String sms) {

    public String on(Channel channel) {
        return switch (channel) {
            case WEB -> web;
            case SMS -> sms;
        };
    }
}
