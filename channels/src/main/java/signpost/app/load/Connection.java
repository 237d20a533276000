package signpost.app.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One connection that never blocks, with at most one request under way.
final class Connection {
    private static final int BUFFER = 8 * 1024;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final SocketChannel channel;
    private final SelectionKey key;
    private ByteBuffer out = NOTHING;
    private byte[] in = new byte[BUFFER];
    private int filled;
    private @Nullable Request under;

    /// A request on its way.
    ///
    /// @param due when it should have been sent, as [System#nanoTime()] tells
    record Request(Kind kind, long due) {}

    private Connection(SocketChannel channel, Selector selector) throws IOException {
        this.channel = channel;
        this.key = channel.register(selector, channel.isConnected() ? SelectionKey.OP_READ : SelectionKey.OP_CONNECT, this);
    }

    /// Begins to connect.
    ///
    /// @throws IOException if that failed at once
    static Connection open(InetSocketAddress server, Selector selector) throws IOException {
        var channel = SocketChannel.open();
        try {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.connect(server);
            return new Connection(channel, selector);
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    /// What is under way; null if nothing is.
    @Nullable Request request() {
        return under;
    }

    /// Sends a request now, or as soon as the connection stands.
    void send(Request request) throws IOException {
        under = request;
        out = ByteBuffer.wrap(request.kind().requests().get());
        filled = 0;
        if (channel.isConnected()) {
            write();
        }
    }

    /// Goes on with what the connection is ready for.
    ///
    /// @return a whole answer; null if there is none yet
    /// @throws IOException   if the connection is of no more use
    @Nullable Answer advance() throws IOException {
        if (key.isConnectable()) {
            channel.finishConnect();
            write();
        } else if (key.isWritable()) {
            write();
        }
        return key.isReadable() ? read() : null;
    }

    private void write() throws IOException {
        channel.write(out);
        key.interestOps(out.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }

    private @Nullable Answer read() throws IOException {
        if (filled == in.length) {
            in = Arrays.copyOf(in, 2 * in.length);
        }
        var count = channel.read(ByteBuffer.wrap(in, filled, in.length - filled));
        if (count > 0) {
            filled += count;
        } else if (count < 0 && filled == 0) {
            throw new ClosedByServerException();
        }
        if (under == null) {
            throw new IOException("nothing was asked");
        }
        return Answer.read(in, filled, count < 0);
    }

    /// The request is over, the connection is free.
    void release() {
        under = null;
        filled = 0;
    }

    /// Whether the connection was made at all.
    boolean isConnected() {
        return channel.isConnected();
    }

    /// Whether a part of an answer has come.
    boolean isAnswering() {
        return filled > 0;
    }

    void close() {
        key.cancel();
        try {
            channel.close();
        } catch (IOException alreadyBroken) {
            under = null;
        }
    }

    /// The server closed the connection between two answers.
    static final class ClosedByServerException extends IOException {}
}
