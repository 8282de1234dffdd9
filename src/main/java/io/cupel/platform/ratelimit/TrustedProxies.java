package io.cupel.platform.ratelimit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the client behind the proxies that the operator named (addresses or CIDR blocks). {@code X-Forwarded-For} is
 * read from the right, and only as long as each hop is a named proxy: what a client wrote into it itself is not believed.
 */
final class TrustedProxies {
    /** Only literals may reach {@link InetAddress#getByName}, which would ask DNS for anything else. */
    private static final Pattern LITERAL =
            Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private static final int MAX_HOPS = 32;

    private final List<Block> blocks;

    TrustedProxies(List<String> blocks) {
        this.blocks = blocks.stream().map(Block::parse).toList();
    }

    /**
     * The address that a limit counts: the whole of an IPv4 address, the /64 of an IPv6 address, because that is what
     * one subscriber is given.
     */
    String client(String peer, @Nullable String forwardedFor) {
        String client = peer;
        if (forwardedFor != null && isTrusted(peer)) {
            String[] hops = forwardedFor.split(",", MAX_HOPS);
            for (int i = hops.length - 1; i >= 0 && isTrusted(client) && isAddress(hops[i]); i--) {
                client = hops[i].strip();
            }
        }
        return network(client);
    }

    private boolean isTrusted(String address) {
        return isAddress(address) && blocks.stream().anyMatch(block -> block.contains(bytes(address)));
    }

    private static boolean isAddress(String text) {
        return LITERAL.matcher(text.strip()).matches() && bytes(text).length > 0;
    }

    /** One spelling for one caller, whichever way the address was written. */
    private static String network(String client) {
        byte[] address = isAddress(client) ? bytes(client) : new byte[0];
        return switch (address.length) {
            case 4 -> joined(address, 4, "%d", ".");
            case 16 -> joined(address, 8, "%02x", ":") + "/64";
            default -> client;
        };
    }

    private static String joined(byte[] address, int length, String format, String separator) {
        return IntStream.range(0, length)
                .mapToObj(i -> String.format(Locale.ROOT, format, address[i] & 0xff))
                .collect(Collectors.joining(separator));
    }

    /** Empty when it is no address. */
    private static byte[] bytes(String text) {
        try {
            return InetAddress.getByName(text.strip()).getAddress();
        } catch (UnknownHostException notAnAddress) {
            return new byte[0];
        }
    }

    private record Block(String network, int bits) {
        static Block parse(String text) {
            String[] parts = text.strip().split("/", 2);
            if (!isAddress(parts[0])) {
                throw new IllegalArgumentException("Not an address or CIDR block: " + text);
            }
            int width = bytes(parts[0]).length * 8;
            int bits = parts.length == 1 ? width : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > width) {
                throw new IllegalArgumentException("Not a CIDR block: " + text);
            }
            return new Block(parts[0], bits);
        }

        boolean contains(byte[] other) {
            byte[] address = bytes(network);
            int whole = bits / 8;
            return other.length == address.length
                    && Arrays.equals(address, 0, whole, other, 0, whole)
                    && (bits % 8 == 0 || (address[whole] ^ other[whole]) >> (8 - bits % 8) == 0);
        }
    }
}
