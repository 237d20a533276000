package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.channels.http.Counters;
import signpost.channels.sms.SenderPseudonym;
import signpost.channels.testing.SignedText;
import signpost.channels.testing.TestServer;
import signpost.channels.testing.TextServer;

/// The words that a carrier takes for itself, through the webhook to the real content.
@Tag("SAFE-31")
class CarrierWordsTest {
    private static final String SILENCE = "<Response/>";
    private static final AtomicInteger IDS = new AtomicInteger();
    private static final SenderPseudonym PSEUDONYM = new SenderPseudonym(TestServer.KEY);
    private static TextServer server;

    private final String sender = "+447700900" + (200 + IDS.incrementAndGet());

    @BeforeAll
    static void start() {
        var clock = InstantSource.fixed(RealProduct.NOON);
        server = new TextServer(RealProduct.ASSEMBLY.talk(), new Counters(), clock, Ticker.systemTicker());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private SignedText said(String words) {
        return SignedText.of(IDS.incrementAndGet(), words).with("From", sender);
    }

    private String text(String words) {
        return said(words).to(server.browser).body();
    }

    /// The same where the carrier says that it has taken the word for itself.
    private String handled(String words, String type) {
        return said(words).with("OptOutType", type).to(server.browser).body();
    }

    private boolean hasASession() {
        return RealProduct.ASSEMBLY.talk().knows(PSEUDONYM.of(sender));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "STOP", "stop", "Stop.", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT",
        "stop thanks", "Stop, thank you", "please stop texting me", "end pls", "cancel please", "STOP now"
    })
    void aStopWordEndsTheSessionAndGetsNoAnswer(String word) {
        assertThat(text("who do i call in ashford")).contains("<Body>");
        assertThat(hasASession()).isTrue();

        assertThat(text(word)).endsWith(SILENCE);
        assertThat(hasASession()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"STOP,STOP", "END,STOP", "HELP,HELP", "INFO,HELP", "START,START", "UNSTOP,START"})
    void whatTheCarrierHasAnsweredIsNotAnsweredTwice(String word, String type) {
        assertThat(handled(word, type)).endsWith(SILENCE);
        assertThat(hasASession()).isFalse();
    }

    @Test
    void aCarriersOwnStopWordEndsTheSessionTooThoughItIsNoneOfOurs() {
        text("who do i call in ashford");

        assertThat(handled("leave me be", "STOP")).endsWith(SILENCE);
        assertThat(hasASession()).isFalse();
    }

    @Test
    void aConversationStandsWhereItStoodAfterTheCarriersAnswer() {
        assertThat(text("MENU")).contains("Reply MORE.");
        assertThat(handled("HELP", "HELP")).endsWith(SILENCE);

        assertThat(text("MORE")).contains("1 ", "2 ").isNotEqualTo(text("MENU"));
    }

    @Test
    @Tag("SAFE-29")
    void theSafetyLineOfAFirstTextIsNotSpentOnAnAnswerThatNobodyWasSent() {
        handled("START", "START");
        var after = text("who do i call in ashford");

        assertThat(after).isEqualTo(fresh("who do i call in ashford"));
    }

    private String fresh(String words) {
        return SignedText.of(IDS.incrementAndGet(), words).with("From", "+447700900199").to(server.browser).body();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELP", "help", "INFO", "info please", "Help!"})
    void helpAndInfoGetOurMenuWith999WhereTheCarrierHasNotAnswered(String word) {
        assertThat(text(word)).contains("<Body>If you are in danger, call 999.", "What do you need?");
        assertThat(text("MORE")).contains("1 ", "2 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop he's hurting me", "STOP HES HITTING ME", "help hes going to kill me", "end this hes breaking the door down"})
    @Tag("SAFE-10")
    void dangerIsAnswered999WhateverWordItBeginsWith(String words) {
        assertThat(text(words)).contains("<Body>", "999");
    }

    @ParameterizedTest
    @CsvSource({"stop he's hurting me,STOP", "help hes going to kill me,HELP", "start hes got a knife,START"})
    @Tag("SAFE-10")
    void dangerIsAnswered999ThoughTheCarrierHasAnswered(String words, String type) {
        assertThat(handled(words, type)).contains("<Body>", "999");
        assertThat(hasASession()).isTrue();
    }

    @Test
    @Tag("SAFE-10")
    void dangerAfterAStopWordIsAnswered999() {
        assertThat(handled("STOP", "STOP")).endsWith(SILENCE);
        assertThat(text("STOP")).endsWith(SILENCE);

        assertThat(text("he is kicking the door in")).contains("<Body>", "999");
    }

    @Test
    void aLaterMessageIsAnswered() {
        assertThat(text("STOP")).endsWith(SILENCE);

        assertThat(text("who do i call in ashford")).contains("<Body>", "0808 168 9111");
    }
}
