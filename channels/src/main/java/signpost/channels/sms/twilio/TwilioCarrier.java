package signpost.channels.sms.twilio;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import signpost.channels.http.Form;
import signpost.channels.http.RequestBody;
import signpost.channels.sms.Carrier;
import signpost.channels.sms.InboundText;

/// Twilio: a signed form in, TwiML out. The reply rides in the webhook's response, so we hold nothing to send with.
public final class TwilioCarrier implements Carrier {
    private static final String PATH = "/sms/twilio";

    private final TwilioAccount account;
    private final @Nullable TwilioSignature signature;

    /// @param publicUrl how the world reaches us; Twilio signs this address with the path behind it (SAFE-34)
    public TwilioCarrier(TwilioAccount account, URI publicUrl) {
        this.account = account;
        var token = account.authToken();
        this.signature = token == null ? null : new TwilioSignature(token, publicUrl + PATH);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public boolean isSetUp() {
        return signature != null;
    }

    @Override
    public Optional<InboundText> read(Context request, boolean trusted) {
        var form = RequestBody.form(request);
        return trusted || isGenuine(form, request.header("X-Twilio-Signature")) ? TwilioForm.read(form, account) : Optional.empty();
    }

    private boolean isGenuine(Form form, @Nullable String header) {
        return signature != null && signature.isGenuine(form.fields(), header);
    }

    @Override
    public String contentType() {
        return Twiml.CONTENT_TYPE;
    }

    @Override
    public String answer(InboundText to, String text) {
        return Twiml.message(text);
    }

    @Override
    public String nothing() {
        return Twiml.EMPTY;
    }

    @Override
    public String lastAnswer(String text) {
        return Twiml.message(text);
    }
}
