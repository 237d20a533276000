package signpost.kb.language;

import java.util.Set;
import java.util.stream.Collectors;

/// The phrases of the content in other languages that do not belong to the intent of asking for one.
final class ForeignPhrases {
    private ForeignPhrases() {}

    static Set<String> inTheContent() {
        return TEXTS.lines().collect(Collectors.toUnmodifiableSet());
    }

    private static final String TEXTS = """
            ratuj mnie on tu jest
            tata bije mamę teraz
            tatăl meu o bate pe mama acum, ajutor
            babam annemi dövüyor şimdi
            yardım et kapıda bıçakla
            mujhe bachao wo darwaza tod raha hai
            ayuda me esta pegando ahora mismo
            socorro ele tá aqui com uma faca
            Mąż mnie dusi, jest w kuchni, nie mogę wyjść
            Proszę szybko on ma nóż
            vă rog repede, mă omoară
            kocam kapıyı kırıyor çocuklarla banyodayım yardım edin
            abi silah aldı geliyor
            malai ahile kutdai cha shrimanle, bachau
            Pomocy, mój mąż ma nóż i stoi pod drzwiami, Maidstone
            on mnie zabije, proszę policja
            Ajutor, sunt închisă în casă, mă bate, am doi copii
            Polis lütfen, eşim beni boğuyor
            ajuda, o meu marido tem uma arma e não me deixa sair
            ajutor ma bate sotul meu acum
            pomocy on mnie bije dzieci są w domu
            Proszę pomóc, syn mnie bije, jestem stara i nie mogę wyjść
            czy mowisz po polsku chce tylko zapytac o cos
            hablas español? solo una pregunta
            Merhaba, acil değil, Türkçe bilgi alabilir miyim
            Dzień dobry, szukam informacji po polsku, nic pilnego
            nie chce mi się żyć serio
            vreau sa mor
            no quiero vivir mas
            nie chcę już żyć
            mam dość, chcę ze sobą skończyć
            nu mai vreau să trăiesc
            yaşamak istemiyorum artık
            malai bachna man chaina, mero koi chhaina
            Chcę umrzeć, on mnie zniszczył
            Nu mai pot, vreau să mor, copiii să fie la mama
            Ölmek istiyorum, artık dayanamıyorum
            Polski? nie jest źle, chcę tylko porozmawiać o mieszkaniu
            Teşekkür ederim, good night
            Bună, vorbiți româna? Vreau o informație, nu e urgent
            Soțul meu a spart ușa, are cuțit, copiii plâng
            """;
}
