package io.cupel.platform.rest.binding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.platform.error.PlatformError;
import io.cupel.platform.rest.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads a command record from a JSON body. */
@Provider
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
public class CommandReader implements MessageBodyReader<Record> {
    private final RecordBinder binder;
    private final int maxBytes;

    @Inject
    public CommandReader(
            Validator validator, @ConfigProperty(name = "rest.body.max-size", defaultValue = "1048576") int maxBytes) {
        this.binder = new RecordBinder(validator);
        this.maxBytes = maxBytes;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return binder.bind(type, parse(body), List.of("body"));
    }

    private JsonNode parse(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw PlatformError.BODY_TOO_LARGE.with(maxBytes);
        }
        try {
            JsonNode tree = Json.MAPPER.readTree(bytes);
            if (tree == null || tree.isMissingNode()) {
                throw PlatformError.MALFORMED_JSON.exception();
            }
            return tree;
        } catch (JsonProcessingException malformed) {
            throw PlatformError.MALFORMED_JSON.exception().causedBy(malformed);
        }
    }
}
