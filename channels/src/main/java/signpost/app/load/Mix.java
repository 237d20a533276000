package signpost.app.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Kinds of requests in fixed shares, in an order that looks like chance and is the same each time.
///
/// @param order each kind as often as its share; it is gone through again and again
public record Mix(List<Kind> order) {
    public Mix {
        order = List.copyOf(order);
        if (order.isEmpty()) {
            throw new IllegalArgumentException("Nothing to send");
        }
    }

    /// @param parts out of all parts together
    public record Share(Kind kind, int parts) {}

    /// One kind alone.
    public static Mix of(Kind kind) {
        return new Mix(List.of(kind));
    }

    public static Mix of(List<Share> shares) {
        var order = new ArrayList<Kind>();
        shares.forEach(share -> order.addAll(Collections.nCopies(share.parts(), share.kind())));
        Collections.shuffle(order, new Random(1));
        return new Mix(order);
    }

    /// @param index counts up from 0
    Kind at(long index) {
        return order.get((int) (index % order.size()));
    }
}
