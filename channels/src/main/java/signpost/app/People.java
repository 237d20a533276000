package signpost.app;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import signpost.app.load.Answer;
import signpost.app.load.Kind;
import signpost.channels.http.Json;

/// Made-up people who talk to the chat on the web: each says so many things in one session and leaves, and another one comes. One thread uses them.
final class People {
    /// As many turns as a conversation is reckoned to have: nobody hears the same again.
    static final int TURNS = 8;

    private static final String SESSION = "{\"session\":\"";

    private final URI address;
    private final IntFunction<String> words;
    private final Map<String, Integer> turnOf = new HashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    private People(URI address, IntFunction<String> words) {
        this.address = address;
        this.words = words;
    }

    /// @param words   what is said in a turn, which counts from 0
    /// @param holds   what every answer must hold
    static Kind saying(String name, URI address, IntFunction<String> words, String holds) {
        var people = new People(address, words);
        return Kind.of(name, people::next).answered(answer -> people.heard(answer) && answer.holds(holds));
    }

    /// The same things by each of them, in order.
    static IntFunction<String> each(List<String> things) {
        return turn -> things.get(turn % things.size());
    }

    /// Something new each time, whoever says it.
    static IntFunction<String> fresh(Supplier<String> things) {
        return turn -> things.get();
    }

    private byte[] next() {
        var token = waiting.poll();
        return Kind.json(
                address,
                Json.write(token == null
                        ? Map.of("text", words.apply(0))
                        : Map.of("session", token, "text", words.apply(turnOf.getOrDefault(token, 0)))));
    }

    /// Remembers the session of an answer for its next turn.
    private boolean heard(Answer answer) {
        var body = answer.status() == 200 ? answer.start(SESSION.length() + 100) : "";
        var end = body.indexOf('"', SESSION.length());
        if (!body.startsWith(SESSION) || end < 0) {
            return false;
        }
        var token = body.substring(SESSION.length(), end);
        if (turnOf.merge(token, 1, Integer::sum) < TURNS) {
            waiting.add(token);
        } else {
            turnOf.remove(token);
        }
        return true;
    }
}
