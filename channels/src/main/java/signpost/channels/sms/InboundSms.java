package signpost.channels.sms;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import signpost.channels.http.Form;

/// The fields of Twilio's form that we use, read strictly (SAFE-34). The name in a sender's profile is never read.
///
/// A signature does not tell where one field ends and the next begins, so every name and every used value has to have its shape.
///
/// @param messageSid Twilio's id of the message
/// @param from       the sender, as +44…
/// @param body       what was written; may be empty
public record InboundSms(String messageSid, String from, String body) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final Pattern SID = Pattern.compile("(SM|MM)[0-9a-f]{32}");
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{5,14}");
    private static final Pattern LANDLINE = Pattern.compile("\\+44[123].*");

    private static final Set<String> USUAL = Set.of(
            "AccountSid", "AddOns", "ApiVersion", "Body", "From", "FromCity", "FromCountry", "FromState", "FromZip",
            "MessageSid", "MessagingServiceSid", "NumMedia", "NumSegments", "OptOutType", "ProfileName", "ReferralNumMedia",
            "SmsMessageSid", "SmsSid", "SmsStatus", "To", "ToCity", "ToCountry", "ToState", "ToZip");

    /// Reads a form.
    ///
    /// @return empty if a field is missing, repeated or out of shape, or if account or number is not ours
    public static Optional<InboundSms> read(Form form, TwilioAccount ours) {
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
        return genuine
                ? Optional.of(new InboundSms(form.first("MessageSid"), form.first("From"), form.first("Body")))
                : Optional.empty();
    }

    /// How many fields of the form are new to us.
    static long unknownFields(Form form) {
        return form.fields().keySet().stream().filter(name -> !USUAL.contains(name)).count();
    }

    /// Whether the sender is a British landline, where an answer might be read out aloud (SAFE-28).
    boolean fromLandline() {
        return LANDLINE.matcher(from).matches();
    }

    /// Hides sender and words (SAFE-38, SAFE-39).
    @Override
    public String toString() {
        return "InboundSms[" + messageSid + "]";
    }
}
