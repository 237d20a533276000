package signpost.app.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import signpost.app.load.Answer;
import signpost.app.load.FaultProxy;
import signpost.app.load.FaultProxy.Mode;
import signpost.app.load.Load;
import signpost.app.load.Mix;
import signpost.app.load.Mix.Share;
import signpost.app.load.Pace;
import signpost.app.load.StoreServer;
import signpost.kb.content.ContentLoader;

/// REL-16: one fault after the other, as chance has it: the store, its network, the content, a processor taken away. Nobody is told a number that no record has.
final class Chaos implements Row {
    private static final int CONNECTIONS = 64;
    private static final Pattern NUMBER = Pattern.compile("\"number\":\"([^\"]+)\"");
    private static final double AVAILABLE = 0.999;
    private static final double KEPT = 0.8;

    @Override
    public String id() {
        return "REL-16";
    }

    @Override
    public String shows() {
        return "faults as chance has it, two at a time: store stopped, slow or silent, content good and bad, a processor taken away; answers, and their numbers";
    }

    @Override
    public List<Finding> run(Trial trial) throws IOException, InterruptedException {
        if (!StoreServer.isHere()) {
            return List.of(Finding.skipped("a store", "neither redis-server nor valkey-server is installed"));
        }
        var content = Content.in(trial.folder().resolve("content"));
        try (var store = StoreServer.start();
                var proxy = FaultProxy.before(store.port());
                var node = Node.ready(trial, both(content, proxy))) {
            Steady.warm(node, trial);
            var wrong = new AtomicLong();
            var mix = mix(new Traffic(node.child(), false), wrong);
            var pace = new Pace.Open(trial.extent().rate(), CONNECTIONS);
            var quiet = Load.run(node.child().address(), pace, mix, trial.extent().load().dividedBy(4)).all().perSecond();
            var over = new AtomicBoolean();
            var faults = new Faults(store, proxy, content, trial.isShort());
            var troubling = Thread.ofPlatform().daemon().start(() -> faults.goOn(over));
            try {
                var all = Load.run(node.child().address(), pace, mix, trial.extent().load().multipliedBy(trial.isShort() ? 2 : 1)).all();
                trial.say().accept("  faults: " + faults.done + System.lineSeparator() + "  " + all);
                var right = all.answered() - all.failed();
                return List.of(
                        Finding.exactly("numbers that no record has", wrong.get(), 0),
                        Finding.exactly("answers other than 200", all.answered() - all.with(200), 0),
                        Finding.reaches("share that was answered rightly", (double) right / (all.answered() + all.failed()), AVAILABLE),
                        Finding.reaches("answered a second, as a share of quiet", all.perSecond() / quiet, KEPT),
                        Finding.within("p99, ms", all.millis(0.99), 1_000));
            } finally {
                over.set(true);
                troubling.join();
            }
        }
    }

    private static Map<String, String> both(Content content, FaultProxy proxy) {
        var all = new HashMap<>(StoreAway.settings(proxy.port()));
        all.putAll(content.setting());
        return all;
    }

    private static Mix mix(Traffic traffic, AtomicLong wrong) {
        var known = numbers();
        return Mix.of(List.of(
                new Share(traffic.web().answered(answer -> isRight(answer, known, wrong)), 12),
                new Share(traffic.free().answered(answer -> isRight(answer, known, wrong)), 4),
                new Share(traffic.danger(), 2),
                new Share(traffic.text(), 4)));
    }

    private static Set<String> numbers() {
        var known = new HashSet<String>();
        ContentLoader.embedded().loadUnchecked().services().forEach(service -> service.access().phones().forEach(phone -> known.add(phone.number())));
        return known;
    }

    private static boolean isRight(Answer answer, Set<String> known, AtomicLong wrong) {
        if (!Traffic.isTurn(answer)) {
            return false;
        }
        var odd = NUMBER.matcher(answer.body()).results().map(found -> found.group(1)).filter(number -> !known.contains(number)).count();
        wrong.addAndGet(odd);
        return odd == 0;
    }

    /// What goes wrong, one thing after the other.
    private static final class Faults {
        private static final Duration PAUSE = Duration.ofMillis(1_500);
        private static final Duration SHORT_PAUSE = Duration.ofMillis(300);

        private final StoreServer store;
        private final FaultProxy proxy;
        private final Content content;
        private final Duration pause;
        private final Random random = new Random(16);
        private final List<String> done = new ArrayList<>();
        private int state;

        Faults(StoreServer store, FaultProxy proxy, Content content, boolean isShort) {
            this.store = store;
            this.proxy = proxy;
            this.content = content;
            this.pause = isShort ? SHORT_PAUSE : PAUSE;
        }

        void goOn(AtomicBoolean over) {
            try {
                while (!over.get()) {
                    network();
                    something();
                    Thread.sleep(pause);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private void network() {
            proxy.set(switch (random.nextInt(5)) {
                case 0 -> new Mode.Late(Duration.ofMillis(100 + random.nextInt(200)));
                case 1 -> new Mode.BlackHole();
                case 2 -> new Mode.Reset();
                case 3 -> new Mode.Cut(random.nextInt(20));
                default -> new Mode.Pass();
            });
        }

        private void something() throws IOException, InterruptedException {
            switch (random.nextInt(4)) {
                case 0 -> {
                    done.add("store stopped");
                    store.stop();
                    Thread.sleep(pause);
                    store.startAgain();
                }
                case 1 -> {
                    done.add("bad content");
                    content.spoil();
                }
                case 2 -> {
                    done.add("good content");
                    content.mend();
                    content.say("state " + ++state);
                }
                default -> {
                    done.add("processor");
                    takeAProcessor();
                }
            }
        }

        private void takeAProcessor() {
            var until = System.nanoTime() + pause.toNanos();
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
        }
    }
}
