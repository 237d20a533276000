package signpost.channels.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// The files of the web widget, read from the class path at start. Names are ours, never a request's.
final class WebFiles {
    /// What the pages are written with; another exit site takes its place as they are read.
    private static final String USUAL_EXIT = "https://www.bbc.co.uk/weather";

    private final String exit;

    WebFiles(URI exit) {
        this.exit = Html.escape(exit.toString());
    }

    /// The text of a file under `/web/`.
    ///
    /// @throws IllegalStateException if the program was built without it
    String read(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (var file = WebFiles.class.getResourceAsStream("/web/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The program was built without web/" + name);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A file under `/web/` with the brotli form that stands beside it as `NAME.br`, which `web-widget/build.mjs` made.
    ///
    /// @throws IllegalStateException if the program was built without either
    PackedFile packed(String name, String type) {
        return PackedFile.of(type, bytes(name), bytes(name + ".br"));
    }

    /// A page, leading to the exit site of this installation.
    String page(String name) {
        return read(name).replace(USUAL_EXIT, exit);
    }
}
