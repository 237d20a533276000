package signpost.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import signpost.channels.sms.SmsRenderer;
import signpost.channels.sms.SmsSegments;
import signpost.channels.web.HtmlRendererProbe;
import signpost.channels.web.PlainRenderer;
import signpost.core.message.Channel;
import signpost.core.message.Message;
import signpost.core.message.Reply;
import signpost.core.message.Utterance;
import signpost.core.turn.Turn;
import signpost.kb.content.ContentFiles;
import signpost.kb.content.ContentLoader;
import signpost.kb.content.Translation;

/// What somebody is told who writes in another language, as the product ships and once a translation is signed.
class OtherLanguageAnswersTest {
    private static final String LOCAL = "0808 168 9111";

    /// @param names the languages that the reply has to name, in English
    private record Said(String code, String text, List<String> names) {
        @Override
        public String toString() {
            return code;
        }
    }

    private static final List<Said> SAID = List.of(
            new Said("pl", "Potrzebuję porozmawiać z kimś o moim mężu", List.of("Polish")),
            new Said("ro", "vreau să vorbesc cu cineva despre soțul meu", List.of("Romanian")),
            new Said("bg", "Искам да говоря с някого за мъжа ми", List.of("Bulgarian")),
            new Said("sk", "Potrebujem sa s niekým porozprávať o manželovi", List.of("Slovak")),
            new Said("cs", "Potřebuji s někým mluvit o svém manželovi", List.of("Czech")),
            new Said("lt", "Man reikia su kažkuo pasikalbėti apie vyrą", List.of("Lithuanian")),
            new Said("uk", "Мені потрібно поговорити з кимось про чоловіка", List.of("Ukrainian")),
            new Said("ru", "Мне нужно с кем-нибудь поговорить о муже", List.of("Russian")),
            new Said("ne", "मलाई श्रीमानको बारेमा कोहीसँग कुरा गर्नु छ", List.of("Nepali")),
            new Said("ne", "malai shriman ko barema kura garna man cha", List.of("Nepali")),
            new Said("pa", "ਮੈਂ ਆਪਣੇ ਪਤੀ ਬਾਰੇ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ", List.of("Punjabi")),
            new Said("bn", "আমি আমার স্বামীর বিষয়ে কারও সাথে কথা বলতে চাই", List.of("Bengali")),
            new Said("tr", "Kocam hakkında biriyle konuşmak istiyorum", List.of("Turkish")),
            new Said("ar", "أريد أن أتحدث مع شخص عن زوجي", List.of("Arabic")),
            new Said("fa", "می‌خواهم با کسی درباره شوهرم حرف بزنم", List.of("Persian (Farsi)")),
            new Said("ku", "Ez dixwazim bi kesekî re li ser mêrê xwe biaxivim", List.of("Kurdish (Kurmanji)")),
            new Said("ckb", "دەمەوێت لەگەڵ کەسێک قسە بکەم لەسەر مێردەکەم", List.of("Kurdish (Sorani)")),
            new Said("pt", "Quero falar com alguém sobre o meu marido", List.of("Portuguese")),
            new Said("sk", "prosím pomoc bojím", List.of("Slovak", "Czech")));

    private static Reply ask(Assembly assembly, Channel channel, String text) {
        return assembly.talk().turn(new Turn(Answerer.fresh(), channel, new Utterance.Typed(text), null, RealProduct.NOON));
    }

    private static Translation record(String code) {
        return translations().filter(t -> t.name().code().equals(code)).findFirst().orElseThrow();
    }

    private static Stream<Translation> translations() {
        return RealProduct.ASSEMBLY.knowledge().bundle().translations().stream();
    }

    @ParameterizedTest
    @FieldSource("SAID")
    @Tag("SAFE-01")
    @Tag("SAFE-33")
    void asShippedItIs999TheLineTheOwnNameAndTheWordInterpreter(Said said) {
        for (var channel : Channel.values()) {
            var reply = ask(RealProduct.ASSEMBLY, channel, said.text());
            var first = channel == Channel.SMS ? new SmsRenderer().parts(reply).getFirst() : new PlainRenderer().render(reply);

            assertThat(reply.context().node()).isEqualTo("language/other-language");
            assertThat(first).contains("999", LOCAL, "interpreter", record(said.code()).name().own()).contains(said.names());
            assertThat(reply.choices()).isNotEmpty();
        }
    }

    /// In every reply that the languages lead to: that of each message above, and every later one of the chat.
    @Test
    @Tag("SAFE-01")
    void noWordOfADraftReachesAReply() {
        var drafts = translations()
                .flatMap(t -> Stream.concat(t.words().web().lines(), Stream.of(t.interpreter())))
                .filter(words -> !words.equals("interpret")) // the Romanian word stands inside the English one
                .toList();
        var shown = new ArrayList<String>();
        for (var said : SAID) {
            for (var channel : Channel.values()) {
                var reply = ask(RealProduct.ASSEMBLY, channel, said.text());
                shown.add(new PlainRenderer().render(reply));
                shown.addAll(new SmsRenderer().parts(reply));
            }
        }

        assertThat(drafts).hasSizeGreaterThan(16 * 5);
        assertThat(translations()).noneMatch(Translation::isSigned).allMatch(t -> t.language().translation() == null);
        for (var draft : drafts) {
            assertThat(shown).noneMatch(text -> text.contains(draft));
        }
    }

    @ParameterizedTest
    @FieldSource("SAID")
    @Tag("SAFE-33")
    void aTextOfItIsAtMostTwoSegmentsAndEnglishAloneStaysGsm(Said said) {
        var parts = new SmsRenderer().parts(ask(RealProduct.ASSEMBLY, Channel.SMS, said.text()));

        assertThat(parts).allMatch(part -> SmsSegments.count(part) <= SmsRenderer.MOST_SEGMENTS);
        assertThat(parts).allMatch(part -> SmsSegments.isGsm(part) || translations().anyMatch(t -> part.contains(t.name().own())));
        assertThat(parts).noneMatch(part -> part.contains("???"));
    }

    @Test
    @Tag("SAFE-29")
    void aFirstTextCarriesTheSafetyLineAfterTheAnswer() {
        var parts = new SmsRenderer().parts(ask(RealProduct.ASSEMBLY, Channel.SMS, SAID.get(6).text()));

        assertThat(String.join("\n", parts.subList(0, 2))).contains("Texts stay on this phone");
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    @Tag("SAFE-10")
    void dangerInAnyOfTheseLanguagesIs999First(Channel channel) {
        for (var text : List.of("Ratunku, mąż mnie bije!", "мужик з ножем, викличте поліцію", "malai bachaunus, chakku cha", "زوجي يضربني الآن", "ez dixwazim alîkarî, li min dixe")) {
            assertThat(ask(RealProduct.ASSEMBLY, channel, text).context().node()).as(text).isEqualTo("danger/now");
        }
    }

    @Test
    void anotherLanguageWithoutARecordGetsTheAnswerAboutLanguages() {
        assertThat(ask(RealProduct.ASSEMBLY, Channel.WEB, "எனக்கு உதவி தேவை").context().node()).isEqualTo("language/answer");
        assertThat(ask(RealProduct.ASSEMBLY, Channel.WEB, "burri im më kërcënon dhe kam frikë").context().node()).isEqualTo("language/answer");
    }

    /// The shipped content with every translation signed by two.
    private static Assembly signed(Path folder) {
        var files = ContentFiles.embedded();
        var copy = ContentCopy.in(folder);
        for (var translation : ContentLoader.of(files).loadUnchecked().translations()) {
            var name = "translations/" + translation.name().code() + ".yaml";
            var text = files.text(name)
                    .replace("native-speaker: null", signature("native-speaker", "health visitor", translation))
                    .replace("second-reader: null", signature("second-reader", "court interpreter", translation));
            copy.write(name, text);
        }
        return Assembly.of(
                AppConfig.read(Map.of("SIGNPOST_CONTENT", folder.toString())), InstantSource.fixed(RealProduct.NOON));
    }

    private static String signature(String key, String role, Translation translation) {
        return key + ": {role: " + role + ", date: 2026-11-21, words: \"" + translation.digest() + "\"}";
    }

    @Test
    @Tag("SAFE-01")
    @Tag("SAFE-33")
    void onceBothHaveSignedTheTranslationStandsThereInstead(@TempDir Path folder) {
        var assembly = signed(folder);
        for (var said : SAID.stream().filter(said -> said.names().size() == 1).toList()) {
            var web = ask(assembly, Channel.WEB, said.text());
            var sms = new SmsRenderer().parts(ask(assembly, Channel.SMS, said.text()));
            var words = record(said.code()).words();

            assertThat(new PlainRenderer().render(web)).contains(words.web()).doesNotContain("Are you in danger now?");
            assertThat(web.choices()).isNotEmpty();
            assertThat(web.messages().getFirst())
                    .isInstanceOfSatisfying(Message.InLanguage.class, m -> assertThat(m.phones()).hasSize(2));
            assertThat(sms).allMatch(part -> SmsSegments.count(part) <= SmsRenderer.MOST_SEGMENTS);
            assertThat(sms.getFirst().replace('\u00a0', ' ')).contains("999", LOCAL);
            assertThat(String.join(" ", sms)).doesNotContain("???").contains("Texts stay on this phone");
        }
    }

    @Test
    @Tag("SAFE-43")
    void aBrowserIsToldTheLanguageAndItsDirection() {
        var reply = ask(RealProduct.ASSEMBLY, Channel.WEB, SAID.stream().filter(said -> said.code().equals("ar")).findFirst().orElseThrow().text());

        assertThat(HtmlRendererProbe.html(reply)).contains("<p lang=\"ar\" dir=\"rtl\">العربية</p>");
    }
}
