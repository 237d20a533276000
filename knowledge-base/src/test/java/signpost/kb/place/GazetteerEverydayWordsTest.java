package signpost.kb.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.core.directory.PlaceAnswer;

/// Everyday words and names of people are not places, unless the message says so.
@Tag("SAFE-07")
class GazetteerEverydayWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "I can't deal with it any more", "Deal with it", "DEAL WITH IT", "it's a big deal", "he made a deal with me", "what's the deal",
        "I hope it stops", "all is well", "he threw the ash tray at me", "he stubbed ash on me", "he sandwiched me against the wall",
        "i was making a sandwich", "he wrote him a letter", "she wrote to me", "is it worth calling", "i'm not worth it", "no way out",
        "he gets his own way", "he is in breach of his order", "what is a breach of a non-molestation order", "he let the dog loose",
        "my tooth is loose", "he is selling the house", "Selling our home without me", "they sealed the door", "the seal was broken",
        "he pushed me off the bridge", "he threw my phone in the river", "she weighs ten stone", "he threw a stone at the window",
        "i'm halfway through leaving", "he only got halfway down", "he was in borstal as a boy", "the warden told me to ask",
        "the prison warden rang", "take it with a grain of salt", "not a bean", "he keeps bobbing up", "a ripple of fear",
        "he chalked on the wall", "Ashley is scared of him", "my friend Martin hit me", "Leigh told me about you", "his name is Hartley",
        "he is cooling off", "he cheated with a friend", "he nagged me and I nag him", "I want to tell someone", "he is calling me names",
        "he was charming at first", "we were in the garden", "he gave me a warning", "he is wearing my coat", "he is always shouting",
        "the evening was fine", "he stood over me", "he walked me to the car", "the minister at church knows", "he is a monster",
        "reading my messages", "i ran a bath", "the house is for sale", "he will go in March", "we keep dwelling on it",
        "he is harming the children", "Mr Martin from school", "my key worker is Stanley", "he threatened me with a bottle",
        "how do i report sexual assault", "he took my phone and my keys", "Mark Beech is my husband", "tw: strangulation"
    })
    void anEverydayWordIsNoPlace(String message) {
        assertThat(Places.find(message)).isEqualTo(new PlaceAnswer.NoneNamed());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "we can deal with it later", "dealing with him is hard", "over and over again", "it is all over now", "a pile of ash",
            "i hope you can help", "i hope so", "will you help me", "Will hit me again", "my friend Grace needs help", "grace period",
            "my daughter Ashley", "he kicked the stone", "he is mean", "my son is 7 and my daughter is 12", "he took my bank card", "i feel low",
            "he wants to move on", "i need to leave him", "it is a bit of a minefield", "he said sorry in the end", "I was strangled at the station",
            "the hospital said to ring you", "a&e said to call you", "i am at the hospital", "we met at the station", "the police station",
            "can i speak to somebody", "i am safe for now", "i have two children", "he is in prison", "marriage certificate", "margaret is my sister",
            "marge helped me", "my nan Margaret", "dover sole", "the dole", "i am on the dole", "he deals drugs", "he is a dealer", "she feels alone",
            "rain", "he made me kneel", "wells", "harvey hit me", "my boss victoria", "queen victoria", "he has a heart", "he hit me with a hammer",
            "sandwich for lunch", "he rang me 20 times", "my dad roy", "i will be ok", "may i ask something", "he came in may", "i lied",
            "the lid is off", "read my messages", "dear sir", "ely hit me", "the east wing", "canter", "is this private"
    })
    void whatPeopleSayAboutTheirLivesIsNoPlace(String message) {
        assertThat(Places.find(message)).isEqualTo(new PlaceAnswer.NoneNamed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Deal", "deal please", "i'm in deal", "near deal", "high risk deal", "we moved to deal", "She lives over in Deal",
        "he found us, we were staying at deal", "the client is Deal based, medium risk"})
    void theSameWordIsAPlaceWhereTheMessageSaysSo(String message) {
        assertThat(Places.area(message)).isEqualTo("dover");
    }

    @Test
    void theNameOfAPersonIsAPlaceOnlyBehindAWordLikeIn() {
        assertThat(Places.area("I live in Martin")).isEqualTo("dover");
        assertThat(Places.area("Martin near Dover")).isEqualTo("dover");
        assertThat(Places.area("high risk Martin")).isEqualTo("none");
        assertThat(Places.find("my client Martin lives in Dover").toString()).doesNotContain("Martin");
    }
}
