package io.cupel.platform.rest.binding;

import io.cupel.platform.error.PlatformError;
import io.cupel.platform.rest.JsonPayload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads a JSON body without parsing it, up to its limit. */
@Provider
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
public class JsonPayloadReader implements MessageBodyReader<JsonPayload> {
    private final int maxBytes;

    @Inject
    public JsonPayloadReader(@ConfigProperty(name = "rest.payload.max-size") int maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == JsonPayload.class;
    }

    @Override
    public JsonPayload readFrom(
            Class<JsonPayload> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(body);
    }

    /** @throws io.cupel.platform.error.DomainException {@code File too large} */
    public JsonPayload read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw PlatformError.BODY_TOO_LARGE.with(maxBytes);
        }
        return new JsonPayload(bytes);
    }
}
