package signpost.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import signpost.channels.http.SecretKey;
import signpost.channels.http.TrustedProxies;

/// Reads settings one by one and gathers what is wrong with them. A message never holds a value, which may be secret.
///
/// Every setting `NAME` may be given as a file instead, named by `NAME_FILE`.
final class SettingsReader {
    static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?");
    static final Pattern ACCOUNT = Pattern.compile("AC[0-9a-f]{32}");
    static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{5,14}");

    private static final Pattern ANYTHING = Pattern.compile(".*");

    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    SettingsReader(Map<String, String> environment) {
        this.environment = environment;
    }

    /// @throws InvalidConfigException if anything was wrong
    void orThrow() {
        if (!problems.isEmpty()) {
            throw new InvalidConfigException(problems);
        }
    }

    /// The value, or that of its file; null if neither is set or it is blank.
    @Nullable String text(String name) {
        var direct = environment.get(name);
        var file = environment.get(name + "_FILE");
        if (direct != null && file != null) {
            problems.add(name + " and " + name + "_FILE are both set. Set one of them.");
            return null;
        }
        var value = file == null ? direct : content(name, file);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private @Nullable String content(String name, String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | InvalidPathException unreadable) {
            problems.add(name + "_FILE names a file that cannot be read.");
            return null;
        }
    }

    @Nullable String shaped(String name, Pattern shape, String what) {
        var value = text(name);
        if (value != null && !shape.matcher(value).matches()) {
            problems.add(name + " must be " + what + ".");
            return null;
        }
        return value;
    }

    /// A secret that is long enough.
    @Nullable String key(String name) {
        var value = text(name);
        if (value != null && value.length() < SecretKey.LEAST_LENGTH) {
            problems.add(name + " must have at least " + SecretKey.LEAST_LENGTH + " characters.");
            return null;
        }
        return value;
    }

    /// Comma-separated values of one shape.
    Set<String> list(String name, Pattern shape, String what) {
        var value = text(name);
        var items = value == null
                ? Set.<String>of()
                : Arrays.stream(value.split(",")).map(String::strip).filter(i -> !i.isEmpty()).collect(Collectors.toSet());
        if (!items.stream().allMatch(item -> shape.matcher(item).matches())) {
            problems.add(name + " must be " + what + ", separated by commas.");
            return Set.of();
        }
        return items;
    }

    /// Comma-separated IP addresses or ranges of them.
    TrustedProxies proxies(String name) {
        try {
            return TrustedProxies.of(list(name, ANYTHING, "IP addresses"));
        } catch (IllegalArgumentException malformed) {
            problems.add(name + " must be IP addresses such as 127.0.0.1 or 10.0.0.0/8, separated by commas.");
            return TrustedProxies.none();
        }
    }

    /// Our own address: scheme and host, perhaps a port and a path, and nothing else. A slash at its end is dropped.
    @Nullable URI url(String name) {
        var value = text(name);
        if (value == null) {
            return null;
        }
        var address = web(value.replaceAll("/+$", ""));
        if (address == null || address.getQuery() != null || address.getFragment() != null) {
            problems.add(name + " must be an address such as https://www.example.org, without a question mark.");
            return null;
        }
        return address;
    }

    /// A page of somebody else's; null if not set.
    @Nullable URI page(String name) {
        var value = text(name);
        var address = value == null ? null : web(value);
        if (value != null && address == null) {
            problems.add(name + " must be a web address such as https://www.example.org/contact.");
        }
        return address;
    }

    URI exit(String name, String otherwise) {
        var value = text(name);
        var address = web(value == null ? otherwise : value);
        if (address == null) {
            problems.add(name + " must be a web address such as " + otherwise + ".");
            return URI.create(otherwise);
        }
        return address;
    }

    private static @Nullable URI web(String value) {
        try {
            var address = URI.create(value);
            var scheme = address.getScheme();
            var known = "https".equals(scheme) || "http".equals(scheme);
            return known && address.getHost() != null && address.getUserInfo() == null ? address : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    @Nullable Path folder(String name) {
        var value = text(name);
        if (value == null) {
            return null;
        }
        try {
            var folder = Path.of(value);
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException malformed) {
            // Said below, as for a folder that is not there.
        }
        problems.add(name + " must be a folder.");
        return null;
    }

    int port(String name, int otherwise) {
        var value = text(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
            problems.add(name + " must be a number from 0 to 65535.");
            return otherwise;
        }
        return Integer.parseInt(value);
    }

    /// One secret, or the one of now and the one before it, separated by a comma; empty if not set.
    List<String> keys(String name) {
        var value = text(name);
        if (value == null) {
            return List.of();
        }
        var keys = Arrays.stream(value.split(",")).map(String::strip).filter(key -> !key.isEmpty()).toList();
        if (keys.isEmpty() || keys.size() > 2 || keys.stream().anyMatch(key -> key.length() < SecretKey.LEAST_LENGTH)) {
            problems.add(name + " must have at least " + SecretKey.LEAST_LENGTH + " characters: one key, or the new one, a comma and the one before.");
            return List.of();
        }
        return keys;
    }

    /// Says so if a setting is missing.
    ///
    /// @param because why it is needed
    void require(String name, String because) {
        if (environment.get(name) == null && environment.get(name + "_FILE") == null) {
            problems.add(name + " must be set, because " + because + ".");
        }
    }

    void wrong(String problem) {
        problems.add(problem);
    }
}
