package signpost.kb.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import signpost.kb.understanding.LinearModel.Kind;

class DenseModelTest {
    private static final List<String> DOGS = List.of("my dog barks", "a dog runs", "dog food", "the dog sleeps");
    private static final List<String> BILLS = List.of("my bill came", "a bill is due", "gas bill", "the bill was high");

    private static float[] vector(String text) {
        return Objects.requireNonNull(new HashedSentences().encode(text));
    }

    private static DenseModel dogsOrBills() {
        var vectors = Stream.concat(DOGS.stream(), BILLS.stream()).map(DenseModelTest::vector).toList();
        var lessons = Stream.concat(DOGS.stream().map(d -> Targets.one(0, 1)), BILLS.stream().map(b -> Targets.one(1, 1))).toList();
        return DenseModel.fit(vectors, lessons, 2, Kind.ONE_OF);
    }

    @Test
    void tellsApartWhatItWasTaught() {
        assertThat(dogsOrBills().probabilities(vector("that dog"))[0]).isGreaterThan(0.5f);
        assertThat(dogsOrBills().probabilities(vector("one more bill"))[1]).isGreaterThan(0.5f);
    }

    @Test
    void oneOfAddsUpToOneAndAnyOfNeedNot() {
        var one = dogsOrBills().probabilities(vector("a dog with a bill"));
        assertThat(one[0] + one[1]).isBetween(0.999f, 1.001f);

        var vectors = DOGS.stream().map(DenseModelTest::vector).toList();
        var always = DOGS.stream().map(d -> Targets.each(new float[] {1, 1}, new float[] {1, 1})).toList();
        var any = DenseModel.fit(vectors, always, 2, Kind.ANY_OF).probabilities(vector("my dog barks"));
        assertThat(any[0] + any[1]).isGreaterThan(1.1f);
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(dogsOrBills().probabilities(vector("dog"))).containsExactly(dogsOrBills().probabilities(vector("dog")));
    }
}
