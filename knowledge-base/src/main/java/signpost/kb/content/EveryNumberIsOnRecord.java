package signpost.kb.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signpost.kb.format.OrganizationFile.AccessEntry;

/// Every number, web address and mail address in words belongs to the record of a service (SAFE-02).
final class EveryNumberIsOnRecord implements ContentRule {

    @Override
    public String id() {
        return "number-is-on-record";
    }

    @Override
    public List<ContentProblem> check(Draft draft) {
        var records = Records.of(draft);
        return Line.in(draft).stream()
                .flatMap(line -> records.unknown(line.text())
                        .map(value -> ContentProblem.error(
                                line.spot(),
                                "\"" + value + "\" belongs to no record of a service. Correct it, or add it to the record first.",
                                id())))
                .toList();
    }

    private record Records(Set<String> digits, Set<String> pages, Set<String> hosts, Set<String> mails) {
        static Records of(Draft draft) {
            var ways = draft.shown().map(s -> s.entry().access()).toList();
            var links = ways.stream().flatMap(Records::links).toList();
            return new Records(
                    ways.stream()
                            .flatMap(way -> way.phones().stream())
                            .map(phone -> Numbers.digits(phone.number()))
                            .collect(Collectors.toSet()),
                    links.stream().map(Records::page).collect(Collectors.toSet()),
                    links.stream().map(Numbers::host).collect(Collectors.toSet()),
                    links.stream().flatMap(link -> Numbers.mails(link).stream()).collect(Collectors.toSet()));
        }

        private static Stream<String> links(AccessEntry way) {
            return way.links().stream().map(link -> link.href());
        }

        private static String page(String web) {
            return web.replaceFirst("^https?://", "").replaceFirst("^www\\.", "").replaceFirst("/$", "");
        }

        Stream<String> unknown(String text) {
            var phones = Numbers.phones(text).stream().filter(number -> !digits.contains(Numbers.digits(number)));
            var webs = Numbers.webs(text).stream().filter(web -> !isKnown(web));
            var unknownMails = Numbers.mails(text).stream().filter(mail -> !mails.contains(mail));
            return Stream.of(phones, webs, unknownMails).flatMap(found -> found);
        }

        /// A host alone may stand for a record on that host; an address with a path has to be the record's own.
        private boolean isKnown(String web) {
            var page = page(web);
            return page.indexOf('/') >= 0 ? pages.contains(page) : hosts.contains(Numbers.host(web));
        }
    }
}
