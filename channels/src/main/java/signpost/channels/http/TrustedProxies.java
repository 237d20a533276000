package signpost.channels.http;

import io.javalin.http.Context;
import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The proxies whose word about an address is believed, for limits alone.
///
/// Whoever speaks to us directly has the address of the connection, whatever its headers claim. Behind a proxy of ours it is the last address of
/// `X-Forwarded-For` that is not itself such a proxy's: what stands before that was written by strangers.
public final class TrustedProxies {
    private static final String HEADER = "X-Forwarded-For";
    private static final int V6_BYTES = 16;
    private static final int V6_NETWORK_BYTES = 8;

    private final List<Range> proxies;

    /// Addresses whose first bits are the same.
    private record Range(BigInteger start, int bytes, int bits) {
        static Range of(String text) {
            var parts = text.split("/", -1);
            var address = InetAddress.ofLiteral(parts[0]).getAddress();
            var all = address.length * Byte.SIZE;
            var bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
            if (parts.length > 2 || bits < 0 || bits > all) {
                throw new IllegalArgumentException("not a range of addresses");
            }
            return new Range(new BigInteger(1, address).shiftRight(all - bits), address.length, bits);
        }

        boolean holds(InetAddress address) {
            var there = address.getAddress();
            return there.length == bytes && new BigInteger(1, there).shiftRight(bytes * Byte.SIZE - bits).equals(start);
        }
    }

    private TrustedProxies(List<Range> proxies) {
        this.proxies = List.copyOf(proxies);
    }

    /// Nobody is believed.
    public static TrustedProxies none() {
        return new TrustedProxies(List.of());
    }

    /// @param addresses such as `127.0.0.1`, `2001:db8::1` or `10.0.0.0/8`
    /// @throws IllegalArgumentException if one is no address
    public static TrustedProxies of(Set<String> addresses) {
        return new TrustedProxies(addresses.stream().map(Range::of).toList());
    }

    /// Whether a proxy of that address is believed.
    public boolean include(InetAddress address) {
        return proxies.stream().anyMatch(range -> range.holds(address));
    }

    /// The network that a request comes from: an address, of which the first half counts where it is IPv6, because one household has all of the rest.
    ///
    /// Empty where it cannot be told, and for requests of this very machine: those of a proxy that is not in the list stand for everybody behind it.
    Optional<String> networkOf(Context ctx) {
        var peer = parsed(ctx.req().getRemoteAddr());
        var sender = peer.filter(this::include).isPresent() ? forwarded(ctx) : peer;
        return sender.filter(address -> !address.isLoopbackAddress()).map(TrustedProxies::network);
    }

    private Optional<InetAddress> forwarded(Context ctx) {
        var hops = String.join(",", Collections.list(ctx.req().getHeaders(HEADER))).split(",");
        return Arrays.asList(hops).reversed().stream()
                .map(hop -> parsed(hop.strip()))
                .filter(hop -> hop.isEmpty() || !include(hop.get()))
                .findFirst()
                .flatMap(hop -> hop);
    }

    private static Optional<InetAddress> parsed(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String network(InetAddress address) {
        var bytes = address.getAddress();
        return Arrays.toString(bytes.length == V6_BYTES ? Arrays.copyOf(bytes, V6_NETWORK_BYTES) : bytes);
    }
}
