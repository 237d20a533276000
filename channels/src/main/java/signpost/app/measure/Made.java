package signpost.app.measure;

import java.util.function.Supplier;

/// A mode that was made, and the memory that making it took.
public record Made(Mode mode, Memory memory) {

    public static Made by(Supplier<Mode> make) {
        var before = Memory.now();
        var mode = make.get();
        return new Made(mode, Memory.now().since(before));
    }
}
