package signpost.app;

import java.util.List;

/// Settings are wrong: every problem at once, one a line, without the values, which may be secret.
final class InvalidConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidConfigException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
