package signpost.channels.http;

/// Another program listens on the port.
public final class PortInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortInUseException(int port) {
        super("Port " + port + " is in use by another program. Choose one with --port.");
    }
}
