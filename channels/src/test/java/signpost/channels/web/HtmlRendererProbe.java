package signpost.channels.web;

import signpost.core.message.Reply;

/// Lets a test of the whole product see what a browser without JavaScript gets.
public final class HtmlRendererProbe {
    private HtmlRendererProbe() {}

    public static String html(Reply reply) {
        return new HtmlRenderer().messages(reply.messages());
    }
}
