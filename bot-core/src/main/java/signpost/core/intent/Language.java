package signpost.core.intent;

import org.jspecify.annotations.Nullable;
import signpost.core.flow.Wording;
import signpost.core.message.Direction;

/// A language that people write to us in.
///
/// @param code        as BCP 47 writes it, such as `pl`
/// @param name        in English
/// @param ownName     as its own speakers write it
/// @param translation what we say in it; null until a native speaker and a second reader have signed it (SAFE-01)
public record Language(String code, String name, String ownName, Direction direction, @Nullable Wording translation) {}
