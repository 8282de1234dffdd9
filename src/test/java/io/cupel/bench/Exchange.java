package io.cupel.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One keep-alive connection that sends ready-made requests. Does as little as possible: it shares the machine with what it measures. */
final class Exchange implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 120_000;

    private final int port;
    private final byte[] sink = new byte[64 * 1024];
    private final StringBuilder line = new StringBuilder();
    private Socket socket;
    private InputStream in;

    Exchange(int port) throws IOException {
        this.port = port;
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), sink.length);
    }

    static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: bench\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
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

    /** Returns the status; the body is read and dropped. A server may end a connection after some hundred answers. */
    int send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(readLine().substring(9, 12));
        int length = -1;
        boolean last = false;
        for (String header = readLine(); !header.isEmpty(); header = readLine()) {
            String lower = header.toLowerCase(Locale.ROOT);
            last |= lower.equals("connection: close");
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
        }
        skipBody(length);
        if (last) {
            socket.close();
            connect();
        }
        return status;
    }

    private void skipBody(int length) throws IOException {
        if (length >= 0) {
            skip(length);
        } else {
            skipChunks();
        }
    }

    private void skipChunks() throws IOException {
        int size;
        do {
            size = Integer.parseInt(readLine().strip(), 16);
            skip(size + 2);
        } while (size > 0);
    }

    private void skip(int bytes) throws IOException {
        for (int left = bytes; left > 0; ) {
            int read = in.read(sink, 0, Math.min(left, sink.length));
            if (read < 0) {
                throw new IOException("the server hung up");
            }
            left -= read;
        }
    }

    private String readLine() throws IOException {
        line.setLength(0);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
