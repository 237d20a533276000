package signpost.kb.understanding;

import java.nio.ByteBuffer;

/// Arrays of numbers in a buffer of bytes, moved as a whole.
final class Numbers {
    private Numbers() {}

    static void put(ByteBuffer out, float[] numbers) {
        out.asFloatBuffer().put(numbers);
        out.position(out.position() + Float.BYTES * numbers.length);
    }

    static void get(ByteBuffer in, float[] numbers) {
        in.asFloatBuffer().get(numbers);
        in.position(in.position() + Float.BYTES * numbers.length);
    }

    static void put(ByteBuffer out, int[] numbers) {
        out.asIntBuffer().put(numbers);
        out.position(out.position() + Integer.BYTES * numbers.length);
    }

    static void get(ByteBuffer in, int[] numbers) {
        in.asIntBuffer().get(numbers);
        in.position(in.position() + Integer.BYTES * numbers.length);
    }
}
