package signpost.kb.preview;

import java.util.List;
import java.util.stream.Stream;
import signpost.core.directory.Audience;
import signpost.core.directory.Service;
import signpost.core.directory.ServiceQuery;
import signpost.core.directory.ServiceQuery.Reach;
import signpost.core.flow.Flow;
import signpost.core.flow.FlowBook;
import signpost.core.flow.Node;
import signpost.core.flow.NodeId;

/// A flow as a dialogue: each step with its words on both channels, what may be picked, and where that leads.
final class Dialogue {
    private final Markup html;
    private final Edition edition;
    private final Flow flow;

    Dialogue(Markup html, Edition edition, Flow flow) {
        this.html = html;
        this.edition = edition;
        this.flow = flow;
    }

    void node(Node node) {
        var style = node instanceof Node.Safety ? "step critical" : "step";
        html.in(Tag.of("article", "class", style, "id", Anchors.node(node.id())), () -> {
            html.in("h4", () -> {
                html.text(node.id().node() + " ");
                html.put(Tag.styled("span", node instanceof Node.Safety ? "badge alarm" : "badge"), Exits.kind(node));
            });
            arrivals(node);
            new Words(html, edition.cards()).pair(node.wording().web(), node.wording().sms());
            RestsOn.write(html, edition, node.id().toString());
            particulars(node);
            exits(node);
        });
    }

    private void arrivals(Node node) {
        var wishes = edition.wishesServedBy(node.id());
        if (!wishes.isEmpty()) {
            html.put(Tag.styled("p", "facts"), "Answers somebody who wants: " + String.join("; ", wishes) + ".");
        }
        var from = edition.bundle().flows().flows().stream()
                .flatMap(other -> other.nodes().stream())
                .filter(other -> !other.id().equals(node.id()) && FlowBook.exits(other).contains(node.id()))
                .map(Node::id)
                .toList();
        if (!from.isEmpty()) {
            html.in(Tag.styled("p", "facts"), () -> {
                html.text("Comes from: ");
                links(from);
            });
        }
    }

    private void links(List<NodeId> nodes) {
        for (var id : nodes) {
            html.text(id.equals(nodes.getFirst()) ? "" : ", ").put(Tag.linkTo(Anchors.node(id)), Exits.name(id, flow.name()));
        }
    }

    /// What a step shows besides its words.
    private void particulars(Node node) {
        switch (node) {
            case Node.Safety safety -> fact("Signal: " + Say.signal(safety.signal()) + ". Numbers to dial: " + FlowChapter.numbers(safety) + ".");
            case Node.Signpost signpost -> signpost(signpost);
            case Node.Pathway ignored -> pathway();
            case Node.Ask ask -> {
                var slot = ask.fills();
                if (slot != null) {
                    fact("Remembers the answer as " + slot.name() + ", and is passed over where that is known.");
                }
            }
            case Node.Collect ignored -> fact("Remembers the district, never a postcode. May always be skipped.");
            case Node.Say ignored -> {}
            case Node.Explain ignored -> fact("Shows the meaning of the term that was asked about.");
            case Node.End ignored -> {}
        }
    }

    private void pathway() {
        html.in(Tag.styled("p", "facts"), () -> html.text("Shows the steps of ").put(Tag.linkTo("pathway"), "the referral pathway").text("."));
    }

    private void signpost(Node.Signpost node) {
        html.in(Tag.styled("p", "facts"), () -> {
            html.text("Lists up to " + Say.count(node.limit(), "service") + " for: " + edition.needLabel(node.need()) + ".");
            if (!node.pinned().isEmpty()) {
                html.text(" Always first, where they cover the place: ");
                services(node.pinned());
                html.text(".");
            }
        });
        html.in(Tag.styled("p", "facts"), () -> {
            html.text("At midday on that day, to somebody of the public who names no district: ");
            services(shown(node));
            html.text(".");
        });
    }

    /// What the step lists where nothing is known of the person.
    private List<String> shown(Node.Signpost node) {
        var pinned = node.pinned().stream()
                .flatMap(id -> edition.directory().service(id, edition.at()).stream())
                .filter(service -> service.eligibility().shownTo(Audience.PUBLIC) && service.eligibility().area().reaches(null))
                .map(Service::id)
                .toList();
        var query = new ServiceQuery(node.need(), Reach.ANYWHERE, Audience.PUBLIC, edition.at(), node.limit() + node.pinned().size());
        var found = edition.directory().find(query).stream().map(match -> match.service().id()).filter(id -> !pinned.contains(id));
        return Stream.concat(pinned.stream(), found.limit(Math.max(0, node.limit() - pinned.size()))).toList();
    }

    private void services(List<String> ids) {
        for (var id : ids) {
            html.text(id.equals(ids.getFirst()) ? "" : ", ").put(Tag.linkTo(Anchors.service(id)), edition.nameOf(id));
        }
    }

    private void fact(String words) {
        html.put(Tag.styled("p", "facts"), words);
    }

    private void exits(Node node) {
        var exits = Exits.of(node);
        if (exits.stream().anyMatch(Exits.Exit::choice)) {
            html.in(Tag.styled("ol", "choices"), () -> exits.stream().filter(Exits.Exit::choice).forEach(exit -> html.in("li", () -> {
                html.put(Tag.styled("span", "pick"), exit.label());
                leadsTo(exit);
            })));
        }
        exits.stream().filter(exit -> !exit.choice()).forEach(exit -> html.in(Tag.styled("p", "facts"), () -> {
            html.text(exit.label().isEmpty() ? "Goes on" : Character.toUpperCase(exit.label().charAt(0)) + exit.label().substring(1));
            leadsTo(exit);
        }));
    }

    private void leadsTo(Exits.Exit exit) {
        html.text(" \u2192 ").put(Tag.linkTo(Anchors.node(exit.to())), Exits.name(exit.to(), flow.name()));
    }
}
