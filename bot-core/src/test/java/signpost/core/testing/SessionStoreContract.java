package signpost.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import signpost.core.flow.NodeId;
import signpost.core.flow.Slot;
import signpost.core.message.Channel;
import signpost.core.session.Lifetime;
import signpost.core.session.Position;
import signpost.core.session.Session;
import signpost.core.session.SessionId;
import signpost.core.session.SessionStore;
import signpost.core.session.Slots;

/// What every [SessionStore] keeps. Each implementation extends it.
public abstract class SessionStoreContract {
    private static final SessionId ONE = new SessionId("one");
    private static final SessionId OTHER = new SessionId("other");

    /// The store under test, the same one for the whole of a test.
    protected abstract SessionStore store();

    /// The moment at which the sessions of these tests begin; a store that ages by itself overrides it with its own now.
    protected Instant now() {
        return Chat.WEDNESDAY_11AM;
    }

    @Test
    void findsNothingBeforeAnythingIsSaved() {
        assertThat(store().find(ONE, now())).isEmpty();
    }

    @Test
    void givesBackEveryFieldOfASession() {
        var session = full(ONE);

        store().save(session);

        assertThat(store().find(ONE, now())).contains(session);
    }

    @Test
    void givesBackASessionInWhichNothingWasSaid() {
        var session = Session.fresh(ONE, Channel.SMS, now());

        store().save(session);

        assertThat(store().find(ONE, now())).contains(session);
    }

    @Test
    void keepsTheLastOfTwoSaves() {
        store().save(Session.fresh(ONE, Channel.WEB, now()));
        store().save(full(ONE));

        assertThat(store().find(ONE, now())).contains(full(ONE));
    }

    @Test
    void keepsPeopleApart() {
        store().save(full(ONE));
        store().save(Session.fresh(OTHER, Channel.WEB, now()));

        store().forget(ONE);

        assertThat(store().find(ONE, now())).isEmpty();
        assertThat(store().find(OTHER, now())).contains(Session.fresh(OTHER, Channel.WEB, now()));
    }

    @Test
    void takesTheNextStateOfASession() {
        var first = Session.fresh(ONE, Channel.SMS, now());

        assertThat(store().replace(null, first)).isTrue();
        assertThat(store().replace(first, full(ONE))).isTrue();

        assertThat(store().find(ONE, now())).contains(full(ONE));
    }

    @Test
    void doesNotLoseAnUpdateToATurnThatBeganBeforeIt() {
        var first = Session.fresh(ONE, Channel.SMS, now());
        store().replace(null, first);
        store().replace(first, full(ONE));

        assertThat(store().replace(first, first.turned())).isFalse();
        assertThat(store().replace(null, first)).isFalse();

        assertThat(store().find(ONE, now())).contains(full(ONE));
    }

    @Test
    @Tag("SAFE-24")
    void doesNotBringBackASessionThatWasForgottenMeanwhile() {
        store().save(full(ONE));
        store().forget(ONE);

        assertThat(store().replace(full(ONE), full(ONE).turned())).isFalse();

        assertThat(store().find(ONE, now())).isEmpty();
    }

    @Test
    @Tag("SAFE-40")
    void forgetsAtOnce() {
        store().save(full(ONE));

        store().forget(ONE);

        assertThat(store().find(ONE, now())).isEmpty();
    }

    @Test
    void forgettingWhatIsNotThereDoesNothing() {
        assertThatCode(() -> store().forget(ONE)).doesNotThrowAnyException();
    }

    @Test
    @Tag("SAFE-40")
    void findsNoSessionThatWasIdleForMoreThanThirtyMinutes() {
        store().save(Session.fresh(ONE, Channel.WEB, now()));

        assertThat(store().find(ONE, now().plus(Duration.ofMinutes(30)))).isPresent();
        assertThat(store().find(ONE, now().plus(Duration.ofMinutes(30)).plusMillis(1))).isEmpty();
    }

    @Test
    @Tag("SAFE-40")
    void findsNoSessionThatBeganMoreThanTwelveHoursAgo() {
        var begun = now().minus(Duration.ofHours(12)).plusSeconds(60);
        store().save(Session.fresh(ONE, Channel.WEB, begun).usedAt(now()));

        assertThat(store().find(ONE, now().plusSeconds(60))).isPresent();
        assertThat(store().find(ONE, now().plusSeconds(61))).isEmpty();
    }

    @Test
    @Tag("SAFE-40")
    @Tag("REL-15")
    void findsNoSessionOfAClockThatWasSetBack() {
        store().save(Session.fresh(ONE, Channel.WEB, now()));
        store().save(Session.fresh(OTHER, Channel.WEB, now()));

        assertThat(store().find(ONE, now().minus(Lifetime.AHEAD))).isPresent();
        assertThat(store().find(ONE, now().minus(Duration.ofHours(1)))).isEmpty();
        assertThat(store().find(OTHER, now().minus(Duration.ofDays(3_650)))).isEmpty();
    }

    @Test
    @Tag("SAFE-40")
    @Tag("REL-15")
    void findsNoSessionOfYesterdayAfterAClockWasSetForward() {
        store().save(Session.fresh(ONE, Channel.WEB, now()));

        assertThat(store().find(ONE, now().plus(Duration.ofDays(1)))).isEmpty();
    }

    private Session full(SessionId id) {
        var position = new Position(
                NodeId.of("who-do-i-call/grade"),
                new Position.Sent(
                        List.of(NodeId.of("place/assumed"), NodeId.of("who-do-i-call/start")), 2, List.of("high", "medium")),
                List.of(NodeId.of("menu/main"), NodeId.of("find-help/numbers")),
                NodeId.of("who-do-i-call/start"),
                NodeId.of("who-do-i-call/where"),
                1);
        var slots = Slots.NONE
                .with(Slot.AREA, "folkestone-hythe")
                .with(Slot.GRADE, "no-dash")
                .with(Slot.AUDIENCE, "professional")
                .with(Slot.TERM, "marac");
        return new Session(id, Channel.SMS, position, slots, 7, new Lifetime(now().minusSeconds(90), now()));
    }
}
