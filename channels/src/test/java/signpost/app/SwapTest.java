package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signpost.channels.http.Counters;
import signpost.channels.testing.Browser;
import signpost.core.directory.Audience;
import signpost.core.directory.Organization;
import signpost.core.directory.Service;
import signpost.core.message.Channel;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Utterance;
import signpost.core.session.InMemorySessionStore;
import signpost.core.session.SessionId;
import signpost.core.turn.Conversation;
import signpost.core.turn.Responder;
import signpost.core.turn.Turn;
import signpost.kb.KnowledgeBase;
import signpost.kb.content.ContentBundle;
import signpost.kb.content.ContentLoader;

/// Content is exchanged again and again while people are in the middle of conversations (REL-9).
class SwapTest {
    private static final int SWAPS = 300;
    private static final int RELOADS = 5;
    private static final int PEOPLE = 4;
    private static final int MOST_COLLECTIONS = 60;
    private static final Pattern MARK = Pattern.compile("\\[generation (\\d)]");
    private static final List<String> SAID =
            List.of("who do i call in sevenoaks", "i need help at home", "back", "he hits me, i live in margate", "menu", "1");

    /// The content that ships, with a mark in everything that is said of a service.
    private static ContentBundle marked(ContentBundle bundle, int generation) {
        var organizations = bundle.organizations().stream()
                .map(o -> new Organization(
                        o.id(), o.name(), o.services().stream().map(s -> marked(s, generation)).toList()))
                .toList();
        var listings = ContentBundle.Listings.of(organizations);
        return new ContentBundle(
                bundle.files(), listings, bundle.taxonomy(), bundle.jargon(), bundle.flows(), bundle.phrases(), bundle.grounds());
    }

    private static Service marked(Service service, int generation) {
        return new Service(
                service.id(),
                service.name() + " [generation " + generation + "]",
                service.about(),
                service.eligibility(),
                service.access(),
                service.assurance());
    }

    private static Set<String> marks(Reply reply) {
        var marks = new HashSet<String>();
        for (var message : reply.messages()) {
            var said =
                    switch (message) {
                        case Message.ServiceCard card -> card.service().name();
                        case Message.Text(var text) -> text;
                        case Message.Jargon ignored -> "";
                        case Message.Safety ignored -> "";
                        case Message.InLanguage ignored -> "";
                    };
            MARK.matcher(said).results().forEach(mark -> marks.add(mark.group(1)));
        }
        return marks;
    }

    @Test
    @Tag("SAFE-14")
    void everyReplyIsOfOneGenerationThroughThreeHundredSwaps() throws Exception {
        var content = ContentLoader.embedded().loadUnchecked();
        var first = KnowledgeBase.of(marked(content, 0));
        var generations = IntStream.range(0, 3)
                .mapToObj(i -> Generation.of(KnowledgeBase.of(marked(content, i), first)).responder())
                .toList();
        var current = new AtomicReference<Responder>(generations.getFirst());
        var clock = InstantSource.fixed(Console.NOW);
        var counters = new Counters();
        var conversation = new Conversation(
                current::get, new InMemorySessionStore(clock, 100), new CountingJournal(counters), clock);
        var done = new AtomicBoolean();
        var turns = new Semaphore(0);
        var replies = new ConcurrentLinkedQueue<Set<String>>();

        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var talks = new ArrayList<Future<?>>();
            for (var i = 0; i < PEOPLE; i++) {
                var person = new SessionId("person " + i);
                talks.add(people.submit(() -> {
                    for (var turn = 0; !done.get(); turn++) {
                        var said = new Utterance.Typed(SAID.get(turn % SAID.size()));
                        var reply = conversation.turn(new Turn(person, Channel.WEB, said, Audience.PUBLIC, Console.NOW));
                        replies.add(marks(reply));
                        turns.release();
                    }
                }));
            }
            for (var swap = 1; swap <= SWAPS; swap++) {
                turns.acquire();
                current.set(generations.get(swap % generations.size()));
            }
            done.set(true);
            for (var talk : talks) {
                talk.get();
            }
        }

        assertThat(replies).hasSizeGreaterThanOrEqualTo(SWAPS).allMatch(marks -> marks.size() <= 1);
        assertThat(replies.stream().flatMap(Set::stream).distinct()).containsExactlyInAnyOrder("0", "1", "2");
        assertThat(counters.print()).doesNotContain("signpost_turn_failures_total");
    }

    @Test
    void oldGenerationsAreFreedThoughPeopleTalkAllTheTime(@TempDir Path folder) throws Exception {
        var copy = ContentCopy.in(folder.resolve("content"));
        var assembly = Assembly.of(
                AppConfig.read(Map.of("SIGNPOST_CONTENT", copy.folder.toString())), InstantSource.fixed(Console.NOW));
        var server = assembly.server(new Assembly.Serving("127.0.0.1", 0, true, false)).start();
        var browser = new Browser(server.port());
        var done = new AtomicBoolean();
        var statuses = new ConcurrentLinkedQueue<Integer>();
        var old = new ArrayList<WeakReference<Generation>>();
        var bases = new ArrayList<WeakReference<KnowledgeBase>>();
        try (var people = Executors.newFixedThreadPool(2)) {
            var talk = people.submit(() -> {
                for (var turn = 0; !done.get(); turn++) {
                    var said = SAID.get(turn % SAID.size());
                    statuses.add(browser.postJson("/api/chat/turns", "{\"text\":\"" + said + "\"}").statusCode());
                    statuses.add(browser.get("/api/directory/routes?area=thanet&grade=high").statusCode());
                    statuses.add(browser.get("/readyz").statusCode());
                }
            });
            for (var reload = 0; reload < RELOADS; reload++) {
                old.add(new WeakReference<>(assembly.content().get()));
                bases.add(new WeakReference<>(assembly.knowledge()));
                copy.say("reload " + reload);
                assembly.content().look();
                assembly.content().look();
                assertThat(old).noneMatch(generation -> generation.refersTo(assembly.content().get()));
            }
            done.set(true);
            talk.get();
        } finally {
            server.stop(Duration.ZERO);
        }

        assertThat(statuses).hasSizeGreaterThan(RELOADS).containsOnly(200);
        assertThat(assembly.counters().print())
                .contains("signpost_content_reloads_total{outcome=\"taken\"} " + RELOADS, "signpost_content_generation " + (RELOADS + 1))
                .doesNotContain("signpost_turn_failures_total");
        for (var i = 0; i < MOST_COLLECTIONS && alive(old) + alive(bases) > 0; i++) {
            System.gc();
        }
        assertThat(alive(old)).isZero();
        assertThat(alive(bases)).isZero();
        assertThat(assembly.content().get().revision()).isEqualTo(assembly.knowledge().bundle().revision());
    }

    private static <T> long alive(List<WeakReference<T>> references) {
        return references.stream().filter(reference -> !reference.refersTo(null)).count();
    }
}
