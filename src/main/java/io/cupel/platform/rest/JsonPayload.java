package io.cupel.platform.rest;

/**
 * A JSON body as it came, not parsed. For handlers whose speed counts or whose shape only the service knows; they raise
 * {@code MALFORMED_JSON} themselves. Bounded by {@code rest.payload.max-size}.
 */
public final class JsonPayload {
    private final byte[] bytes;

    /** Takes the array as it is. */
    public JsonPayload(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Not a copy: do not change it. */
    public byte[] bytes() {
        return bytes;
    }
}
