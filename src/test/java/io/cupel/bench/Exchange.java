package io.cupel.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One keep-alive connection that sends ready-made requests in turn. Does as little as possible: it shares the machine with what it measures.
 * A longer answer comes in chunks, and is whole when the last thing read is the empty one.
 */
final class Exchange implements AutoCloseable {
    private static final String LENGTH = "\r\ncontent-length:";
    private static final String LAST = "\r\nconnection: close";
    private static final byte[] END_OF_CHUNKS = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int UNTOLD = Integer.MAX_VALUE;

    private final int port;
    private final Selector selector;
    private final List<byte[]> requests;
    private final ByteBuffer answer = ByteBuffer.allocate(1 << 20);
    private SocketChannel channel;
    private SelectionKey key;
    private ByteBuffer request = ByteBuffer.allocate(0);
    private int next;
    private int expected;
    private boolean last;
    private long sent;
    private long nanos;

    Exchange(int port, Selector selector, List<byte[]> requests, int first) throws IOException {
        this.port = port;
        this.selector = selector;
        this.requests = requests;
        this.next = first;
        connect();
    }

    private void connect() throws IOException {
        channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        key = channel.register(selector, SelectionKey.OP_READ, this);
    }

    static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: bench\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] get(String path, String key) {
        return ("GET " + path + " HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer " + key + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] post(String path, String key, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer " + key
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    /** Begins the next request. A server may have ended the connection after some hundred answers. */
    void send() throws IOException {
        if (last) {
            channel.close();
            connect();
        }
        request = ByteBuffer.wrap(requests.get(next++ % requests.size()));
        answer.clear();
        expected = -1;
        sent = System.nanoTime();
        write();
    }

    /** Goes on as far as the other side lets it; true once the whole answer is here. */
    boolean advance() throws IOException {
        if (request.hasRemaining()) {
            write();
        }
        if (channel.read(answer) < 0) {
            throw new IOException("the server hung up");
        }
        if (expected < 0) {
            readHead();
        }
        if (expected < 0 || !isWhole()) {
            return false;
        }
        nanos = System.nanoTime() - sent;
        return true;
    }

    /** How long the last answer took, from the first byte sent to the last one received. */
    long nanos() {
        return nanos;
    }

    private void write() throws IOException {
        channel.write(request);
        key.interestOps(request.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }

    private boolean isWhole() {
        int end = answer.position();
        return expected == UNTOLD
                ? Arrays.equals(answer.array(), end - END_OF_CHUNKS.length, end, END_OF_CHUNKS, 0, END_OF_CHUNKS.length)
                : end >= expected;
    }

    private void readHead() throws IOException {
        int end = endOfHead();
        if (end < 0) {
            return;
        }
        String head = new String(answer.array(), 0, end, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (!head.startsWith("200", "http/1.1 ".length())) {
            throw new IOException("answered " + head.substring(0, head.indexOf('\r')));
        }
        int length = head.indexOf(LENGTH);
        expected = length < 0 ? UNTOLD : end + number(head, length + LENGTH.length());
        last = head.contains(LAST);
    }

    private static int number(String head, int from) {
        return Integer.parseInt(head.substring(from, head.indexOf('\r', from)).strip());
    }

    /** Behind the empty line, or -1. */
    private int endOfHead() {
        byte[] bytes = answer.array();
        for (int i = 3; i < answer.position(); i++) {
            if (bytes[i] == '\n' && bytes[i - 2] == '\n' && bytes[i - 1] == '\r') {
                return i + 1;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
