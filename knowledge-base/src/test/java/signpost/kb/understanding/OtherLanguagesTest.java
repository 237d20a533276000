package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.message.Signal;
import signpost.kb.content.ContentLoader;

@Tag("SAFE-10")
class OtherLanguagesTest {
    private final OtherLanguages languages = new OtherLanguages();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "polish | on ma nóż pomocy",
        "polish | Ratunku, mąż mnie bije!",
        "polish | nie chce juz zyc, chce umrzec",
        "romanian | sotul meu are un cutit",
        "romanian | Ajutor, mă bate acum",
        "romanian | vrea sa ma omoare",
        "bulgarian | Мъжът ми ме бие, помощ",
        "bulgarian | той има нож",
        "bulgarian | iska da me ubie",
        "slovak | pomoc, manžel ma bije",
        "slovak | má nôž v ruke",
        "slovak | chce ma zabiť",
        "czech | manžel mě bije, prosím",
        "czech | ma v ruce nuz",
        "czech | zavolejte policii, chce mě zabít",
        "lithuanian | vyras muša mane",
        "lithuanian | jis turi peilį",
        "lithuanian | noriu mirti",
        "ukrainian | чоловік мене б'є",
        "ukrainian | він хоче мене вбити",
        "ukrainian | у нього ніж, викличте поліцію",
        "russian | муж меня бьёт, помогите",
        "russian | on hochet menya ubit",
        "russian | я не хочу жить",
        "nepali | मेरो श्रीमानले मलाई कुटिरहेको छ",
        "nepali | malai bachaunus, chakku cha",
        "nepali | malai marna khojdai cha",
        "punjabi | ਮੇਰਾ ਪਤੀ ਮੈਨੂੰ ਮਾਰਦਾ ਹੈ",
        "punjabi | mainu bachao oh mainu maar dega",
        "punjabi | ohde kol chaku hai police bulao",
        "bengali | আমার স্বামী আমাকে মারছে",
        "bengali | or hate chhuri ache, amake mere felbe",
        "bengali | আমি মরতে চাই",
        "turkish | kocam beni dövüyor",
        "turkish | elinde bıçak var imdat",
        "turkish | beni oldurecek polis cagirin",
        "arabic | زوجي يضربني الآن",
        "arabic | معه سكين، اتصلوا بالشرطة",
        "arabic | أريد أن أموت",
        "persian | شوهرم منو می‌زنه",
        "persian | او چاقو دارد",
        "persian | mikhad mano bokoshe",
        "kurdish | mêrê min li min dixe, hawar",
        "kurdish | چەقۆی پێیە",
        "kurdish | ez dixwazim bimirim",
        "portuguese | socorro o meu marido está a bater-me",
        "portuguese | ele tem uma faca",
        "portuguese | ele quer me matar",
        "spanish | mi marido me está pegando",
        "spanish | tiene un cuchillo",
        "spanish | quiero morir",
        "french | au secours il me frappe",
        "french | il a un couteau",
        "french | il va me tuer, appelez la police",
    })
    void dangerIsHeardInEveryLanguage(String language, String text) {
        assertThat(languages.raisedBy(text)).as(language).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Potrzebuję pomocy, nie mówię po angielsku", "am nevoie de ajutor", "мне нужна помощь", "policja", "Yardıma ihtiyacım var",
        "preciso de ajuda", "my husband shouts at me", "can i talk to someone in polish", ""
    })
    void askingForHelpInALanguageIsNotDanger(String text) {
        assertThat(languages.raisedBy(text)).isEmpty();
    }

    @Test
    void thoughtsOfSuicideAreNotDangerFromSomebodyElse() {
        for (var text : List.of("nie chcę już żyć", "nu mai vreau să trăiesc", "yaşamak istemiyorum artık", "لا أريد أن أعيش بعد الآن", "ਮੈਂ ਹੁਣ ਜੀਣਾ ਨਹੀਂ ਚਾਹੁੰਦੀ", "не хочу жити", "jeena nahi chahundi")) {
            assertThat(languages.raisedBy(text)).as(text).containsExactly(Signal.SUICIDE);
        }
        assertThat(languages.raisedBy("chcę umrzeć")).containsExactly(Signal.SUICIDE);
        assertThat(languages.raisedBy("on ma nóż")).containsExactly(Signal.IMMEDIATE_DANGER);
    }

    @Test
    void everyLanguageHasEveryMeaning() {
        var meanings = WordLists.read("other-languages.txt").keySet().stream()
                .collect(Collectors.groupingBy(name -> name.substring(0, name.indexOf('.'))));

        assertThat(meanings).hasSize(18);
        meanings.forEach((language, names) -> assertThat(names).as(language)
                .containsExactlyInAnyOrderElementsOf(Stream.of("rescue", "hits", "knife", "kill", "police", "die").map(m -> language + "." + m).toList()));
    }

    @Test
    void noExpressionIsInAPhraseThatMustStaySilent() {
        var phrases = ContentLoader.embedded().loadUnchecked().phrases();
        var raised = Example.of(phrases.intents(), phrases.signals()).stream()
                .filter(e -> languages.raisedBy(e.text()).stream().anyMatch(s -> Lessons.mustNotRaise(e, s)))
                .map(Example::text)
                .toList();

        assertThat(raised).isEqualTo(List.of());
    }
}
