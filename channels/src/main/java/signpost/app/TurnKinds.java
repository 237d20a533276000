package signpost.app;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import signpost.app.load.Kind;

/// Turns by what they cost. All words are made up; none is anybody's.
final class TurnKinds {
    static final String JARGON = "jargon";
    static final String ROUTE = "route";
    static final String SURE = "free text, sure by words";
    static final String WITH_MODEL = "free text, with the model";
    static final String DANGER = "danger";

    static final List<String> TERMS = List.of(
            "what does marac mean", "what is an idva", "whats a dash", "what does dvpn mean", "what is clares law",
            "what is a non molestation order", "what does mash stand for", "what is an isva");

    static final List<String> ROUTES = List.of(
            "who do i call in sevenoaks", "who do i call in dartford", "who do i call in ashford", "who do i call in dover",
            "who do i call in maidstone", "who do i call in medway", "who do i call in swale", "who do i call in thanet");

    /// The words leave no doubt: a sentence model is not asked (`TurnKindsTest`).
    static final List<String> SURELY_SAID = List.of(
            "i need somewhere safe to live", "i need a solicitor", "he controls all my money", "i need help with my rent", "i want to talk to someone",
            "my boyfriend shares naked pictures of me", "i was raped last year", "he reads my messages");

    static final List<String> DANGERS = List.of(
            "he is smashing the door in", "he has a knife", "he is going to kill me right now", "he is outside the house now and i am scared",
            "help he is hitting me now", "he is here and he is hurting me", "he has locked me in and is coming back", "please help he is attacking my mum");

    private static final List<String> WHO = List.of(
            "my husband", "my wife", "my ex", "my dad", "my mum", "my son", "my brother", "my partner", "the man i live with", "my stepdad", "my uncle");

    private static final List<String> DOES = List.of(
            "goes quiet for days when i ask about the car", "says the flat is only in one name", "turns up where i work and just stands there",
            "wants every receipt laid out on the table", "laughs about me in front of the whole family", "tells everybody that i make things up",
            "took the router to the shed", "counts how long i am at the shops", "will not let the health visitor in");

    private static final List<String> SINCE = List.of(
            "since the spring", "since we moved", "for years now", "after the wedding", "since the baby came", "every weekend", "more and more");

    private static final List<String> FEEL = List.of(
            "and i do not know what to make of it", "and i wonder if that is normal", "is that a thing", "and i am worn out", "and nobody sees it",
            "and my sister says i should ask", "what would you say to that");

    private TurnKinds() {}

    /// All kinds, the cheapest first.
    ///
    /// @param turns where turns are posted
    static List<Kind> all(URI turns) {
        return List.of(
                People.saying(JARGON, turns, People.each(TERMS), "\"type\":\"jargon\""),
                People.saying(ROUTE, turns, People.each(ROUTES), "\"type\":\"service\""),
                People.saying(SURE, turns, People.each(SURELY_SAID), "\"messages\":[{"),
                People.saying(DANGER, turns, People.each(DANGERS), "999"),
                People.saying(WITH_MODEL, turns, People.fresh(freshWords()), "\"messages\":[{"));
    }

    /// Sentences whose words leave a doubt, each once in some thousands.
    static Supplier<String> freshWords() {
        var count = new AtomicLong();
        return () -> {
            var n = count.getAndIncrement();
            return any(WHO, n) + " " + any(DOES, n) + " " + any(SINCE, n / WHO.size()) + " " + any(FEEL, n / WHO.size() / SINCE.size());
        };
    }

    private static String any(List<String> of, long number) {
        return of.get((int) (number % of.size()));
    }
}
