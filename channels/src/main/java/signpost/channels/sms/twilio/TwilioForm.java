package signpost.channels.sms.twilio;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import signpost.channels.http.Form;
import signpost.channels.sms.InboundText;

/// Reads the fields of Twilio's form strictly (SAFE-34). The name in a sender's profile is never read.
///
/// A signature does not tell where one field ends and the next begins, so every name and every used value has to have its shape.
final class TwilioForm {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final Pattern SID = Pattern.compile("(SM|MM)[0-9a-f]{32}");
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{5,14}");

    private static final Set<String> USUAL = Set.of(
            "AccountSid", "AddOns", "ApiVersion", "Body", "From", "FromCity", "FromCountry", "FromState", "FromZip",
            "MessageSid", "MessagingServiceSid", "NumMedia", "NumSegments", "OptOutType", "ProfileName", "ReferralNumMedia",
            "SmsMessageSid", "SmsSid", "SmsStatus", "To", "ToCity", "ToCountry", "ToState", "ToZip");

    /// The fields of a picture that came with the words; it is neither fetched nor looked at.
    private static final Pattern MEDIA = Pattern.compile("Media(Url|ContentType)[0-9]");

    private TwilioForm() {}

    /// Reads a form.
    ///
    /// @return empty if a field is missing, repeated or out of shape, or if account or number is not ours
    static Optional<InboundText> read(Form form, TwilioAccount ours) {
        var fields = form.fields();
        var wellFormed = fields.entrySet().stream()
                .allMatch(f -> NAME.matcher(f.getKey()).matches() && f.getValue().size() == 1);
        var account = ours.accountSid();
        var genuine = wellFormed
                && form.has("Body")
                && SID.matcher(form.first("MessageSid")).matches()
                && NUMBER.matcher(form.first("From")).matches()
                && NUMBER.matcher(form.first("To")).matches()
                && (account == null || account.equals(form.first("AccountSid")))
                && (ours.numbers().isEmpty() || ours.numbers().contains(form.first("To")));
        return genuine ? Optional.of(text(form)) : Optional.empty();
    }

    private static InboundText text(Form form) {
        var newFields = form.fields().keySet().stream().filter(name -> !isUsual(name)).count();
        return new InboundText(form.first("MessageSid"), form.first("From"), form.first("Body"), handled(form), (int) newFields);
    }

    private static boolean isUsual(String name) {
        return USUAL.contains(name) || MEDIA.matcher(name).matches();
    }

    /// What Twilio says it has done by itself. A value that it does not document means nothing: two answers harm less than none.
    private static InboundText.Handled handled(Form form) {
        return switch (form.first("OptOutType")) {
            case "STOP" -> InboundText.Handled.STOPPED;
            case "HELP", "START" -> InboundText.Handled.ANSWERED;
            default -> InboundText.Handled.NOT;
        };
    }
}
