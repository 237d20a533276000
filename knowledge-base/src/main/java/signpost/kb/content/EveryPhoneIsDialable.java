package signpost.kb.content;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import signpost.kb.content.Draft.ServiceAt;
import signpost.kb.format.OrganizationFile.PhoneEntry;

/// Every number of a record can be dialled from a phone in the United Kingdom.
final class EveryPhoneIsDialable implements ContentRule {
    private static final String REGION = "GB";

    /// Relay UK: 18000 is its emergency call, 18001 in front of a number puts the relay between.
    private static final String RELAY_EMERGENCY = "18000";

    private static final String RELAY_PREFIX = "18001";
    private static final int TEXT_CODE_DIGITS = 5;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final ShortNumberInfo shortNumbers = ShortNumberInfo.getInstance();

    @Override
    public String id() {
        return "phone-is-dialable";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        return draft.services().stream().flatMap(this::problems).toList();
    }

    private Stream<ContentProblem> problems(ServiceAt service) {
        var phones = service.entry().access().phones();
        return IntStream.range(0, phones.size())
                .mapToObj(i -> fault(phones.get(i))
                        .map(fault -> ContentProblem.error(service.at("/phones/" + i + "/number"), fault, id())))
                .flatMap(Optional::stream);
    }

    private Optional<String> fault(PhoneEntry phone) {
        var number = phone.number();
        if (!number.matches("[\\d ]+")) {
            return Optional.of("A phone number holds something besides digits and spaces. Write it as it is dialled.");
        }
        return isDialable(Numbers.digits(number), phone.kind())
                ? Optional.empty()
                : Optional.of("Nobody can dial " + number + " in the United Kingdom. Check every digit against the source.");
    }

    private boolean isDialable(String digits, String kind) {
        return switch (kind) {
            case "relay" -> digits.equals(RELAY_EMERGENCY) || isVoice(digits.replaceFirst("^" + RELAY_PREFIX, ""));
            case "text" -> isVoice(digits) || (digits.length() == TEXT_CODE_DIGITS && !digits.startsWith("0"));
            default -> isVoice(digits);
        };
    }

    private boolean isVoice(String digits) {
        try {
            var number = numbers.parse(digits, REGION);
            return numbers.isValidNumber(number)
                    || (shortNumbers.isValidShortNumberForRegion(number, REGION)
                            && digits.length() != TEXT_CODE_DIGITS);
        } catch (NumberParseException e) {
            return false;
        }
    }
}
