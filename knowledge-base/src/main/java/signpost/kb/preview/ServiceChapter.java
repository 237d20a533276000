package signpost.kb.preview;

import java.util.Locale;
import java.util.stream.Collectors;
import signpost.core.directory.Organization;
import signpost.core.directory.Service;

/// Every service as people see it, with what we know about it.
final class ServiceChapter implements Chapter {
    private final Edition edition;

    ServiceChapter(Edition edition) {
        this.edition = edition;
    }

    @Override
    public String anchor() {
        return "services";
    }

    @Override
    public String title() {
        return "Services";
    }

    @Override
    public String purpose() {
        return "Each service as its card on the web and as its text message, with who may see it and where the facts come from.";
    }

    @Override
    public void write(Markup html) {
        html.put("p", "Open, closed or not known is meant for " + Say.day(edition.day()) + " at midday.");
        index(html);
        edition.bundle().organizations().forEach(
                organization -> organization.services().forEach(service -> service(html, organization, service)));
    }

    private void index(Markup html) {
        html.put("h3", "A to Z");
        html.in(Tag.styled("ul", "columns index"), () -> edition.bundle().services().stream()
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .forEach(service -> html.in("li", () -> html.put(Tag.linkTo(Anchors.service(service.id())), service.name()))));
    }

    private void service(Markup html, Organization organization, Service service) {
        html.in(Tag.of("article", "class", "service", "id", Anchors.service(service.id())), () -> {
            html.in("h3", () -> {
                var open = edition.open(service);
                html.text(service.name() + " ");
                html.put(Tag.styled("span", "badge " + open.name().toLowerCase(Locale.ROOT)), Say.open(open));
            });
            html.in(Tag.styled("div", "pair"), () -> {
                html.in(Tag.styled("div", "side"), () -> {
                    html.put(Tag.styled("p", "label"), "On the web");
                    html.in(Tag.styled("div", "said web"), () -> html.copy(edition.cards().webCard(service)));
                });
                html.in(Tag.styled("div", "side"), () -> {
                    texts(html, service);
                    html.in(Tag.styled("dl", "facts"), () -> {
                        fact(html, "Run by", organization.name());
                        facts(html, service);
                    });
                });
            });
        });
    }

    private void texts(Markup html, Service service) {
        edition.cards().textMessage(service).forEach(part -> {
            html.put(Tag.styled("p", "label"), "By text: " + Say.size(part));
            html.put(Tag.styled("p", "said sms"), part.text());
        });
    }

    private void facts(Markup html, Service service) {
        var whom = service.eligibility();
        var checked = service.assurance();
        fact(html, "Shown to", Say.audience(whom.publish()));
        fact(html, "Area", whom.area().label());
        fact(html, "For", Say.ages(whom.ages()) + ", " + Say.gender(whom.gender()));
        var through = service.access().through();
        if (through != null) {
            fact(html, "Reached through", edition.nameOf(through));
        }
        fact(html, "Needs", whom.needs().stream().map(edition::needLabel).collect(Collectors.joining("; ")));
        fact(html, "Source", checked.source());
        fact(html, "Checked", Say.shortDay(checked.checked()) + " by " + checked.by() + ": " + checked.how());
        fact(html, "Check again", Say.shortDay(checked.reviewBy()) + ", then " + ReviewTier.of(checked).label()
                + (checked.overdue(edition.day()) ? ". OVERDUE" : ""));
        html.in("div", () -> {
            html.put("dt", "Right: ");
            html.in("dd", () -> Square.write(html));
            html.put("dt", " Initials, date:");
            html.put("dd", "");
        });
    }

    private static void fact(Markup html, String name, String value) {
        html.in("div", () -> html.put("dt", name + ": ").put("dd", value));
    }
}
