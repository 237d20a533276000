package signpost.kb.understanding;

import java.util.Arrays;

/// Finds the place of a hash: a small hash table of plain numbers, because a start looks up about a million of them.
final class Places {
    private static final int ROOM = 4;
    private static final int FREE = -1;

    private final int[] hashes;
    private final int[] places;
    private final int mask;

    /// @param known distinct; the place of each is its position
    Places(int[] known) {
        int size = Integer.highestOneBit(Math.max(1, known.length)) * ROOM;
        hashes = new int[size];
        places = new int[size];
        mask = size - 1;
        Arrays.fill(places, FREE);
        for (int place = 0; place < known.length; place++) {
            int slot = slot(known[place]);
            hashes[slot] = known[place];
            places[slot] = place;
        }
    }

    /// The place, negative if the hash is not known.
    int of(int hash) {
        return places[slot(hash)];
    }

    private int slot(int hash) {
        int slot = hash & mask;
        while (places[slot] != FREE && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
