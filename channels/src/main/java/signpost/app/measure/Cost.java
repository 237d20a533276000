package signpost.app.measure;

import org.jspecify.annotations.Nullable;

/// What a mode costs.
///
/// @param memory    what the program holds more since the mode was made
/// @param timing    of one message
/// @param askModel  messages that needed the sentence model
/// @param embedding of one text by the sentence model, in the same run; null without one
record Cost(String mode, Memory memory, Timing timing, Proportion askModel, @Nullable Timing embedding) {}
